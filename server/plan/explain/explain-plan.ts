import type { Roster } from '#schema/grammar/roster.ts'
import { explainCounts } from '#schema/explain/explain-counts.ts'
import { explainWeights } from '#schema/explain/explain-weights.ts'
import { explainLine } from '#schema/explain/explain-line.ts'
import type { Explanation } from '#schema/explain/explanation.ts'
import { sayExplanation } from '#schema/locale/say-explanation.ts'
import { checkRoster, lawOf } from '#schema/rules/check-roster.ts'
import type { Context } from '#server/context.ts'
import { lawOfPlan } from '#server/provision/law-of-plan.ts'
import { rosterOf } from '../check-plan.ts'
import { historyOf } from '../history.ts'
import type { Plan } from '../plan.entity.ts'
import { linesRead } from '../reading-of-plan.ts'
import { contextOfPlan } from '../roster-context.ts'
import { ExplanationSaid, ExplanationShown } from './explanation.type.ts'

const shown = (explanation: Explanation, today: string): ExplanationShown =>
  Object.assign(new ExplanationShown(), {
    figure: explanation.figure,
    rule: explanation.rule,
    vi: Object.assign(new ExplanationSaid(), sayExplanation(explanation, 'vi', today)),
    en: Object.assign(new ExplanationSaid(), sayExplanation(explanation, 'en', today)),
    plain: explanation,
  })

async function read(context: Context, plan: Plan): Promise<{ roster: Roster; options: Parameters<typeof lawOf>[1] }> {
  const today = context.clock.today()
  const known = { ...contextOfPlan(plan, today), history: await historyOf(context.em, plan) }
  return { roster: rosterOf(await linesRead(context, plan), known), options: { provisions: await lawOfPlan(context.em, plan, today) } }
}

/** Why a plan's figures are what they are. */
export async function explainPlan(context: Context, plan: Plan): Promise<ExplanationShown[]> {
  const { roster, options } = await read(context, plan)
  const law = lawOf(roster, options)
  return [...explainCounts(roster, law), ...explainWeights(checkRoster(roster, options), law)].map((one) => shown(one, context.clock.today()))
}

/** Why one person owes, has planned and is rated what the product says. */
export async function explainPerson(context: Context, plan: Plan, person: string): Promise<ExplanationShown[]> {
  const { roster, options } = await read(context, plan)
  const at = roster.lines.findIndex(({ key }) => key === person)
  return explainLine(roster, at, { law: lawOf(roster, options), findings: checkRoster(roster, options) }).map((one) => shown(one, context.clock.today()))
}
