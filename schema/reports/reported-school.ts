import type { ReportState } from '../locale/report-words.ts'

export interface PeriodSums {
  readonly owed: number
  readonly planned: number
  readonly missing: number
  /** People of whom nothing says how many are planned or owed. */
  readonly unsaid: number
}

/** A school's line of an authority's report, as server and pane both hold it. */
export interface ReportedSchool {
  readonly schoolId: string
  readonly schoolCode: string
  readonly schoolName: string
  readonly state: ReportState
  readonly late: boolean
  readonly receipt: string | null
  /** ISO 8601. */
  readonly at: string | null
  readonly figures: ReportedFigures | null
}

export interface ReportedFigures {
  readonly people: number
  readonly managers: number
  readonly teachers: number
  readonly registrations: number
  readonly completed: number
  readonly notCompleted: number
  readonly unrated: number
  readonly programmes: readonly (PeriodSums & { readonly programme: string })[]
  readonly modules: readonly { readonly code: string; readonly count: number }[]
}
