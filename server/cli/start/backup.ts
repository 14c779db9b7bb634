import { access, chmod, cp, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { configOf, type Environment } from '#server/config.ts'
import { openData } from '#server/main.ts'

export type BackedUp = { readonly came: 'done'; readonly files: number } | { readonly came: 'postgres' | 'there' }

const isThere = (path: string): Promise<boolean> => access(path).then(() => true, () => false)

/** Evidence beside the copy, half-written files left out; how many there are. */
async function copyFiles(from: string, to: string): Promise<number> {
  if (!(await isThere(from))) return 0
  await cp(from, to, { recursive: true, errorOnExist: true, force: false, mode: 0, filter: (path) => !/\.[0-9a-f-]{36}$/.test(path) })
  await chmod(to, 0o700)
  const copied = await readdir(to, { recursive: true, withFileTypes: true })
  return copied.filter((one) => one.isFile()).length
}

/** A whole copy of the SQLite database at one moment, then of the files its entries name, while the server goes on; nothing is ever written over. */
export async function backUp(environment: Environment, file: string): Promise<BackedUp> {
  const config = configOf(environment, process.cwd())
  if (config.databaseUrl !== null) return { came: 'postgres' }
  const path = resolve(file)
  const folder = `${path}.files`
  if ((await isThere(path)) || (await isThere(folder))) return { came: 'there' }
  const database = await openData(config)
  await database.em.getConnection().execute('vacuum into ?', [path])
  await database.close()
  await chmod(path, 0o600)
  return { came: 'done', files: await copyFiles(join(config.data, 'files'), folder) }
}
