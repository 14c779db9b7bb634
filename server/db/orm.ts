import type { SqlEntityManager, SqlMikroORM } from '@mikro-orm/sql'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

export interface Place {
  /** postgres://… where a PostgreSQL keeps the data; null: an SQLite file. */
  readonly databaseUrl: string | null
  /** Path of the SQLite file, or ':memory:'. */
  readonly file: string
}

export type Database = SqlMikroORM
export type Em = SqlEntityManager

export const openDatabase = ({ databaseUrl, file }: Place): Promise<Database> =>
  databaseUrl === null ? openSqlite(file) : openPostgres(databaseUrl)

export async function migrate(database: Database): Promise<void> {
  await database.migrator.up()
}
