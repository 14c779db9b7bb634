import { hash, verify } from '@node-rs/argon2'
import type { UserError } from '#server/graph/user-error.ts'
import { refuse } from '#server/refusal/refuse.ts'
import { newToken } from './token.ts'

const least = 10
const most = 200
const path = ['input', 'password']

/** OWASP's least for argon2id, the package's own algorithm by default. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost)

/** The hash of a password nobody has, so that an unknown name takes as long as a wrong password. */
const nobodys = hashPassword(newToken())

export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobodys), password.slice(0, most).normalize('NFC'))
  return fits && passwordHash !== null
}

const easy = (password: string): boolean =>
  new Set(password).size < 5 || /^(?:(?:mat ?khau|password|qwerty|abc|admin|giaovien|bdtx)[\d\W]*|\d+)$/iu.test(password)

/** Why a password is too weak to be taken; empty: it is fine. */
export function faultsOfPassword(password: string, username: string): UserError[] {
  if ([...password].length < least) return [refuse('passwordShort', { least }, path)]
  if (password.length > most) return [refuse('passwordLong', { most }, path)]
  if (easy(password)) return [refuse('passwordCommon', {}, path)]
  return password.toLowerCase().includes(username.toLowerCase()) ? [refuse('passwordLikeName', {}, path)] : []
}
