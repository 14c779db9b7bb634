/** Every paper a school makes out in a year. The first two come from the plan's snapshot, the others from the year's book. */
export const paperKinds = [
  'schoolPlan', 'annex', 'teamPlan', 'personalPlan', 'personalSlips', 'progressReport', 'resultsReport', 'recognitionDecision', 'certificateList', 'fiveYearRecord',
] as const
export type PaperKind = (typeof paperKinds)[number]

export type PlanPaper = 'schoolPlan' | 'annex'
export type YearPaper = Exclude<PaperKind, PlanPaper>

/** The sorts of papers that take a number, each with an abbreviation of its own. */
export const paperSymbols = ['plan', 'report', 'decision'] as const
export type PaperSymbol = (typeof paperSymbols)[number]

/** Papers that go into the school's register of papers; the annex goes with its plan. */
export const symbolOf: Readonly<Partial<Record<PaperKind, PaperSymbol>>> = {
  schoolPlan: 'plan', annex: 'plan', progressReport: 'report', resultsReport: 'report', recognitionDecision: 'decision',
}

/** Papers that take a number of their own. */
export const isNumbered = (kind: PaperKind): boolean => kind !== 'annex' && symbolOf[kind] !== undefined

/** Papers on one person, on one team, and those that may be cut down to one team. */
export const onePerson: readonly PaperKind[] = ['personalPlan', 'fiveYearRecord']
export const oneTeam: readonly PaperKind[] = ['teamPlan']
export const teamOrAll: readonly PaperKind[] = ['personalSlips']
