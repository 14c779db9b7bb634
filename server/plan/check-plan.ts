import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Context as RosterContext, Roster } from '#schema/grammar/roster.ts'
import type { Provision } from '#schema/grammar/provision.ts'
import { readLine } from '#schema/intake/read-line.ts'
import { checkRoster } from '#schema/rules/check-roster.ts'
import { lawOfPlan } from '#server/provision/law-of-plan.ts'
import type { FindingSaid } from './finding.type.ts'
import { historyOf } from './history.ts'
import { linesToRead } from './lines-of-plan.ts'
import type { PlanLine } from './plan-line.entity.ts'
import type { Plan } from './plan.entity.ts'
import { contextOfPlan } from './roster-context.ts'
import { sayFinding } from './say-finding.ts'

/** The kept texts read once more, as the add-in read them in the sheet. */
export function rosterOf(lines: readonly PlanLine[], context: RosterContext): Roster {
  const read = lines.map((line) => readLine(line.written, context, line.person.id))
  return { context, lines: read.map(({ line }) => line), flaws: read.flatMap(({ flaws }, line) => flaws.map((flaw) => ({ ...flaw, line }))) }
}

interface Judging {
  readonly provisions: readonly Provision[]
  /** The day the findings are read. */
  readonly today: string
}

/** Holds lines against the law of their year. */
export const checkLines = (lines: readonly PlanLine[], context: RosterContext, { provisions, today }: Judging): FindingSaid[] =>
  checkRoster(rosterOf(lines, context), { provisions }).map((finding) => sayFinding(finding, finding.line === null ? null : (lines[finding.line] ?? null), today))

/** What the rules have to say about some lines of a plan, held against each other. */
export async function findingsAmong(em: SqlEntityManager, plan: Plan, { lines, today }: { lines: readonly PlanLine[]; today: string }): Promise<FindingSaid[]> {
  const context = { ...contextOfPlan(plan, today), history: await historyOf(em, plan) }
  return checkLines(lines, context, { provisions: await lawOfPlan(em, plan, today), today })
}

/** Everything the rules have to say about a plan as it is kept. */
export const findingsOf = async (em: SqlEntityManager, plan: Plan, today: string): Promise<FindingSaid[]> =>
  findingsAmong(em, plan, { lines: await linesToRead(em, plan), today })
