import type { SqlEntityManager } from '@mikro-orm/sql'
import { Authority } from '#server/authority/authority.entity.ts'
import { FixedDeadline } from './deadline.entity.ts'
import { lawfulDay } from './due-day.ts'

export interface DeadlineFound {
  readonly date: string
  /** Null: the law's own day. */
  readonly fixed: FixedDeadline | null
}

/** An authority and everybody above it, nearest first. */
export async function chainOf(em: SqlEntityManager, authority: Authority): Promise<Authority[]> {
  const chain = [authority]
  for (let above = authority.parent; above; above = chain.at(-1)?.parent ?? null) {
    const found = await em.findOneOrFail(Authority, { id: above.id })
    if (chain.some(({ id }) => id === found.id)) break
    chain.push(found)
  }
  return chain
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
