import { Migrator } from '@mikro-orm/migrations'
import type { SqlMikroORM } from '@mikro-orm/sql'
import { MikroORM } from '@mikro-orm/sqlite'
import { sqliteMigrations } from './migrations/sqlite/index.ts'
import { common } from './options.ts'

/** One connection writes and reads; another process (a copy being taken) may read beside it and is waited for. */
const pragmas = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'busy_timeout = 5000']

export async function openSqlite(file: string): Promise<SqlMikroORM> {
  const orm = await MikroORM.init({
    ...common,
    dbName: file,
    extensions: [Migrator],
    migrations: { migrationsList: [...sqliteMigrations], snapshot: false, silent: true },
  })
  for (const pragma of pragmas) await orm.em.getConnection().execute(`pragma ${pragma}`)
  return orm as unknown as SqlMikroORM
}
