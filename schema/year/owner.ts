import type { Act, ActName } from './act.ts'
import type { Book, MemberYear } from './book.ts'

type Owners = { readonly [N in ActName]?: (book: Book, act: Act<N>) => readonly string[] }

const holding = ({ members }: Book, holds: (year: MemberYear) => boolean): readonly string[] => [...members.values()].filter(holds).map(({ member }) => member.id)

const ofSession = ({ sessions }: Book, id: string): readonly string[] => sessions.get(id)?.session.people ?? []

/** People whose years an act touches that names them in a way of its own, or not at all. */
const owners: Owners = {
  withdrawAssessment: (book, act) => holding(book, ({ assessments }) => assessments.some(({ id }) => id === act.assessment)),
  detach: (book, act) => holding(book, ({ evidence }) => evidence.some(({ id }) => id === act.evidence)),
  withdrawCredit: (book, act) => holding(book, ({ credits }) => credits.some(({ id }) => id === act.credit)),
  settleOverride: ({ overrides }, { override }) => [overrides.get(override)?.person ?? ''],
  attend: (book, { session }) => ofSession(book, session),
  cancelSession: (book, { session }) => ofSession(book, session),
  schedule: (_book, { session }) => session.people,
  assess: (_book, { assessment }) => [assessment.person],
  attach: (_book, { evidence }) => [evidence.person],
  credit: (_book, { credit }) => [credit.person],
  recordLegacy: (_book, { legacy }) => [legacy.person],
  certify: (_book, { certificate }) => [certificate.person],
  join: (_book, { member }) => [member.id],
  amendMember: (_book, { member }) => [member.id],
}

/** Everybody whose year an act touches: a head of a team may act for these only if all are of the team. */
export const peopleOf = (book: Book, act: Act): readonly string[] => {
  const own = owners[act.act] as ((book: Book, act: Act) => readonly string[]) | undefined
  if (own !== undefined) return own(book, act)
  return 'person' in act && typeof act.person === 'string' ? [act.person] : []
}
