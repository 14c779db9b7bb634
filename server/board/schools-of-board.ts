import type { SqlEntityManager } from '@mikro-orm/sql'
import { knownYear } from '#server/plan/school-years.ts'
import type { School } from '#server/school/school.entity.ts'
import { supervisedOn } from '#server/school/supervision.ts'
import { Submission } from '#server/submission/submission.entity.ts'

interface Asked {
  readonly authority: string
  readonly schoolYear: string
  readonly deadline: string
  readonly today: string
}

/** Every handing over of the year by these schools, oldest first, whoever received it. */
const handedOver = (em: SqlEntityManager, schools: readonly string[], schoolYear: string): Promise<Submission[]> =>
  em.find(Submission, { schoolYear, plan: { school: { $in: schools } } }, { populate: ['plan.school', 'plan.authority', 'authority'], orderBy: { snapshot: { planVersion: 'asc' } } })

const lastBySchool = (submissions: readonly Submission[]): Map<string, Submission> => new Map(submissions.map((one) => [one.plan.school.id, one]))

export interface Entry {
  readonly school: School
  /** The last one to this authority; null: none. */
  readonly ours: Submission | null
  /** The last one to another authority, where it is the newer. */
  readonly theirs: Submission | null
}

const inYear = ({ schoolYear, today }: Asked): boolean => today <= (knownYear(schoolYear, today)?.to ?? '')

/**
 * A school stands on an authority's board of a year if it handed its plan to that authority; if the authority supervised it
 * on the day of the deadline; or if, while the year lasts, it supervises it today and nobody has the plan yet.
 */
export async function schoolsOfBoard(em: SqlEntityManager, asked: Asked): Promise<Entry[]> {
  const { authority, schoolYear, deadline, today } = asked
  const onTime = (await supervisedOn(em, authority, deadline)).map(({ school }) => school)
  const now = inYear(asked) ? (await supervisedOn(em, authority, today)).map(({ school }) => school) : []
  const received = (await em.find(Submission, { authority, schoolYear }, { populate: ['plan.school'] })).map(({ plan }) => plan.school)
  const known = new Map([...onTime, ...now, ...received].map((school) => [school.id, school]))
  const all = await handedOver(em, [...known.keys()], schoolYear)
  const ours = lastBySchool(all.filter((one) => one.authority.id === authority))
  const last = lastBySchool(all)
  const due = new Set([...onTime, ...received].map(({ id }) => id))
  return [...known.values()]
    .filter(({ id }) => due.has(id) || !last.has(id))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((school) => ({ school, ours: ours.get(school.id) ?? null, theirs: last.get(school.id) === ours.get(school.id) ? null : (last.get(school.id) ?? null) }))
}
