import type { Context as RosterContext } from '#schema/grammar/roster.ts'
import type { Plan } from './plan.entity.ts'
import { knownYear } from './school-years.ts'

/** What the server knows of a plan's roster as a whole, as reading and the rules ask for it. */
export function contextOfPlan({ school, schoolYear, context }: Plan, today: string): RosterContext {
  const year = knownYear(schoolYear, today)
  return {
    school: school.name,
    level: context.level ?? (school.levels.length === 1 ? (school.levels[0] ?? null) : null),
    schoolYear: year,
    plan: { modulesPerTeacher: context.modulesPerTeacher, periods03: context.periods03 },
    history: [],
    yearClosed: year !== null && today > year.to,
  }
}
