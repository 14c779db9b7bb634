/** Who may import whom. Each rule says what to do instead. */
const only = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

module.exports = {
  forbidden: [
    only('no-cycles', 'Two files that need each other are one thing, or hide a third: move the shared part down.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    only('schema-is-the-ground', 'schema imports nothing from outside: pass what you need as an argument.', { path: '^schema/' }, { pathNot: '^schema/' }),
    only('server-knows-schema-only', 'What server and addin share belongs to schema.', { path: '^server/' }, { path: '^(addin|test)/' }),
    only('addin-knows-schema-only', 'Ask the server through addin/api; what both need belongs to schema.', { path: '^addin/', pathNot: '^addin/(vite\\.config|codegen)\\.ts$' }, { path: '^(server|test)/' }),
    only('host-stands-alone', 'The emulated Excel may use the .xlsx codec and nothing else of the product: it must not agree with the product by construction.', { path: '^test/excel-host/' }, { path: '^(addin|schema|server)/', pathNot: '^(server/xlsx|schema/grammar)/' }),
    only('grammar-is-lowest', 'grammar knows types of the dictionary only.', { path: '^schema/grammar/' }, { path: '^schema/', pathNot: '^schema/(grammar|tables)/' }),
    only('law-knows-grammar', 'A provision is data: it needs grammar and its catalogue only.', { path: '^schema/(law|catalogues|tables)/' }, { path: '^schema/(intake|figures|rules|engine|locale|reports)/' }),
    only('figures-below-rules', 'A sum does not know what must hold.', { path: '^schema/figures/' }, { path: '^schema/(intake|rules|engine|locale|reports)/' }),
    only('engine-knows-grammar', 'The engine is handed law and rules.', { path: '^schema/engine/' }, { path: '^schema/', pathNot: '^schema/(engine|grammar|tables)/' }),
    only('intake-knows-no-rules', 'Reading makes rows and flaws; judging is for rules.', { path: '^schema/intake/' }, { path: '^schema/(rules|locale|reports)/' }),
    only('features-apart', 'Two features that share something: move it to ui, workbook, api or schema.', { path: '^addin/features/([^/]+)/' }, { path: '^addin/features/', pathNot: '^addin/features/$1/' }),
    only('furniture-below-features', 'Furniture knows no feature.', { path: '^addin/(workbook|api|ui|locale)/' }, { path: '^addin/(features|taskpane|commands|functions)' }),
    only('xlsx-is-pure', 'The codec serves browser and Node alike.', { path: '^server/xlsx/' }, { dependencyTypes: ['core'] }),
    only('no-test-in-product', 'Nothing leans on test.', { path: '^(schema|server|addin)/', pathNot: '^addin/(vite\\.config|codegen)\\.ts$' }, { path: '^test/' }),
    // The generated operations name a package that holds types only, which has no file to resolve to.
    only('no-unresolved', 'The import does not resolve.', { pathNot: '^addin/api/generated/' }, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'test/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'] },
  },
}
