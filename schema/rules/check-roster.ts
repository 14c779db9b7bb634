import { check, type Law } from '../engine/check.ts'
import { settled } from '../engine/settled.ts'
import type { Finding } from '../grammar/finding.ts'
import type { Provision } from '../grammar/provision.ts'
import type { Roster } from '../grammar/roster.ts'
import type { AnyRule } from '../grammar/rule.ts'
import { pack } from '../law/pack.ts'
import { modulesPerTeacher } from '../law/product.ts'
import { rules } from './index.ts'
import { compareAnswers } from './questions.ts'

export interface CheckOptions {
  /** The day to judge by where the roster names no school year. */
  readonly on?: string
  /** What the authorities above and the school decided. */
  readonly provisions?: readonly Provision[]
}

/** A year's plan is judged by the law of that year's first day, whenever the check runs. */
export const dayOf = ({ context }: Roster, on: string = pack.readOn): string => context.schoolYear?.from ?? on

/** The number a plan fixes, as the roster was told it: a provision of the school, unless one was handed in with its citation. */
export const planProvisions = ({ context }: Roster, given: readonly Provision[] = []): readonly Provision[] => {
  const modules = context.plan.modulesPerTeacher
  const known = given.some(({ id, layer }) => id === modulesPerTeacher.id && layer === 'school')
  if (modules === null || known) return given
  return [...given, { ...modulesPerTeacher, layer: 'school', since: [{ from: context.schoolYear?.from ?? '', value: { modules } }] }]
}

/** What a roster is held against: the day that counts, and what was decided besides the pack, each giving way where it may. */
export const lawOf = (roster: Roster, { on, provisions = [] }: CheckOptions = {}): Law => {
  const day = dayOf(roster, on)
  return { on: day, provisions: settled(planProvisions(roster, provisions), day, compareAnswers) }
}

/** Every rule of the product against one roster. */
export const checkRoster = (roster: Roster, options: CheckOptions = {}): readonly Finding[] => check(roster, rules as readonly AnyRule[], lawOf(roster, options))
