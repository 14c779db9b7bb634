import type { SqlEntityManager } from '@mikro-orm/sql'
import { Authority } from './authority.entity.ts'

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
