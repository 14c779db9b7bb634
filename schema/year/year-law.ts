import type { Asker } from './asker.ts'

/** Under which year, day and local law a book is read; everybody who asks brings it. */
export type YearLaw = Pick<Asker, 'today' | 'year' | 'provisions'>
