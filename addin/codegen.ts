import type { CodegenConfig } from '@graphql-codegen/cli'

/** Typed operations out of the server's contract; documents travel as plain strings. */
const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  documents: ['addin/api/*.graphql'],
  generates: {
    'addin/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
        scalars: { ID: 'string', DateTime: 'string', Date: 'string', SchoolYear: 'string', JSON: 'unknown' },
      },
    },
  },
}
export default config
