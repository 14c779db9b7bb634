import type { Context } from '#server/context.ts'
import { answer } from '#server/graph/answer.ts'
import { withNotes } from '../notes-of-lines.ts'
import { PlanLine } from '../plan-line.entity.ts'
import { Plan } from '../plan.entity.ts'
import { revive } from '../revive.ts'
import { PlanSubmitPayload, type PlanRowResult } from '../submit.types.ts'
import type { SubmitAnswer } from './answer.ts'

const shown = ({ outcome }: PlanRowResult): boolean => outcome === 'merged' || outcome === 'conflict'

/** Lines that now hold more than the sheet does, for the sheet to take over. */
async function linesToShow({ em }: Context, { planId, results }: SubmitAnswer): Promise<Map<string, PlanLine>> {
  const people = results.filter(shown).flatMap(({ personId }) => personId ?? [])
  const lines = people.length === 0 ? [] : await em.find(PlanLine, { plan: planId, person: { $in: people } }, { refresh: true })
  return new Map((await withNotes(em, lines)).map((line) => [line.person.id, line]))
}

/** The answer as GraphQL tells it, the same for a first and for a repeated request. */
export async function payloadOf(context: Context, done: { answer: SubmitAnswer; replayed: boolean }): Promise<PlanSubmitPayload> {
  const { planId, results, summary, userErrors } = done.answer
  const plan = planId === null ? null : await context.em.findOne(Plan, { id: planId }, { populate: ['school'], refresh: true })
  const lines = await linesToShow(context, done.answer)
  const rows = results.map((row) => ({ ...row, userErrors: revive(row.userErrors), line: (shown(row) && lines.get(row.personId ?? '')) || null }))
  return answer(PlanSubmitPayload, { plan, results: rows, summary, userErrors: revive(userErrors), replayed: done.replayed })
}
