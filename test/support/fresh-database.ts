import { randomUUID } from 'node:crypto'
import { openDatabase } from '#server/db/orm.ts'

export interface FreshDatabase {
  /** null: an SQLite file of one's own, wherever it lies. */
  readonly databaseUrl: string | null
  drop(): Promise<void>
}

const carryOut = async (server: string, statement: string): Promise<void> => {
  const office = await openDatabase({ databaseUrl: server, file: '' })
  await office.em.getConnection().execute(statement)
  await office.close()
}

/** A database of its own on the PostgreSQL of this run, where the tests run on PostgreSQL. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const server = process.env['BDTX_TEST_DATABASE']
  if (!server) return { databaseUrl: null, drop: () => Promise.resolve() }
  const name = `bdtx_${randomUUID().replaceAll('-', '')}`
  await carryOut(server, `create database ${name}`)
  const databaseUrl = Object.assign(new URL(server), { pathname: `/${name}` }).href
  return { databaseUrl, drop: () => carryOut(server, `drop database if exists ${name} with (force)`) }
}
