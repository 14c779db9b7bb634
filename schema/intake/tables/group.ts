import { namesModule } from '../cells/modules.ts'
import type { RawCell } from '../cells/raw-cell.ts'
import { readGroupRole } from '../cells/words.ts'
import { fold } from '../text/fold.ts'
import { oneLine } from '../text/tidy.ts'
import type { GridCell } from '../grid/grid.ts'
import type { Cells } from './draft.ts'

const numbering = /^(?:[IVX]{1,5}|[A-H]|\d{1,2})\s*[.)/:-]\s*/
const count = /\s*[:(]?\s*\d+\s*(?:người|đồng chí|đ\/c|gv|cbgv|cb)\)?\.?$/i

/** The title of a group without its number and head count: 'II. TỔ KHỐI 1 (5 người)' is 'TỔ KHỐI 1'. */
export const groupTitle = (text: string): string => oneLine(text).replace(numbering, '').replace(count, '')

const rawOf = (cell: GridCell, sheet: string, text: string): RawCell => ({ value: text, text, isDate: false, cell: { sheet, row: cell.row, column: cell.column } })

/** A group that says whose its rows are ends what the title over the table said. */
const roleOf = (title: string): Cells => (readGroupRole(title) === null ? {} : { role: [] })

/** What a group row sets for the people below it: their school, their module, else their group. */
export const groupSets = (cell: GridCell, sheet: string, hasModules: boolean): Cells => {
  const title = groupTitle(cell.text)
  const set = rawOf(cell, sheet, title)
  if (!hasModules && namesModule(title)) return { modules: [{ ...set, meant: title }] }
  if (/^(?:truong|don vi)\b/.test(fold(title))) return { school: [set] }
  return { group: [set], ...roleOf(title) }
}
