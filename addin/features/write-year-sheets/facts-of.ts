import type { ItemOutcome, PlannedPerson, PlannedSession, PlannedYear, RatedPerson, RatedYear } from '#schema/year-sheets/facts.ts'
import { unscreamed } from '../../api/unscreamed.ts'
import { monthsOf } from '../../desk/year-months.ts'
import type { YearBook, YearPerson, YearSession } from '../../desk/year-book.ts'
import type { Certificate, Results, ResultsPerson } from '../../desk/year-results.ts'

/** Null as soon as one programme is not known: a sum of what is known would look whole. */
const total = (periods: YearPerson['periods'], of: 'owed' | 'planned' | 'earned'): number | null =>
  periods.reduce<number | null>((sum, one) => { const part = one[of]; return sum === null || part === null ? null : sum + part }, 0)

const plannedPerson = ({ id, fullName, team, standing, plan, periods }: YearPerson): PlannedPerson => ({
  id, fullName, team, standing: unscreamed(standing), state: unscreamed(plan.state), holder: plan.holder === null ? null : unscreamed(plan.holder), since: plan.since,
  items: plan.items.map(({ id: item, module, months }) => ({ name: module ?? item, months })),
  owed: total(periods, 'owed'), planned: total(periods, 'planned'), earned: total(periods, 'earned'),
})

const plannedSession = ({ id, title, programme, module, on, starts, ends, place, leader, capacity, people, present, cancelled }: YearSession): PlannedSession => ({
  id, title, subject: module ?? programme, on, starts, ends, place, leader, capacity, expected: people.length, present: present?.length ?? null, cancelled: cancelled?.reason ?? null,
})

const headOf = ({ school, schoolYear, version }: YearBook, at: string) => ({ school: school.name, schoolYear, version, at })

export const plannedYear = (book: YearBook, at: string): PlannedYear => ({
  ...headOf(book, at), months: monthsOf(book.schoolYear), people: book.people.map(plannedPerson), sessions: book.sessions.map(plannedSession),
})

const outcomesOf = ({ plan, results }: ResultsPerson): readonly ItemOutcome[] =>
  plan.items.map(({ id, module, title, topic }) => {
    const result = results.find(({ item }) => item === id)
    const standing = (result?.attempts ?? []).filter(({ withdrawn }) => withdrawn === null)
    return {
      id, name: module ?? id, title: title ?? topic, state: result ? unscreamed(result.state) : 'none', mark: result?.mark ?? null,
      attempts: [...standing].sort((one, other) => one.attempt - other.attempt).map(({ kind, mark, absent }) => ({ kind: unscreamed(kind), mark, absent })),
    }
  })

const ratedPerson = (person: ResultsPerson, certificates: readonly Certificate[], reasonIn: 'textVi' | 'textEn'): RatedPerson => ({
  id: person.id, fullName: person.fullName, team: person.team, standing: unscreamed(person.standing), items: outcomesOf(person),
  state: unscreamed(person.rating.state), rating: person.rating.rating === null ? null : unscreamed(person.rating.rating),
  reasons: person.rating.reasons.map((reason) => reason[reasonIn]),
  certificates: certificates.filter((one) => one.person === person.id && one.revoked === null).map(({ number }) => number),
})

export const ratedYear = (book: YearBook, results: Results, { at, reasonIn }: { readonly at: string; readonly reasonIn: 'textVi' | 'textEn' }): RatedYear => ({
  ...headOf(book, at), people: results.people.map((person) => ratedPerson(person, results.certificates, reasonIn)),
})
