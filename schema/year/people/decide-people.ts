import { first, must, no, ofMember, readable, said, span } from '../checks.ts'
import type { Act } from '../act.ts'
import type { Asker } from '../asker.ts'
import type { Book } from '../book.ts'
import type { Decline } from '../decline.ts'
import type { Standing } from '../member.ts'
import type { Checks } from '../told.ts'

/** Standings somebody has to have decided, on paper (R7). */
const decided: ReadonlySet<Standing> = new Set<Standing>(['deferred', 'exempt'])

const batchOf = (book: Book, batch: string | null): Decline | null => {
  if (batch === null) return null
  const done = book.rollOvers.get(batch)
  if (done === undefined) return no('unknownId', { id: batch }, 'batch')
  return must(done.undone === null, () => no('rollOverUndone', { batch }, 'batch'))
}

const arrives = (on: string, { year }: Asker): Decline | null =>
  first(() => readable(on, 'on'), () => must(on <= year.to, () => no('dayOutsideYear', { day: on, from: year.from, to: year.to }, 'on')))

const overlaps = ({ from, to }: Act<'setStanding'>, { year }: Asker): Decline | null =>
  must(from <= year.to && (to === null || to >= year.from), () => no('dayOutsideYear', { day: from, from: year.from, to: year.to }, 'from'))

export const peopleChecks: Checks<'join' | 'amendMember' | 'setStanding'> = {
  join: (book, { member, on, batch }, asker) =>
    first(
      () => must(member.id.trim() !== '', () => no('nobodyOfThatId', { person: member.id }, 'member.id')),
      () => must(!book.members.get(member.id)?.counted, () => no('alreadyIn', { name: member.fullName }, 'member')),
      () => arrives(on, asker),
      () => batchOf(book, batch),
    ),
  amendMember: (book, { member }) =>
    ofMember(book, member.id, (year) => must(JSON.stringify(year.member) !== JSON.stringify(member), () => no('nothingChanged', { name: member.fullName }))),
  setStanding: (book, act, asker) =>
    first(
      () => ofMember(book, act.person, () => null),
      () => span(act.from, act.to, ''),
      () => overlaps(act, asker),
      () => (decided.has(act.standing) ? said(act.decision, 'decisionMissing', 'decision') : null),
    ),
}

