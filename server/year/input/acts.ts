import type { ActName } from '#schema/year/act.ts'
import type { ClassType } from 'type-graphql'
import { askedShape, descriptionOf, may } from '#server/graph/shape.ts'
import { peopleActs } from './people.ts'
import { planActs } from './plans.ts'
import { resultActs } from './results.ts'
import { schoolActs } from './school.ts'

/** Acts somebody asks for by name; attaching evidence and rolling over are requests of their own. */
export type AskedName = Exclude<ActName, 'attach' | 'rollOver'>

export const askedActs: Readonly<Record<AskedName, ClassType>> = { ...peopleActs, ...planActs, ...schoolActs, ...resultActs }

export const isAskedName = (name: string): name is AskedName => Object.hasOwn(askedActs, name)

/** What one act may be asked with: one field for each. */
export const YearActInput = askedShape(
  'YearActInput',
  'One act: exactly one field is given, by the name of the act.',
  Object.fromEntries(Object.entries(askedActs).map(([name, shape]) => [name, may(() => shape, descriptionOf(shape))])),
)
