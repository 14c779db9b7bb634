import type { Context, Flaw, RosterLine } from '../grammar/roster.ts'
import { planLines, type Field } from '../tables/plan-lines.ts'
import type { RawCell } from './cells/raw-cell.ts'
import { legible } from './text/legible.ts'
import { readCells } from './read-cells.ts'

/** What a row says, field by field, as it stands in the cells. */
export type RawLine = { readonly [F in Field]?: readonly (string | number | null)[] }

const rawCell = (value: string | number | null): RawCell => ({
  value,
  text: typeof value === 'string' ? legible(value, null) : String(value ?? ''),
  isDate: false,
  cell: null,
})

const isField = (name: string): name is Field => name in planLines.columns

/** Reads a row that arrives without its sheet, by the same readers that read the sheet. */
export const readLine = (fields: RawLine, context: Context, key: string): { line: RosterLine; flaws: Flaw[] } => {
  const raws = Object.fromEntries(Object.entries(fields).filter(([name]) => isField(name)).map(([name, values]) => [name, values.map(rawCell)]))
  const { values, written, flaws } = readCells(raws, context)
  return { line: { key, sheet: '', row: 0, values, written }, flaws: flaws.map((flaw) => ({ ...flaw, line: 0 })) }
}
