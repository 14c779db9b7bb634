import { LockMode } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Authority } from '#server/authority/authority.entity.ts'
import type { Plan } from '#server/plan/plan.entity.ts'
import { ReceiptCounter } from './receipt-counter.entity.ts'
import { Submission } from './submission.entity.ts'
import { takeSnapshot } from './take-snapshot.ts'

interface HandOver {
  readonly em: SqlEntityManager
  readonly plan: Plan
  readonly authority: Authority
  readonly clock: { now(): Date; today(): string }
  readonly late: boolean
}

const digits = 4

/** The next number in the row; a push that fails takes its number back with it. */
async function nextNumber({ em, authority, plan }: HandOver): Promise<{ sequence: number; number: string }> {
  const where = { authority, schoolYear: plan.schoolYear }
  const counter = (await em.findOne(ReceiptCounter, where, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? em.create(ReceiptCounter, { ...where, last: 0 })
  counter.last += 1
  return { sequence: counter.last, number: `${authority.code}/${plan.schoolYear}/${String(counter.last).padStart(digits, '0')}` }
}

/** Hands a plan to an authority: what was handed over is written down whole, and numbered. */
export async function handOver(act: HandOver): Promise<Submission> {
  const { em, plan, authority, clock, late } = act
  const { snapshot, counts, localSha256 } = await takeSnapshot({ em, plan, clock })
  const { people, registrations } = counts
  const { schoolYear, rulesetVersion, rulesetSha256 } = plan
  const facts = { people, registrations, schoolYear, rulesetVersion, rulesetSha256, rulesetLocalSha256: localSha256, sha256: snapshot.sha256 }
  return em.create(Submission, { plan, authority, snapshot, at: clock.now(), late, ...facts, ...(await nextNumber(act)), state: 'pushed' })
}
