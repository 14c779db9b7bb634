import { isChecked, type Catalogue } from '../../catalogues/catalogue.ts'
import { moduleIn, moduleOf } from '../../catalogues/module.ts'
import type { Level } from '../../tables/plan-lines.ts'
import type { Book, MemberYear } from '../../year/book.ts'
import { dayOf } from '../../year/figures/day.ts'
import { itemResults } from '../../year/figures/item-results.ts'
import { periodsOf, periodsOfItem, programmes } from '../../year/figures/periods-of.ts'
import { countedIn, spanOn } from '../../year/figures/standing.ts'
import { yearRating } from '../../year/figures/year-rating.ts'
import type { ItemResult } from '../../year/figures/results.ts'
import { listsUnder, scaleUnder } from '../../year/law-in-force.ts'
import type { YearLaw } from '../../year/year-law.ts'
import { isDue } from './due.ts'
import type { CheckFacts, DelegationFacts, ItemFacts, ListFacts, Periods, PersonFacts, RecordYear, SessionFacts, YearFacts } from './year-facts.ts'

/** A year to make papers of: `law.today` is the day they are of. */
export interface PaperYear {
  readonly book: Book
  readonly law: YearLaw
  readonly school: { readonly name: string; readonly levels: readonly Level[] }
  readonly records: ReadonlyMap<string, readonly RecordYear[]>
  readonly issued: YearFacts['issued']
  readonly before: YearFacts['before']
}

/** A title nobody compared with its source is not printed on a signed paper. */
const titleOf = (code: string | null, law: YearLaw): string | null => {
  if (code === null) return null
  const found = moduleIn(listsUnder(law), code) ?? moduleOf(code, law.year.from)
  return found.state === 'known' && isChecked(found.module.provenance.title) ? found.module.title.vi : null
}

const itemFacts = ({ item, passed, parts }: ItemResult, law: YearLaw): ItemFacts => ({
  ...item, title: titleOf(item.module, law), periods: periodsOfItem(item, law), earned: passed === true, due: isDue(item, law),
  marks: parts.map(({ counted, attempts }) => ({ mark: counted.mark, absent: counted.absent, attempts: attempts.length })),
})

const itemsOf = (year: MemberYear, law: YearLaw): readonly ItemFacts[] => itemResults(year, scaleUnder(law)).map((result) => itemFacts(result, law))

const each = (of: (programme: (typeof programmes)[number]) => number): Periods => ({ '01': of('01'), '02': of('02'), '03': of('03') })

const certificateOf = ({ certificates, issuers }: Book, person: string): PersonFacts['certificate'] => {
  const held = [...certificates.values()].findLast(({ certificate, revoked }) => certificate.person === person && revoked === null)?.certificate
  return held ? { number: held.number, issuer: issuers.get(held.issuer)?.name ?? '', on: held.on } : null
}

const periodFacts = (book: Book, { items, id }: { readonly items: readonly ItemFacts[]; readonly id: string }, law: YearLaw): Pick<PersonFacts, 'owed' | 'planned' | 'earned' | 'unstated'> => {
  const periods = periodsOf(book, id, law)
  const known = (programme: string): number => items.filter((one) => one.programme === programme).reduce((sum, one) => sum + (one.periods ?? 0), 0)
  return {
    owed: programmes.some((one) => periods[one].owed === null) ? null : each((one) => periods[one].owed ?? 0),
    planned: each((one) => periods[one].planned ?? known(one)), earned: each((one) => periods[one].earned), unstated: items.some((one) => one.periods === null),
  }
}

const standingFacts = (book: Book, year: MemberYear, law: YearLaw): Pick<PersonFacts, 'standing' | 'standingFrom' | 'standingReason' | 'standingDecision'> => {
  const span = spanOn(year, dayOf(book, law))
  return span ? { standing: span.standing, standingFrom: span.from, standingReason: span.reason, standingDecision: span.decision } : { standing: 'active', standingFrom: null, standingReason: null, standingDecision: null }
}

const unrated: PersonFacts['rated'] = { state: 'notRated', rating: null, reasons: [] }

const personFacts = (book: Book, year: MemberYear, law: YearLaw): PersonFacts => {
  const { id, fullName, birthDate, role, level, team, subject } = year.member
  const items = itemsOf(year, law)
  return {
    id, fullName, birthDate, role, level, team, subject, items, ...standingFacts(book, year, law),
    planState: year.plan.state, rated: yearRating(book, id, law) ?? unrated,
    ...periodFacts(book, { items, id }, law), certificate: certificateOf(book, id),
  }
}

/** Other staff owe nothing and stand on no paper of professional development. */
export const peopleOf = (book: Book, law: YearLaw): readonly PersonFacts[] => countedIn(book).filter(({ member }) => member.role !== 'staff').map((year) => personFacts(book, year, law))

const sessionsOf = (book: Book): readonly SessionFacts[] =>
  [...book.sessions.values()].filter(({ cancelled }) => cancelled === null).map(({ session }): SessionFacts => ({
    ...session, teams: [...new Set(session.people.flatMap((id) => book.members.get(id)?.member.team ?? []))],
  })).sort((one, other) => `${one.on} ${one.starts}`.localeCompare(`${other.on} ${other.starts}`))

const checksOf = ({ checks }: Book): readonly CheckFacts[] => checks.map(({ check: { id, team, on, finding, remedy } }) => ({ id, team, on, finding, remedy }))

/** A delegation ended before its first day never held. */
const delegationsOf = ({ delegations }: Book): readonly DelegationFacts[] =>
  [...delegations.values()].filter(({ from, to }) => from <= to).map(({ id, name, from, to, decision }) => ({ id, name, from, to, decision })).sort((one, other) => one.from.localeCompare(other.from))

const listFacts = ({ prefix, modules }: Catalogue): ListFacts => ({
  prefix,
  modules: modules.map(({ number, title, periods, provenance }) => ({ code: `${prefix} ${String(number)}`, title: title.vi, periods, checked: isChecked(provenance.title) && (periods === null || isChecked(provenance.periods)) })),
})

/** The list a person chooses from; none where the level is not known and the school teaches several. */
const listOf = ({ role, level }: PersonFacts, { school, law }: PaperYear): Catalogue | undefined => {
  const taught = level ?? (school.levels.length === 1 ? school.levels[0] : undefined)
  return listsUnder(law).find(({ audience }) => audience !== null && audience.role === role && taught !== undefined && audience.levels.includes(taught))
}

const listsOf = (people: readonly PersonFacts[], year: PaperYear): ReadonlyMap<string, ListFacts> =>
  new Map(people.flatMap((person) => { const list = listOf(person, year); return list ? [[person.id, listFacts(list)] as const] : [] }))

/** A book as papers tell it. */
export const yearFacts = (year: PaperYear): YearFacts => {
  const { book, law, school, records, issued, before } = year
  const people = peopleOf(book, law)
  const names = [...book.managers].flatMap(([team, id]) => { const name = book.members.get(id)?.member.fullName ?? null; return name === null ? [] : [[team, name] as const] })
  return { school, schoolYear: law.year.label, people, sessions: sessionsOf(book), checks: checksOf(book), managers: new Map(names), delegations: delegationsOf(book), lists: listsOf(people, year), records, issued, before }
}
