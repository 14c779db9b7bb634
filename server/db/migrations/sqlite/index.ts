import { Initial } from './initial.ts'

/** In the order in which they are applied. */
export const sqliteMigrations = [Initial]
