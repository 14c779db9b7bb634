import type { UserError } from '#server/graph/user-error.ts'
import type { FindingSaid } from '../finding.type.ts'
import { ruleFinding } from '../rule-finding.ts'
import type { PlanRowResult, SubmitSummary } from '../submit.types.ts'
import type { RowOutcome } from '../closed-sets.ts'
import { isKept, type Taken } from './taken.ts'

/** What a push of rows came to, as it is kept for a repeated request. */
export interface SubmitAnswer {
  readonly planId: string | null
  readonly results: readonly PlanRowResult[]
  readonly summary: SubmitSummary
  readonly userErrors: readonly UserError[]
}

const about = (row: string, error: UserError): UserError => Object.assign(error, { clientRowId: row })

const resultOf = (taken: Taken, findings: readonly FindingSaid[]): PlanRowResult => ({
  clientRowId: taken.row.clientRowId,
  outcome: taken.outcome,
  personId: taken.person?.id ?? null,
  version: taken.line?.version ?? null,
  userErrors: [...taken.errors.map((error) => about(taken.row.clientRowId, error)), ...(isKept(taken) ? findings.map(ruleFinding) : [])],
  candidates: taken.candidates.map(({ id, fullName, birthDate, staffCode }) => ({ personId: id, fullName, birthDate, staffCode })),
})

/** The results in the order of the request, with what the rules say about each row that was kept. */
export function resultsOf(taken: readonly Taken[], findings: readonly FindingSaid[]): PlanRowResult[] {
  const byPerson = new Map<string, FindingSaid[]>()
  for (const finding of findings) if (finding.personId) byPerson.set(finding.personId, [...(byPerson.get(finding.personId) ?? []), finding])
  return taken.map((row) => resultOf(row, byPerson.get(row.person?.id ?? '') ?? []))
}

/** What the rules say of the plan rather than of a row: decisions that clash, or say another number than the plan. */
export const ofWholePlan = (findings: readonly FindingSaid[]): UserError[] => findings.filter(({ personId, field }) => personId === null && field === null).map(ruleFinding)

export function summaryOf(taken: readonly Taken[], removed: number): SubmitSummary {
  const count = (...outcomes: RowOutcome[]): number => taken.filter(({ outcome }) => outcomes.includes(outcome)).length
  return {
    created: count('created'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    merged: count('merged'),
    refused: count('refused', 'conflict'),
    asked: count('ask'),
    removed,
  }
}
