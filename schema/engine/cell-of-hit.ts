import type { Field } from '../tables/plan-lines.ts'
import type { Roster, RosterLine, Written } from '../grammar/roster.ts'
import type { Hit } from '../grammar/rule.ts'
import type { CellRef } from '../grammar/sheet.ts'

const firstCell = (cells: readonly Written[] | undefined): CellRef | null => cells?.find((written) => written.cell !== null)?.cell ?? null

/** The cell of the name stands for a line whose field has no cell: a person without a line on the registration sheet, say. */
const standIn = (line: RosterLine): CellRef | null =>
  firstCell(line.written.fullName) ?? Object.values(line.written).map(firstCell).find((cell) => cell !== null) ?? null

const written = (line: RosterLine, field: Field | null, at: number): CellRef | null => (field === null ? null : (line.written[field]?.[at]?.cell ?? null))

/** Where a person sees the fault; null where no sheet is behind the rows. */
export const cellOfHit = (roster: Roster, hit: Hit): CellRef | null => {
  if (hit.cell) return hit.cell
  const line = hit.line === null ? undefined : roster.lines[hit.line]
  return line ? (written(line, hit.field, hit.at ?? 0) ?? standIn(line)) : null
}
