import { Initial } from './initial.ts'

/** In the order in which they are applied. */
export const postgresMigrations = [Initial]
