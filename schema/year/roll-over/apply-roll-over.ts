import type { Book, MemberYear } from '../book.ts'
import { changed, emptyPlan, withOne } from '../edit.ts'
import type { Effects } from '../told.ts'

const uncounted = (members: Book['members'], batch: string): Book['members'] =>
  new Map([...members].map(([id, year]): [string, MemberYear] => [id, year.arrival.batch === batch ? { ...year, counted: false, plan: emptyPlan } : year]))

/** Undoing leaves everybody the batch brought in the book, not counted: what was carried over stays with the entries. */
export const rollOverEffects: Effects<'rollOver' | 'undoRollOver'> = {
  rollOver: (book, { batch, from }, stamp) => ({ ...book, rollOvers: withOne(book.rollOvers, batch, { ...stamp, from, undone: null }) }),
  undoRollOver: (book, { batch, reason }, stamp) =>
    book.rollOvers.get(batch)?.undone !== null ? book : {
      ...book,
      members: uncounted(book.members, batch),
      rollOvers: changed(book.rollOvers, batch, (done) => ({ ...done, undone: { ...stamp, reason } })),
    },
}
