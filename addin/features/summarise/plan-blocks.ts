import type { RosterLine } from '#schema/grammar/roster.ts'
import type { CellRef, Sheet } from '#schema/grammar/sheet.ts'
import { groupedBy } from '#schema/figures/grouped.ts'
import { checksum } from '../../file/checksum.ts'
import { fingerprint } from '../../file/fingerprint.ts'
import type { OwnedRows } from '../../file/state.ts'
import type { OwnBlock } from '../../workbook/own-writing.ts'
import { cellAt, ownKinds, type OwnColumn } from './own-columns.ts'
import type { OwnValues } from './own-values.ts'
import { isTypedOver, onlyTyped, type Suspect, type TypedOver } from './typed-over.ts'

/** A person of a sheet and what our columns are to say. */
export interface OwnRow {
  readonly line: RosterLine
  readonly values: OwnValues
}

/** Names a person in what is remembered. */
export const digestOf = (line: RosterLine): string => checksum(fingerprint(line))

/** Two people alike on one sheet cannot be told apart by what is remembered: neither is. */
export const remembered = (sheet: string, rows: readonly OwnRow[]): OwnedRows => {
  const byPerson = groupedBy(rows, ({ line }) => digestOf(line))
  return { sheet, rows: Object.fromEntries([...byPerson].flatMap(([digest, [only, ...more]]) => (only && more.length === 0 ? [[digest, only.values]] : []))) }
}

export interface Filling {
  readonly sheet: Sheet
  readonly rows: readonly OwnRow[]
  readonly memory: OwnedRows | null
  readonly ours: ReadonlySet<string>
  /** Cells a person typed into are taken back only when that person said so. */
  readonly takeBack: boolean
}

export interface Filled {
  readonly blocks: readonly OwnBlock[]
  readonly typed: readonly TypedOver[]
}

const wantedOf = ({ kind }: OwnColumn, { values }: OwnRow): string | number => values[ownKinds.indexOf(kind)] ?? ''

interface Known extends Filling {
  /** What was written beside each person the last time. */
  readonly known: readonly (readonly (string | number)[] | undefined)[]
}

/** Cells of a column that hold what a person typed. */
const typedInColumn = (column: OwnColumn, { sheet, rows, ours, known }: Known): readonly TypedOver[] =>
  onlyTyped(rows.flatMap((row, index): readonly Suspect[] => {
    const cell: CellRef = { sheet: column.sheet, row: row.line.row, column: column.column }
    const stands = cellAt(sheet, cell.row, cell.column)
    const written = known[index]?.[ownKinds.indexOf(column.kind)]
    return isTypedOver({ stands, written, wanted: wantedOf(column, row) }, ours) ? [{ cell, typed: String(stands), written }] : []
  }))

const fillColumn = (column: OwnColumn, filling: Known): Filled => {
  const typed = typedInColumn(column, filling)
  const left = new Set(filling.takeBack ? [] : typed.map(({ cell }) => cell.row))
  const values = Array.from({ length: column.lastRow - column.headingRow }, (): string | number | null => null)
  for (const row of filling.rows) {
    const { row: at } = row.line
    if (at > column.headingRow && !left.has(at)) values[at - column.headingRow - 1] = wantedOf(column, row)
  }
  return { blocks: [{ sheet: column.sheet, row: column.headingRow + 1, column: column.column, values }], typed }
}

/** What is to be written into our columns of one sheet, and what a person typed there. */
export const fillColumns = (columns: readonly OwnColumn[], filling: Filling): Filled => {
  const { memory, rows } = filling
  const known = memory ? rows.map(({ line }) => memory.rows[digestOf(line)]) : []
  const all = columns.map((column) => fillColumn(column, { ...filling, known }))
  return { blocks: all.flatMap(({ blocks }) => blocks), typed: all.flatMap(({ typed }) => typed) }
}

/** A slice stays far below what Excel takes at once, and leaves room to stop in between. */
const ROWS = 1000

/** Long columns in pieces, those of the same rows together. */
export const slices = (blocks: readonly OwnBlock[]): readonly (readonly OwnBlock[])[] => {
  const longest = blocks.reduce((most, { values }) => Math.max(most, values.length), 0)
  return Array.from({ length: Math.ceil(longest / ROWS) }, (_, at) =>
    blocks.map((block) => ({ ...block, row: block.row + at * ROWS, values: block.values.slice(at * ROWS, (at + 1) * ROWS) })).filter(({ values }) => values.length > 0))
}
