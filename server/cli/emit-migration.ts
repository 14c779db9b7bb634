import 'reflect-metadata'
import { MikroORM as Postgres } from '@mikro-orm/postgresql'
import { MikroORM as Sqlite } from '@mikro-orm/sqlite'
import { writeFile } from 'node:fs/promises'
import { common } from '#server/db/options.ts'

/** Writes the first migration of each dialect from the entities. Only until the first release: from then on migrations are added, never rewritten. */
const statements = (sql: string): string[] =>
  sql
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('pragma') && !line.startsWith('set '))

const quoted = (line: string): string => `  '${line.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}',`

const source = (sql: string): string => `import { Migration } from '@mikro-orm/migrations'

/** Written from the entities by \`server/cli/emit-migration.ts\`. */
const statements = [
${statements(sql).map(quoted).join('\n')}
]

export class Initial extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement)
  }
}
`

const write = (dialect: string, sql: string): Promise<void> =>
  writeFile(new URL(`../db/migrations/${dialect}/initial.ts`, import.meta.url), source(sql))

const sqlite = await Sqlite.init({ ...common, dbName: ':memory:' })
await write('sqlite', await sqlite.schema.getCreateSchemaSQL({ wrap: false }))
await sqlite.close()

const postgres = await Postgres.init({ ...common, dbName: 'bdtx' })
await write('postgres', await postgres.schema.getCreateSchemaSQL({ wrap: false }))
