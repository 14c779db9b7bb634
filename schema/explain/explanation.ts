import type { Basis, Facts } from '../grammar/finding.ts'
import type { CellRef } from '../grammar/sheet.ts'
import type { Field } from '../tables/plan-lines.ts'

export type Figure = 'periods01' | 'periods02' | 'periods03' | 'rating' | 'people' | 'managers' | 'teachers' | 'registrations' | 'periodsPlanned' | 'inScope' | 'missing' | 'completed' | 'errors' | 'warnings' | 'finding'

/** A provision with the days its value holds. */
export interface Ground extends Basis {
  readonly from: string
  readonly until: string | null
}

/** What a cell said that went into the figure. */
export interface Input {
  readonly field: Field
  readonly text: string
  readonly cell: CellRef | null
}

export type StepKind =
  | 'owed' | 'owed-by-all' | 'away' | 'moved' | 'unknown-load' | 'stated' | 'module' | 'module-unverified' | 'planned' | 'nothing-planned' | 'missing'
  | 'scale' | 'mark' | 'reason' | 'rated' | 'not-rated'
  | 'counted' | 'choices-counted' | 'left-out' | 'outside' | 'summed' | 'missing-summed' | 'rated-by-marks' | 'rated-as-stated' | 'kind'
  | 'found' | 'because' | 'remedy'

/** One step on the way to a figure: facts, never a sentence. */
export interface Step {
  readonly step: StepKind
  readonly facts: Facts
}

/** Why a figure is what it is: what it rests on, what went in, and step by step how it came about. */
export interface Explanation {
  readonly figure: Figure
  readonly value: string | number | null
  /** Null: a figure, no finding. */
  readonly rule: string | null
  readonly grounds: readonly Ground[]
  readonly inputs: readonly Input[]
  readonly steps: readonly Step[]
}
