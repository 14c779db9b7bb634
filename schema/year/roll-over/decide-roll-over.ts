import type { Book, MemberYear } from '../book.ts'
import { first, free, must, no, said } from '../checks.ts'
import type { Checks } from '../told.ts'

const untouched = ({ plan, standings, assessments, applications, observations, evidence, credits, legacies }: MemberYear): boolean =>
  plan.marks.length === 0 && plan.amendment === null && (plan.source === null || plan.source === 'previousYear') && [standings, assessments, applications, observations, evidence, credits, legacies].every((list) => list.length === 0)

/** Somebody of a batch for whom something else was entered since; undefined: nobody. */
export const inUse = (book: Book, batch: string): MemberYear | undefined => {
  const invited = new Set([...book.sessions.values()].flatMap(({ session }) => session.people))
  return [...book.members.values()].find((year) => year.counted && year.arrival.batch === batch && (!untouched(year) || invited.has(year.member.id)))
}

export const rollOverChecks: Checks<'rollOver' | 'undoRollOver'> = {
  rollOver: (book, { batch, from }) => {
    const before = [...book.rollOvers.values()].find((done) => done.from === from && done.undone === null)
    return first(
      () => free(book.rollOvers.has(batch) || batch.trim() === '', batch),
      () => must(before === undefined, () => no('alreadyRolledOver', { from, name: before?.by.name ?? null })),
    )
  },
  undoRollOver: (book, { batch, reason }) => {
    const done = book.rollOvers.get(batch)
    const used = inUse(book, batch)
    return first(
      () => must(done !== undefined, () => no('unknownId', { id: batch }, 'batch')),
      () => must(done?.undone === null, () => no('rollOverUndone', { batch }, 'batch')),
      () => must(used === undefined, () => no('rollOverInUse', { name: used?.member.fullName ?? null })),
      () => said(reason, 'reasonMissing', 'reason'),
    )
  },
}
