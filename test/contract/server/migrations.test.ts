import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { migrate, openDatabase, type Database } from '#server/db/orm.ts'
import { freshDatabase, type FreshDatabase } from '#test/support/fresh-database.ts'

let fresh: FreshDatabase
let database: Database
const run = (statement: string) => database.em.getConnection().execute(statement)

beforeEach(async () => {
  fresh = await freshDatabase()
  database = await openDatabase({ databaseUrl: fresh.databaseUrl, file: ':memory:' })
  await migrate(database)
})
afterEach(async () => {
  await database.close()
  await fresh.drop()
})

test('after migrating, the database has exactly the tables of the entities', async () => {
  expect(await database.schema.getUpdateSchemaSQL()).toBe('')
})

test('the comparison sees a column that is not there', async () => {
  await run('alter table school drop column name')
  expect(await database.schema.getUpdateSchemaSQL()).toContain('name')
})

test('migrating twice changes nothing', async () => {
  await migrate(database)
  expect(await database.migrator.getPending()).toEqual([])
})

test('foreign keys count: a supervision of nobody is not kept', async () => {
  await expect(run("insert into supervision (id, school_id, authority_id) values ('x', 'nobody', 'nobody')")).rejects.toThrow(/foreign key/i)
})
