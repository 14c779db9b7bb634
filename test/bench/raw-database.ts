import { createRequire } from 'node:module'

export interface Statement {
  all(...values: readonly unknown[]): readonly Record<string, unknown>[]
  run(...values: readonly unknown[]): unknown
}

/** As much of the driver as is needed here; its package brings no types. */
export interface RawDatabase {
  prepare(sql: string): Statement
  pragma(text: string): unknown
  transaction<Work extends (...given: never[]) => unknown>(work: Work): Work
  close(): void
}

/** The SQLite driver itself, with nothing of the product around it. */
export const openRaw = (file: string): RawDatabase => {
  const require = createRequire(createRequire(import.meta.url).resolve('@mikro-orm/sqlite'))
  const Driver = require('better-sqlite3') as new (path: string) => RawDatabase
  const database = new Driver(file)
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) database.pragma(pragma)
  return database
}
