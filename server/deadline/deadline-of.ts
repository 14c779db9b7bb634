import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Authority } from '#server/authority/authority.entity.ts'
import { chainOf } from '#server/authority/chain.ts'
import { FixedDeadline } from './deadline.entity.ts'
import { lawfulDay } from './due-day.ts'

export interface DeadlineFound {
  readonly date: string
  /** Null: the law's own day. */
  readonly fixed: FixedDeadline | null
}

/** What stands for an authority itself, in its last version; null: it fixed nothing. */
export const fixedBy = (em: SqlEntityManager, authority: string, schoolYear: string): Promise<FixedDeadline | null> =>
  em.findOne(FixedDeadline, { authority, schoolYear }, { orderBy: { version: 'desc' }, populate: ['authority'] })

/** The day that counts: of those fixed by the authority or above it the earliest, for below one may tighten only; else the law's. */
export async function deadlineOf(em: SqlEntityManager, authority: Authority, schoolYear: string): Promise<DeadlineFound> {
  const chain = await chainOf(em, authority)
  const all = await Promise.all(chain.map(({ id }) => fixedBy(em, id, schoolYear)))
  const fixed = all.filter((one) => one !== null)
  const [first, ...others] = fixed
  if (!first) return { date: lawfulDay(schoolYear).date, fixed: null }
  const earliest = others.reduce((best, one) => (one.date < best.date ? one : best), first)
  return { date: earliest.date, fixed: earliest }
}
