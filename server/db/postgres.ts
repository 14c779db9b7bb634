import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import type { SqlMikroORM } from '@mikro-orm/sql'
import { postgresMigrations } from './migrations/postgres/index.ts'
import { common } from './options.ts'

export const postgresOptions = (clientUrl: string) => ({
  ...common,
  clientUrl,
  extensions: [Migrator],
  migrations: { migrationsList: [...postgresMigrations], snapshot: false, silent: true },
})

export async function openPostgres(clientUrl: string): Promise<SqlMikroORM> {
  return (await MikroORM.init(postgresOptions(clientUrl))) as unknown as SqlMikroORM
}
