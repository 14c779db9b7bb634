import type { Law } from '../engine/check.ts'
import { entriesOf } from '../figures/entries.ts'
import { present, roleOf } from '../figures/people.ts'
import { quotasOf } from '../figures/quotas.ts'
import type { Provision } from '../grammar/provision.ts'
import type { Roster } from '../grammar/roster.ts'
import { absentPeople, entriesAsWritten, statedPeriods } from '../law/product.ts'
import { listsIn } from '../rules/lists-in-force.ts'
import type { Explanation, Figure, Step } from './explanation.ts'
import { standingOf } from './grounds.ts'

const nothingOwed = { periods01: 0, periods02: 0, periods03: 0 }

interface Counted {
  readonly figure: Figure
  readonly value: number | null
  readonly step: Step
  readonly under: readonly Provision[]
}

const periodsPlanned = (roster: Roster, law: Law): Counted => {
  const lists = listsIn(law)
  const planned = present(roster).map(({ line }) => Object.values(quotasOf(line, nothingOwed, { on: law.on, lists })).flatMap((quota) => quota.planned ?? []))
  const stated = planned.filter((periods) => periods.length > 0)
  const value = stated.length === 0 ? null : stated.flat().reduce((sum, periods) => sum + periods, 0)
  return { figure: 'periodsPlanned', value, step: { step: 'summed', facts: { people: stated.length, silent: planned.length - stated.length } }, under: [absentPeople, statedPeriods] }
}

/** Why a plan counts so many people, choices and periods. */
export const explainCounts = (roster: Roster, law: Law): readonly Explanation[] => {
  const here = present(roster)
  const left = roster.lines.length - here.length
  const withRole = (role: string): number => here.filter(({ line }) => roleOf(line) === role).length
  const registrations = here.reduce((sum, { line }) => sum + entriesOf(line).length, 0)
  const counted: readonly Counted[] = [
    ...([['people', here.length], ['managers', withRole('manager')], ['teachers', withRole('teacher')]] as const).map(([figure, value]): Counted => ({
      figure, value, step: { step: 'counted', facts: { lines: roster.lines.length, value } }, under: [absentPeople],
    })),
    { figure: 'registrations', value: registrations, step: { step: 'choices-counted', facts: { people: here.length, value: registrations } }, under: [absentPeople, entriesAsWritten] },
    periodsPlanned(roster, law),
  ]
  return counted.map(({ figure, value, step, under }) => ({
    figure, value, rule: null, inputs: [],
    grounds: under.flatMap((base) => standingOf(base, law).grounds),
    steps: left > 0 ? [step, { step: 'left-out', facts: { left } }] : [step],
  }))
}
