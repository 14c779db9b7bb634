import type { CellContent } from '../../grammar/change.ts'
import type { Roster, RosterLine, Written } from '../../grammar/roster.ts'
import type { CellRef, Workbook } from '../../grammar/sheet.ts'
import type { Field } from '../../tables/plan-lines.ts'
import { contentAt } from '../content.ts'
import type { Repair } from '../repair.ts'

/** One cell that spoke of a person, as it stands in the sheet. */
export interface Spoken {
  readonly line: RosterLine
  readonly field: Field
  readonly written: Written
  readonly cell: CellRef
  readonly content: CellContent
}

/** Writes a cell better, or leaves it. */
export type Tidier = (spoken: Spoken) => Repair | null

export const placeOf = ({ sheet, row, column }: CellRef): string => `${sheet}\n${String(row)}\n${String(column)}`

const spokenIn = (workbook: Workbook, line: RosterLine, field: Field): readonly Spoken[] =>
  (line.written[field] ?? []).flatMap((written) => {
    const content = written.cell && contentAt(workbook, written.cell)
    const own = content !== null && content.formula === null && content.value !== null && content.value === written.value
    return written.cell && own ? [{ line, field, written, cell: written.cell, content }] : []
  })

/** Typed cells of people, each once: those that show what another cell holds are left out, and so are formulas. */
export const spokenCells = (workbook: Workbook, { lines }: Roster): readonly Spoken[] => {
  const found = new Map<string, Spoken>()
  for (const line of lines) {
    for (const field of Object.keys(line.written) as Field[]) {
      for (const spoken of spokenIn(workbook, line, field)) if (!found.has(placeOf(spoken.cell))) found.set(placeOf(spoken.cell), spoken)
    }
  }
  return [...found.values()]
}
