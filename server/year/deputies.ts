import type { SqlEntityManager } from '@mikro-orm/sql'
import { Grant } from '#server/account/grant.entity.ts'

/** Who can be delegated to at a school. */
export const deputiesOf = (em: SqlEntityManager, school: string): Promise<Grant[]> =>
  em.find(Grant, { school, role: 'deputy', account: { active: true } }, { populate: ['account'] })
