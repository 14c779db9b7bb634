import type { Act, ActName } from './act.ts'
import type { Asker } from './asker.ts'
import type { Book } from './book.ts'
import { first, must, no } from './checks.ts'
import type { Decline } from './decline.ts'
import { peopleOf } from './owner.ts'
import { afterClosing, whoMay } from './who-may.ts'

/** Whether a paper lets this account act as principal on the day. */
export const isDelegated = ({ delegations }: Book, { actor, today }: Pick<Asker, 'actor' | 'today'>): boolean =>
  [...delegations.values()].some(({ account, from, to }) => account === actor.account && from <= today && today <= to)

const byRole = (book: Book, act: ActName, { actor, today }: Asker): Decline | null =>
  first(
    () => must(whoMay[act].includes(actor.role), () => no('mayNot', { act, role: actor.role })),
    () => must(actor.role !== 'deputy' || isDelegated(book, { actor, today }), () => no('noDelegation', { act, name: actor.name, day: today })),
  )

const ownTeam = (book: Book, act: Act, team: string | null): Decline | null => {
  if (act.act === 'checkTeam') return must(team !== null && act.check.team === team, () => no('notYourTeam', { team: act.check.team, yours: team }, 'check.team'))
  const other = peopleOf(book, act).map((id) => book.members.get(id)?.member).find((person) => person !== undefined && (team === null || person.team !== team))
  return must(other === undefined, () => no('notYourTeam', { name: other?.fullName ?? null, team: other?.team ?? null, yours: team }))
}

/** A head of a team passes at the head's own step only; principals may stand in at any. */
const ownStep = (act: Act): Decline | null =>
  act.act !== 'pass' && act.act !== 'return' ? null : must(act.step === 'teamHead', () => no('notYourStep', { step: act.step }, 'step'))

const asHead = (book: Book, act: Act, { actor }: Asker): Decline | null =>
  actor.role !== 'teamHead' ? null : first(() => ownStep(act), () => ownTeam(book, act, actor.team))

const whileOpen = ({ closed }: Book, act: ActName): Decline | null => {
  if (act === 'reopenYear') return must(closed !== null, () => no('yearOpen'))
  return must(closed === null || afterClosing.has(act), () => no('yearClosed', { on: closed?.on ?? null, name: closed?.by.name ?? null }))
}

/** Whether this person may do such a thing at all, in a year that stands so. */
export const mayAct = (book: Book, act: Act, asker: Asker): Decline | null =>
  first(() => byRole(book, act.act, asker), () => whileOpen(book, act.act), () => asHead(book, act, asker))

/** What somebody may do today, whatever the particulars: what a pane offers. */
export const mayNow = (book: Book, asker: Asker): readonly ActName[] =>
  (Object.keys(whoMay) as ActName[]).filter((act) => byRole(book, act, asker) === null && whileOpen(book, act) === null)
