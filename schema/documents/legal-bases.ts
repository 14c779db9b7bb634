import { register } from '../law/instruments/register.ts'
import { confidenceOf, type Registered } from '../law/instruments/registered.ts'
import { firstDay, isInForce } from '../legal-basis/judge/in-force.ts'
import type { Level, Role } from '../tables/plan-lines.ts'

interface For {
  readonly on: string
  readonly levels: readonly Level[]
  readonly roles: readonly Role[]
}

const meets = <Item>(wanted: readonly Item[] | null, given: readonly Item[]): boolean => wanted === null || wanted.some((one) => given.includes(one))

const concerns = ({ subjects, levels: wanted, roles: called }: Registered, { levels, roles }: For): boolean =>
  subjects.includes('cpd-regulation') || (subjects.includes('cpd-programme') && meets(wanted, levels) && meets(called, roles))

/** What a plan for these people rests on, in force on the day; what is only remembered, or without a date, is never printed. */
export const legalBases = (given: For): readonly Registered[] => {
  const day = { from: given.on, to: given.on, told: 'signed' } as const
  const found = register.filter((entry) => concerns(entry, given) && isInForce(entry, day) && entry.date !== null && confidenceOf(entry) !== 'recalled')
  return [...found].sort((a, b) => ((firstDay(a) ?? '') < (firstDay(b) ?? '') ? -1 : 1))
}

/** The regulation itself, not what changed it. */
export const regulationAmong = (bases: readonly Registered[]): Registered | null =>
  bases.find(({ subjects, amends }) => subjects.includes('cpd-regulation') && amends.length === 0) ?? null
