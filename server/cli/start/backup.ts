import { access, chmod } from 'node:fs/promises'
import { resolve } from 'node:path'
import { configOf, type Environment } from '#server/config.ts'
import { openData } from '#server/main.ts'

export type BackedUp = 'done' | 'postgres' | 'there'

/** A whole copy of the SQLite database at one moment, while the server goes on; nothing is ever written over. */
export async function backUp(environment: Environment, file: string): Promise<BackedUp> {
  const config = configOf(environment, process.cwd())
  if (config.databaseUrl !== null) return 'postgres'
  const path = resolve(file)
  if (await access(path).then(() => true, () => false)) return 'there'
  const database = await openData(config)
  await database.em.getConnection().execute('vacuum into ?', [path])
  await database.close()
  await chmod(path, 0o600)
  return 'done'
}
