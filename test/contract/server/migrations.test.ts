import { expect, test } from '@jest/globals'
import { migrate, openDatabase } from '#server/db/orm.ts'

const migrated = async () => {
  const database = await openDatabase({ databaseUrl: null, file: ':memory:' })
  await migrate(database)
  return database
}

test('after migrating, SQLite has exactly the tables of the entities', async () => {
  const database = await migrated()
  expect(await database.schema.getUpdateSchemaSQL()).toBe('')
  await database.close()
})

test('the comparison sees a column that is not there', async () => {
  const database = await migrated()
  await database.em.getConnection().execute('alter table school drop column name')
  expect(await database.schema.getUpdateSchemaSQL()).toContain('name')
  await database.close()
})

test('foreign keys count: a supervision of nobody is not kept', async () => {
  const database = await migrated()
  const insert = database.em.getConnection().execute("insert into supervision (id, school_id, authority_id) values ('x', 'nobody', 'nobody')")
  await expect(insert).rejects.toThrow(/FOREIGN KEY/i)
  await database.close()
})
