import { resolve } from 'node:path'
import type { Config } from 'jest'

const root = resolve(process.cwd())

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx: true },
      transform: { legacyDecorator: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
      target: 'es2023',
    },
    module: { type: 'es6' },
  },
] as const

const project = (name: string) => ({
  displayName: name,
  rootDir: root,
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': [...swc] as [string, Record<string, unknown>] },
  setupFiles: ['<rootDir>/test/support/setup.ts'],
})

/** One project per kind of proof. Browser scenarios get time: they build nothing, but drive a real server and a real Chromium. */
const config: Config = {
  rootDir: root,
  projects: [project('unit'), project('property'), project('contract'), project('e2e')],
  // Jest takes this from the root only.
  testTimeout: 120_000,
}
export default config
