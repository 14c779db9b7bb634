import type { Desk } from './desk.ts'
import { questionOf } from './question-of.ts'
import type { Explained, SaidFinding } from '../engine/engine.ts'

/** What stands in the workbook, as it was last looked at; null: nothing was looked at. */
const ask = (desk: Desk, finding: SaidFinding | null): Promise<readonly Explained[]> => {
  const seen = desk.seen.get()
  return seen ? desk.engine.explain({ ...questionOf(desk, seen.file), finding }) : Promise.resolve([])
}

/** Why a finding was made, and why its person owes and is rated what they are. Works signed out. */
export const explainFinding = (desk: Desk, finding: SaidFinding): Promise<readonly Explained[]> => ask(desk, finding)

/** Why the figures at the head of the summary are what they are. Works signed out. */
export const explainSummary = (desk: Desk): Promise<readonly Explained[]> => ask(desk, null)
