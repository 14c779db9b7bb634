import type { Context } from '#server/context.ts'
import { BookTold } from './book-told.ts'
import { deputiesOf } from './deputies.ts'
import type { Place } from './entries-of-year.ts'
import { openYear, type OpenYear } from './open-year.ts'
import { readYear } from './read-year.ts'
import type { Written } from './write-year.ts'

const told = async (context: Context, open: OpenYear): Promise<BookTold> =>
  new BookTold(open, await readYear(context, open), () => deputiesOf(context.em.fork(), open.school.id))

/** The book for who may read it; null for everybody else. */
export async function openBook(context: Context, { school, schoolYear }: Place): Promise<BookTold | null> {
  const open = await openYear(context, school, schoolYear)
  return 'refusal' in open ? null : told(context, open)
}

/** Writes into a year and tells the book as it is afterwards. */
export async function written<Did extends Written>(context: Context, { school, schoolYear }: Place, write: (open: OpenYear) => Promise<Did>): Promise<Partial<Did> & Written & { readonly book: BookTold | null }> {
  const open = await openYear(context, school, schoolYear)
  if ('refusal' in open) return { book: null, results: [], userErrors: [open.refusal], replayed: false } as unknown as Partial<Did> & Written & { readonly book: null }
  const did = await write(open)
  return { ...did, book: await told(context, open) }
}
