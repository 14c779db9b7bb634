import { randomInt } from 'node:crypto'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Secret {
  readonly username: string
  readonly displayName: string
  readonly password: string
}

/** Letters and digits that cannot be taken for one another when read aloud. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
const group = (): string => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')

export const newPassword = (): string => [group(), group(), group()].join('-')

const fileIn = (data: string): string => join(data, 'demo-accounts.json')

/** Keeps the passwords of the demonstration where only this user can read them, to be printed again. Nothing of value hangs on them. */
export async function keepSecrets(data: string, secrets: readonly Secret[]): Promise<void> {
  await writeFile(fileIn(data), `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  await chmod(fileIn(data), 0o600)
}

/** The passwords kept; null where none are. */
export async function keptSecrets(data: string): Promise<readonly Secret[] | null> {
  const text = await readFile(fileIn(data), 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as Secret[])
}
