import type { Mark, Scale } from '#schema/figures/mark.ts'
import { readMark } from '#schema/figures/mark.ts'
import type { AssessmentKind } from '#schema/year/assessment.ts'
import type { Book, MemberYear } from '#schema/year/book.ts'
import { dayOf } from '#schema/year/figures/day.ts'
import { attemptsOf, taken } from '#schema/year/figures/item-results.ts'
import { nextAttempt, passedBefore } from '#schema/year/figures/next-attempt.ts'
import { activeOn, countedIn, presentOn } from '#schema/year/figures/standing.ts'
import type { Member } from '#schema/year/member.ts'
import type { YearLaw } from '#schema/year/year-law.ts'
import { markSaid } from '#server/locale/marks.ts'
import { certainPerson, likelyPeople } from './likely-people.ts'
import type { MarkVerdict } from './marks.types.ts'
import type { MarkSaid } from './table-of-marks.ts'

export interface Comparing {
  readonly book: Book
  readonly law: YearLaw
  readonly scale: Scale
  readonly kind: AssessmentKind
  /** The item the marks are for where the table does not say. */
  readonly item: string | null
}

interface Weighed {
  readonly said: MarkSaid
  readonly mark: Mark
  readonly year: MemberYear | null
  readonly item: string | null
  readonly school: number | null
  readonly attempt: number | null
}

const isReadable = ({ state }: Mark): boolean => state === 'mark' || state === 'missing'

/** The item meant: as the table says, as the asker says, or the only one of programme 03 there is. */
function itemOf(said: MarkSaid, year: MemberYear | null, fallback: string | null): string | null {
  const own = year?.plan.items.filter(({ programme }) => programme === '03') ?? []
  return said.item ?? fallback ?? (own.length === 1 ? (own[0]?.id ?? null) : null)
}

function weigh(said: MarkSaid, members: readonly MemberYear[], { scale, kind, item: fallback }: Comparing): Weighed {
  const person = certainPerson(members.map(({ member }) => member), said)
  const year = members.find(({ member }) => member === person) ?? null
  const item = itemOf(said, year, fallback)
  const attempts = year && item !== null ? attemptsOf(year.assessments, item, kind).filter(taken) : []
  const next = nextAttempt(attempts)
  const attempt = year && passedBefore(attempts, next, scale) === undefined ? next : null
  return { said, mark: readMark(said.written, scale), year, item, school: attempts.at(-1)?.mark ?? null, attempt }
}

const plans = ({ year, item }: Weighed): boolean => year?.plan.items.some(({ id }) => id === item) ?? false

const valueOf = (mark: Mark): number | null => (mark.state === 'mark' ? mark.value : null)

const besideBook = ({ school, mark }: Weighed): MarkVerdict => {
  if (school === null) return 'new'
  return school === valueOf(mark) ? 'same' : 'differs'
}

/** What speaks against a mark, the weightiest first; where nothing does, how it stands beside the book. */
function verdictOf(weighed: Weighed, seen: ReadonlySet<string>, day: string): MarkVerdict {
  const { mark, year, item } = weighed
  const against: readonly (readonly [boolean, MarkVerdict])[] = [
    [year === null, 'unmatched'],
    [item === null, 'itemUnknown'],
    [!isReadable(mark), 'unreadable'],
    [seen.has(keyOf(weighed)), 'twice'],
    [year !== null && !activeOn(year, day), 'notActive'],
    [!plans(weighed), 'notPlanned'],
  ]
  return against.find(([holds]) => holds)?.[1] ?? besideBook(weighed)
}

const keyOf = ({ year, item }: Weighed): string => `${year?.member.id ?? ''} ${item ?? ''}`

const personTold = (member: Member | undefined) => ({ person: member?.id ?? null, personName: member?.fullName ?? null })

const candidatesTold = ({ year, said }: Weighed, members: readonly MemberYear[]) =>
  (year ? [] : likelyPeople(members.map(({ member }) => member), said)).map(({ member, likelihood }) => ({ person: member.id, fullName: member.fullName, likelihood }))

const nameOf = ({ year, said }: Weighed): string => year?.member.fullName ?? (said.fullName || (said.staffCode ?? ''))

function rowTold(weighed: Weighed, verdict: MarkVerdict, members: readonly MemberYear[]) {
  const { said, mark, year, item, school, attempt } = weighed
  const written = said.written === null ? null : String(said.written)
  const facts = { row: said.row, name: nameOf(weighed), item, written: written ?? '', provider: valueOf(mark), school }
  return {
    row: said.row, fullName: said.fullName, staffCode: said.staffCode, written, ...personTold(year?.member), candidates: candidatesTold(weighed, members),
    item, planned: plans(weighed), attempt, providerMark: valueOf(mark), providerAbsent: mark.state === 'missing', schoolMark: school, verdict, ...markSaid(verdict, facts),
  }
}

export type MarkRowTold = ReturnType<typeof rowTold>

/** Planned items of the kind the table speaks of, of which it says nothing. */
function missingIn(rows: readonly MarkRowTold[], members: readonly MemberYear[]) {
  const items = new Set(rows.map(({ item }) => item))
  const said = new Set(rows.map(({ person, item }) => `${person ?? ''} ${item ?? ''}`))
  return members.flatMap(({ member, plan }) =>
    plan.items.filter(({ id }) => items.has(id) && !said.has(`${member.id} ${id}`)).map(({ id }) => ({ person: member.id, fullName: member.fullName, item: id })))
}

/** Sets what a table says beside what was planned and what the school has entered. */
export function compareMarks(marks: readonly MarkSaid[], comparing: Comparing) {
  const day = dayOf(comparing.book, comparing.law)
  const members = countedIn(comparing.book).filter((year) => presentOn(year, day))
  const seen = new Set<string>()
  const rows = marks.map((said) => {
    const weighed = weigh(said, members, comparing)
    const verdict = verdictOf(weighed, seen, day)
    if (weighed.year && weighed.item !== null) seen.add(keyOf(weighed))
    return rowTold(weighed, verdict, members)
  })
  return { rows, missing: missingIn(rows, members) }
}
