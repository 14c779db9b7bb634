import { resolve } from 'node:path'
import type { Config } from 'jest'
import { whyNone } from './support/postgres/binaries.ts'

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

/** Everything the server remembers is proven on both databases; what has no database is not proven twice. */
const onPostgres = () => ({
  ...project('postgres'),
  testMatch: ['<rootDir>/test/contract/{server,plan,provision,faults,year,paper,catalogue,legal}/**/*.test.ts'],
  testPathIgnorePatterns: ['/(api|operations|http)\\.test\\.ts$'],
  globalSetup: '<rootDir>/test/support/postgres/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/postgres/global-teardown.ts',
  setupFiles: ['<rootDir>/test/support/setup.ts', '<rootDir>/test/support/postgres/use.ts'],
})

/** Without a PostgreSQL that runs here, its tests are left out, and that is said. */
const postgres = () => {
  const reason = process.env['BDTX_TEST_POSTGRES'] ? null : whyNone()
  if (reason === null) return [onPostgres()]
  process.stderr.write(`No tests on PostgreSQL: ${reason}\n`)
  return []
}

/** One project per kind of proof. Browser scenarios get time: they build nothing, but drive a real server and a real Chromium. */
const config: Config = {
  rootDir: root,
  projects: [project('unit'), project('property'), project('contract'), ...postgres(), { ...project('e2e'), setupFilesAfterEnv: ['<rootDir>/test/support/second-try.ts'] }],
  // Jest takes this from the root only.
  testTimeout: 120_000,
}
export default config
