import type { Reading } from '#schema/grammar/reading.ts'
import type { RosterLine } from '#schema/grammar/roster.ts'
import type { Field } from '#schema/tables/plan-lines.ts'
import type { CellEdit } from '../../workbook/workbook.ts'
import { mapped, writtenOf } from './rows.ts'
import type { RowResult } from './sending.ts'

/** One field in which the server keeps something else than the sheet says. */
export interface KeptText {
  readonly field: Field
  readonly here: string
  readonly there: string
  /** How the cells would take it over; null: they cannot say it, as ticks under modules cannot. */
  readonly edits: readonly CellEdit[] | null
}

type Texts = Readonly<Partial<Record<Field, readonly string[]>>>

const said = (texts: readonly string[] | undefined): readonly string[] => (texts ?? []).filter((text) => text !== '')

const isTicked = ({ tables }: Reading, line: RosterLine): boolean =>
  tables.some((table) => table.sheet === line.sheet && table.columns.some((column) => column.module !== undefined))

const editsOf = (line: RosterLine, field: Field, texts: readonly string[]): readonly CellEdit[] | null => {
  const cells = (line.written[field] ?? []).flatMap(({ cell }) => cell ?? [])
  const [only] = cells
  if (only && cells.length === 1) return [{ cell: only, text: texts.join(', ') }]
  return texts.length > cells.length ? null : cells.map((cell, index) => ({ cell, text: texts[index] ?? '' }))
}

/** Where both changed one field only those are at issue; where the server merged, everything that differs is somebody else's. */
const atIssue = ({ outcome, userErrors }: RowResult, field: Field): boolean =>
  outcome === 'MERGED' || userErrors.some((error) => error.__typename === 'VersionConflict' && error.field === field)

/** What the server keeps of a row and the sheet does not say. */
export const keptTexts = (reading: Reading, row: RowResult): readonly KeptText[] => {
  const line = reading.roster.lines.find(({ key }) => key === row.clientRowId)
  if (!line || !row.line) return []
  const kept = row.line.written as Texts
  return writtenOf(line, mapped(reading)).flatMap(({ field: name, texts }): KeptText[] => {
    const field = name as Field
    const [here, there] = [said(texts), said(kept[field])]
    if (here.join('|') === there.join('|') || !atIssue(row, field)) return []
    const edits = field === 'modules' && isTicked(reading, line) ? null : editsOf(line, field, there)
    return [{ field, here: here.join(', '), there: there.join(', '), edits }]
  })
}
