import { Initial } from './initial.ts'
import { PasswordResets } from './password-resets.ts'

/** In the order in which they are applied. */
export const sqliteMigrations = [Initial, PasswordResets]
