import { Field, Float, Int, ObjectType } from 'type-graphql'
import type { RosterLine } from '#schema/grammar/roster.ts'
import { quotasOf, type QuotaLaw } from '#schema/figures/quotas.ts'
import type { FindingSaid } from './finding.type.ts'
import type { PlanLine } from './plan-line.entity.ts'

@ObjectType({ description: 'A plan in figures. People who left are not counted.' })
export class PlanCounts {
  @Field(() => Int, { description: 'Lines of people still there.' })
  people!: number

  @Field(() => Int, { description: 'Managers among them.' })
  managers!: number

  @Field(() => Int, { description: 'Teachers among them.' })
  teachers!: number

  @Field(() => Int, { description: 'Modules chosen, all people together.' })
  registrations!: number

  @Field(() => Float, { nullable: true, description: 'Periods stated, and for programme 03 else those verified in the lists; null: nothing says any.' })
  periodsPlanned!: number | null

  @Field(() => Int, { description: 'Findings that are errors.' })
  errors!: number

  @Field(() => Int, { description: 'Findings that are warnings.' })
  warnings!: number
}

const owed = { periods01: 0, periods02: 0, periods03: 0 }

function periodsOf(lines: readonly RosterLine[], on: QuotaLaw): number | null {
  const planned = lines.flatMap((line) => Object.values(quotasOf(line, owed, on)).flatMap((quota) => quota.planned ?? []))
  return planned.length === 0 ? null : planned.reduce((sum, periods) => sum + periods, 0)
}

/** What a principal or an authority looks at first. */
export function countsOf(lines: readonly PlanLine[], read: readonly RosterLine[], on: QuotaLaw): Omit<PlanCounts, 'errors' | 'warnings'> {
  const here = lines.filter(({ status }) => status !== 'left')
  return {
    people: here.length,
    managers: here.filter(({ role }) => role === 'manager').length,
    teachers: here.filter(({ role }) => role === 'teacher').length,
    registrations: here.reduce((sum, { modules }) => sum + modules.length, 0),
    periodsPlanned: periodsOf(read.filter(({ values }) => values.status !== 'left'), on),
  }
}

export const weighed = (findings: readonly FindingSaid[]): Pick<PlanCounts, 'errors' | 'warnings'> => ({
  errors: findings.filter(({ severity }) => severity === 'error').length,
  warnings: findings.filter(({ severity }) => severity === 'warning').length,
})
