import type { SqlEntityManager } from '@mikro-orm/sql'
import { LockMode } from '@mikro-orm/core'
import { currentRuleset } from '#server/ruleset/current.ts'
import { School } from '#server/school/school.entity.ts'
import { Plan, type PlanContext } from '../plan.entity.ts'
import type { PlanContextInput, PlanSubmitInput } from '../submit.types.ts'

const decided = ({ modulesPerTeacher, periods03, level }: PlanContextInput): PlanContext => ({
  modulesPerTeacher: modulesPerTeacher ?? null,
  periods03: periods03 ?? null,
  level: level ?? null,
})

const stamp = (input: PlanSubmitInput) => ({
  context: decided(input.context),
  rulesetVersion: currentRuleset.version,
  rulesetSha256: currentRuleset.sha256,
  workbookFile: input.workbook.fileId,
  addinVersion: input.workbook.addinVersion,
})

/** The plan as it is kept, or a new one; locked for the school until the transaction ends. */
export async function openPlan(em: SqlEntityManager, school: string, input: PlanSubmitInput): Promise<Plan> {
  const locked = await em.findOneOrFail(School, { id: school }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const plan = await em.findOne(Plan, { school: locked, schoolYear: input.schoolYear }, { populate: ['school'] })
  return plan ?? em.create(Plan, { school: locked, schoolYear: input.schoolYear, state: 'draft', version: 0, ...stamp(input) })
}

/** Whether the school decided otherwise about its year than before. */
export const redecided = (plan: Plan, input: PlanSubmitInput): boolean => JSON.stringify(plan.context) !== JSON.stringify(decided(input.context))

/** The plan takes the workbook's stamp and the school's decisions. */
export const stampPlan = (plan: Plan, input: PlanSubmitInput): Plan => Object.assign(plan, stamp(input))
