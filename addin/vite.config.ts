import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { functionsMetadata } from './functions/metadata.ts'
import { operationsApart } from './operations-apart.ts'
import { writtenOutTokens } from './written-out-tokens.ts'

const root = import.meta.dirname

/** Excel reads which functions there are from a file of their own. */
const functionsFile = (): Plugin => ({
  name: 'functions-metadata',
  generateBundle() { this.emitFile({ type: 'asset', fileName: 'functions.json', source: functionsMetadata() }) },
})

/** One page for pane and commands (shared runtime); relative addresses, so that any path may serve it. */
export default defineConfig({
  root,
  base: './',
  publicDir: resolve(root, 'assets'),
  plugins: [operationsApart(), writtenOutTokens(), preact({ devToolsEnabled: false, prefreshEnabled: false }), functionsFile()],
  resolve: { alias: [{ find: /^react-dom\/client$/, replacement: 'preact/compat/client' }] },
  worker: { format: 'es' },
  build: {
    outDir: resolve(root, '../dist/addin'),
    emptyOutDir: true,
    target: ['es2022', 'safari15.4'],
    manifest: true,
    // What the page needs at once is fetched at once; lists of what each late part needs would weigh on the first load more than they save after it.
    modulePreload: { polyfill: false, resolveDependencies: (_, needed, { hostType }) => (hostType === 'html' ? needed : []) },
    rollupOptions: { input: resolve(root, 'taskpane.html') },
  },
})
