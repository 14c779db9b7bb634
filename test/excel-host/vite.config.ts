import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const root = import.meta.dirname

/** The emulated Excel: one page, served under /preview/ beside the add-in it hosts. */
export default defineConfig({
  root,
  base: '/preview/',
  publicDir: resolve(root, 'public'),
  build: { outDir: resolve(root, '../../dist/preview'), emptyOutDir: true, target: ['es2022', 'safari15.4'], modulePreload: { polyfill: false } },
})
