import type { CellChange, CellContent } from '#schema/grammar/change.ts'
import type { Language } from '#schema/locale/words.ts'

type PackedContent = readonly [value: CellContent['value'], formula: string | null, format: string | null, font: string | null]
type PackedChange = readonly [sheet: number, row: number, column: number, before: PackedContent, after: PackedContent]

/** One command of the add-in that changed cells of a person: enough to take it back. */
export interface JournalStep {
  readonly id: string
  /** When, as an ISO instant. */
  readonly at: string
  readonly what: Readonly<Record<Language, string>>
  readonly sheets: readonly string[]
  readonly cells: readonly PackedChange[]
}

const STEPS = 20
/** The journal travels in the file: more than this would make it heavy. */
const CHARACTERS = 1_000_000

const packed = ({ value, formula, format, font }: CellContent): PackedContent => [value, formula, format, font]
const unpacked = ([value, formula, format, font]: PackedContent): CellContent => ({ value, formula, format, font })

export type StepHead = Pick<JournalStep, 'id' | 'at' | 'what'>

export const stepOf = ({ id, at, what }: StepHead, changes: readonly CellChange[]): JournalStep => {
  const sheets = [...new Set(changes.map(({ cell }) => cell.sheet))]
  return { id, at, what, sheets, cells: changes.map(({ cell, before, after }) => [sheets.indexOf(cell.sheet), cell.row, cell.column, packed(before), packed(after)]) }
}

export const changesOf = ({ sheets, cells }: JournalStep): readonly CellChange[] =>
  cells.map(([sheet, row, column, before, after]) => ({ cell: { sheet: sheets[sheet] ?? '', row, column }, before: unpacked(before), after: unpacked(after) }))

const fitting = (steps: readonly JournalStep[]): readonly JournalStep[] => {
  let room = CHARACTERS
  return steps.slice(0, STEPS).filter((step) => {
    room -= JSON.stringify(step).length
    return room >= 0
  })
}

const isTooLarge = (step: JournalStep): boolean => JSON.stringify(step).length > CHARACTERS

/** The newest first; the oldest fall out. A step without cells is none, and one too large for the file is not taken. */
export const withStep = (journal: readonly JournalStep[], step: JournalStep): readonly JournalStep[] => {
  const others = journal.filter(({ id }) => id !== step.id)
  const at = journal.findIndex(({ id }) => id === step.id)
  if (step.cells.length === 0 || isTooLarge(step)) return others
  return fitting(at < 0 ? [step, ...others] : journal.map((held) => (held.id === step.id ? step : held)))
}
