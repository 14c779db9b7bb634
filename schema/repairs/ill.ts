import type { CellContent } from '../grammar/change.ts'
import type { Facts, Finding } from '../grammar/finding.ts'
import type { Roster, RosterLine, Written } from '../grammar/roster.ts'
import type { CellRef, Workbook } from '../grammar/sheet.ts'
import type { Field } from '../tables/plan-lines.ts'
import { contentAt } from './content.ts'

/** A finding with the cell it stands in, before anything is offered. */
export interface Ill {
  readonly finding: Finding
  readonly cell: CellRef
  readonly content: CellContent
  readonly roster: Roster
  /** Null where the finding concerns the sheet. */
  readonly line: RosterLine | null
  /** The day the law is read on. */
  readonly on: string
}

export const sameCell = (a: CellRef | null, b: CellRef | null): boolean => a !== null && b !== null && a.sheet === b.sheet && a.row === b.row && a.column === b.column

/** A cell that shows what another one holds (merged, 'as above') is not its own: nothing is written there. */
const isOwn = (line: RosterLine, cell: CellRef, content: CellContent): boolean =>
  Object.values(line.written).flat().some((written) => sameCell(written.cell, cell) && written.value === content.value)

export const illOf = (workbook: Workbook, finding: Finding, { roster, on }: { readonly roster: Roster; readonly on: string }): Ill | null => {
  const { cell } = finding
  const content = cell && contentAt(workbook, cell)
  const line = finding.line === null ? null : (roster.lines[finding.line] ?? null)
  if (!cell || !content || (line && !isOwn(line, cell, content))) return null
  return { finding, cell, content, roster, line, on }
}

/** What the cells of one field say in the same column, the one in question left out. */
export const columnOf = ({ roster, cell }: Pick<Ill, 'roster' | 'cell'>, field: Field): readonly { readonly line: RosterLine; readonly written: Written }[] =>
  roster.lines.flatMap((line) =>
    (line.written[field] ?? []).filter((written) => written.cell?.sheet === cell.sheet && written.cell.column === cell.column && written.cell.row !== cell.row).map((written) => ({ line, written })),
  )

export const numberIn = (facts: Facts, name: string): number | null => {
  const value = facts[name]
  return typeof value === 'number' ? value : null
}
