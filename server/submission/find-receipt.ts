import type { SqlEntityManager } from '@mikro-orm/sql'
import { receiptOf, type Receipt } from './receipt.type.ts'
import { Submission } from './submission.entity.ts'

const populate = ['plan.school', 'authority'] as const

export async function receiptById(em: SqlEntityManager, id: string | null): Promise<Receipt | null> {
  const submission = id === null ? null : await em.findOne(Submission, { id }, { populate: [...populate] })
  return submission && receiptOf(submission)
}

/** The receipt with this number and this hash; null where either is not genuine. */
export async function verifiedReceipt(em: SqlEntityManager, number: string, sha256: string): Promise<Receipt | null> {
  const submission = await em.findOne(Submission, { number: number.trim(), sha256: sha256.trim().toLowerCase() }, { populate: [...populate] })
  return submission && receiptOf(submission)
}

/** Every handing over of a plan, newest first, whatever the clock said. */
export const submissionsOf = (em: SqlEntityManager, plan: string): Promise<Submission[]> =>
  em.find(Submission, { plan }, { populate: [...populate], orderBy: { snapshot: { planVersion: 'desc' } } })
