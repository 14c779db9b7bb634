import type { Context } from '#server/context.ts'
import { findingsOf } from './check-plan.ts'
import type { FindingSaid } from './finding.type.ts'
import { linesOf } from './lines-of-plan.ts'
import type { PlanLine } from './plan-line.entity.ts'
import type { Plan } from './plan.entity.ts'

interface Read {
  lines?: Promise<PlanLine[]>
  findings?: Promise<FindingSaid[]>
}

const read = new WeakMap<Context, Map<string, Read>>()

/** One place per request and version of a plan, so that counts, lines and findings ask the database once. */
function placeOf(context: Context, plan: Plan): Read {
  const places = read.get(context) ?? new Map<string, Read>()
  read.set(context, places)
  const key = `${plan.id} ${String(plan.version)} ${plan.state}`
  const place = places.get(key) ?? {}
  places.set(key, place)
  return place
}

export const linesRead = (context: Context, plan: Plan): Promise<PlanLine[]> => {
  const place = placeOf(context, plan)
  return (place.lines ??= linesOf(context.em, plan))
}

export const findingsRead = (context: Context, plan: Plan): Promise<FindingSaid[]> => {
  const place = placeOf(context, plan)
  return (place.findings ??= findingsOf(context.em, plan, context.clock.today()))
}
