import type { Field, Level, PlanLine } from '../tables/plan-lines.ts'
import type { CellRef, CellValue } from './sheet.ts'
import type { Facts } from './finding.ts'

/** What one cell said about one field of one person, before and after reading. */
export interface Written {
  /** As a person sees it, after Unicode and legacy-font repair. */
  readonly text: string
  readonly value: CellValue
  /** Absent where no sheet is behind the row (on the server). */
  readonly cell: CellRef | null
  /** Canonical entries read out of this cell: 'GVMN 7' for modules, marks for tests, yyyy-mm-dd (or yyyy-mm) for dates; one cell may hold several or none. */
  readonly entries?: readonly string[]
}

/** One person of the roster: values the rules reason with, and the cells they came from. */
export interface RosterLine {
  /** Names the row towards the server and back; unique in the roster. */
  readonly key: string
  readonly sheet: string
  readonly row: number
  readonly values: Partial<PlanLine>
  /** In sheet order; a field stated in several cells (two module columns) has several. An empty cell of a mapped column is there too, with text ''. */
  readonly written: { readonly [F in Field]?: readonly Written[] }
}

/**
 * Something reading could not make sense of, or found broken in the layout. Rules of the same kind turn it into a finding.
 * `line` is an index into `lines`, null where the fault belongs to the sheet (a wrong subtotal, a missing heading).
 */
export interface Flaw {
  readonly kind: string
  readonly cell: CellRef | null
  readonly line: number | null
  readonly field: Field | null
  readonly facts: Facts
}

export interface SchoolYear {
  /** '2025-2026' */
  readonly label: string
  readonly from: string
  readonly to: string
}

export interface CompletedModules {
  readonly fullName: string
  readonly birthDate?: string | null
  readonly schoolYear: string
  readonly modules: readonly string[]
  readonly completed: boolean
}

/** What the product was told or inferred about the roster as a whole. */
export interface Context {
  readonly school: string | null
  /** Null: read per line. */
  readonly level: Level | null
  readonly schoolYear: SchoolYear | null
  readonly plan: { readonly modulesPerTeacher: number | null; readonly periods03: number | null }
  readonly history: readonly CompletedModules[]
  /** Whether the year is closed: outstanding tests then mean not completed (decision R6). */
  readonly yearClosed: boolean
}

export interface Roster {
  readonly context: Context
  readonly lines: readonly RosterLine[]
  readonly flaws: readonly Flaw[]
}
