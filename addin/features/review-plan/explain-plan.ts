import { PersonExplainedDocument, PlanExplainedDocument, type ExplanationFragment } from '../../api/generated/graphql.ts'
import type { Answer } from '../../api/answer.ts'
import type { Desk } from '../../desk/desk.ts'
import type { Explained } from '../../engine/engine.ts'

const explainedIn = (desk: Desk, explanations: readonly ExplanationFragment[]): readonly Explained[] =>
  explanations.map(({ rule, vi, en }) => ({ ...(desk.language.get() === 'en' ? en : vi), isFinding: rule !== null }))

const told = <Data>(desk: Desk, answer: Answer<Data>, pick: (data: Data) => readonly ExplanationFragment[]): readonly Explained[] => {
  if (!answer.ok) throw new Error(answer.trouble.kind)
  return explainedIn(desk, pick(answer.data))
}

/** Why the counts of a plan are what they are, as the server reckons them. */
export const explainPlan = async (desk: Desk, id: string): Promise<readonly Explained[]> =>
  told(desk, await desk.api.ask({ document: PlanExplainedDocument, variables: { id } }, { repeatable: true }), (data) => data.planById?.explain ?? [])

/** Why a person of a plan owes, is rated, and has the findings that are shown. */
export const explainPerson = async (desk: Desk, plan: string, person: string): Promise<readonly Explained[]> =>
  told(desk, await desk.api.ask({ document: PersonExplainedDocument, variables: { plan, person } }, { repeatable: true }), (data) => data.explainLine)
