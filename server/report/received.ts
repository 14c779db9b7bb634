import type { SqlEntityManager } from '@mikro-orm/sql'
import type { PlanState } from '#server/plan/plan-state.ts'
import { Submission } from '#server/submission/submission.entity.ts'
import type { AuthorityLineWhere } from './authority-line.types.ts'
import type { BoardAccess } from '#server/board/access.ts'

/** Sent back is not settled: who wants it asks for it. */
const settledStates: readonly PlanState[] = ['pushed', 'accepted']

/** The last handing over of each school to an authority in a year, by school code; without what was handed over. */
export async function received(em: SqlEntityManager, authority: string, schoolYear: string): Promise<Submission[]> {
  const all = await em.find(Submission, { authority, schoolYear }, { populate: ['plan.school', 'authority'], orderBy: { sequence: 'asc' } })
  const last = new Map(all.map((one) => [one.plan.school.id, one]))
  return [...last.values()].sort((one, other) => (one.plan.school.code < other.plan.school.code ? -1 : 1))
}

const changedAfter = ({ at, decidedAt }: Submission, moment: Date): boolean => at > moment || (decidedAt !== null && decidedAt > moment)

/** Those of them that were asked for and may be seen. */
export function chosen(all: readonly Submission[], { schools: allowed }: Pick<BoardAccess, 'schools'>, where: AuthorityLineWhere): Submission[] {
  const { schools, states, changedSince } = where
  const wanted = new Set(states ?? settledStates)
  return all.filter((one) => {
    const { id } = one.plan.school
    if (!(allowed?.has(id) ?? true) || !wanted.has(one.state)) return false
    return (!schools || schools.includes(id)) && (!changedSince || changedAfter(one, changedSince))
  })
}
