import { resolve } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

const root = import.meta.dirname

/** One page for pane and commands (shared runtime); relative addresses, so that any path may serve it. */
export default defineConfig({
  root,
  base: './',
  publicDir: resolve(root, 'assets'),
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  resolve: { alias: [{ find: /^react-dom\/client$/, replacement: 'preact/compat/client' }] },
  worker: { format: 'es' },
  build: {
    outDir: resolve(root, '../dist/addin'),
    emptyOutDir: true,
    target: ['es2022', 'safari15.4'],
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: { input: resolve(root, 'taskpane.html') },
  },
})
