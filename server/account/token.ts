import { createHash, randomBytes } from 'node:crypto'

const bytes = 32

/** A secret nobody can guess, as handed out once. */
export const newToken = (): string => randomBytes(bytes).toString('base64url')

/** What is kept of a token. It is random, so one round of SHA-256 suffices. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
