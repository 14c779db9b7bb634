import 'reflect-metadata'
import { MikroORM as Postgres } from '@mikro-orm/postgresql'
import { MikroORM as Sqlite } from '@mikro-orm/sqlite'
import { writeFile } from 'node:fs/promises'
import { postgresMigrations } from '#server/db/migrations/postgres/index.ts'
import { sqliteMigrations } from '#server/db/migrations/sqlite/index.ts'
import { common } from '#server/db/options.ts'

/** Writes the next migration of each dialect: what the tables of the entities need that no migration before it made. */
const name = process.argv[2] ?? ''

const statements = (sql: string): string[] =>
  sql
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('pragma') && !line.startsWith('set '))

const source = (made: readonly string[], className: string): string => `import { Migration } from '@mikro-orm/migrations'

/** Written from the entities by \`server/cli/emit-migration.ts\`. */
export class ${className} extends Migration {
  override up(): void {
${made.map((line) => `    this.addSql(${JSON.stringify(line).replaceAll("'", "\\'").replace(/^"|"$/g, "'").replaceAll('\\"', '"')})`).join('\n')}
  }
}
`

const classOf = (words: string): string => words.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())

const write = async (dialect: string, made: readonly string[]): Promise<void> => {
  await writeFile(new URL(`../db/migrations/${dialect}/${name}.ts`, import.meta.url), source(made, classOf(name)))
}

type Made = new (...given: never[]) => { up(): void }

/** The statements migrations consist of, without a database. */
const statementsOf = (migrations: readonly Made[]): string[] =>
  migrations.flatMap((Kind) => {
    const made: string[] = []
    Kind.prototype.up.call({ addSql: (line: string) => made.push(line) })
    return made
  })

const tableOf = (statement: string): string | null => /^create table [`"](\w+)[`"]/.exec(statement)?.[1] ?? null

/** Columns of a CREATE TABLE, each with its definition. */
const columnsOf = (statement: string): ReadonlyMap<string, string> =>
  new Map([...statement.slice(statement.indexOf('(') + 1).matchAll(/[`"](\w+)[`"] ((?:[^,()]|\([^)]*\))+)(?=, |\)+;)/g)].map(([, column, definition]) => [column ?? '', definition ?? '']))

/** A table that grew is altered column by column; everything else a known table has stays as it is. */
const grown = (statement: string, known: readonly string[], quote: string): string[] => {
  const table = tableOf(statement)
  const before = known.find((old) => table !== null && tableOf(old) === table)
  if (!before) return [statement]
  const had = known.join('\n')
  return [...columnsOf(statement)]
    .filter(([column]) => !columnsOf(before).has(column) && !had.includes(`add column ${quote}${column}${quote}`))
    .map(([column, definition]) => `alter table ${quote}${table ?? ''}${quote} add column ${quote}${column}${quote} ${definition};`)
}

const fresh = (wanted: readonly string[], known: readonly string[], quote: string): string[] =>
  wanted.filter((line) => !known.includes(line)).flatMap((line) => grown(line, known, quote))

if (!/^[a-z]+(-[a-z]+)*$/.test(name)) throw new Error('Name the migration: emit-migration.ts words-with-hyphens')

const sqlite = await Sqlite.init({ ...common, dbName: ':memory:' })
await write('sqlite', fresh(statements(await sqlite.schema.getCreateSchemaSQL({ wrap: false })), statementsOf(sqliteMigrations), '`'))
await sqlite.close()

const postgres = await Postgres.init({ ...common, dbName: 'bdtx' })
await write('postgres', fresh(statements(await postgres.schema.getCreateSchemaSQL({ wrap: false })), statementsOf(postgresMigrations), '"'))
