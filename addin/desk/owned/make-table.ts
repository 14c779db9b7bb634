import type { Done } from '../../workbook/workbook.ts'
import type { TableCell, Tables, TableSeen } from '../../workbook/tables.ts'
import { firstSlice, slicesOf } from './blocks.ts'
import { KEY_TITLE, titleOf, type OwnedRow, type OwnedTable } from './owned-table.ts'
import { rowKey } from './row-key.ts'

/** The note and an empty row. */
const SHORTEST_LEAD = 2
const KEY_WIDTH = 10
const NEWS_WIDTH = 22

/** A row as it stands in a table just made: key, our cells, and nothing new about it. */
export const cellsOf = ({ key, cells }: OwnedRow): readonly TableCell[] => {
  const plain = cells.map((cell) => cell ?? '')
  return [rowKey(key, plain), ...plain, '']
}

const columnsOf = ({ columns, news }: OwnedTable) => [
  { title: KEY_TITLE, width: KEY_WIDTH },
  ...columns.map((column) => ({ title: titleOf(column), width: column.width })),
  { title: news.title[0] ?? '', width: NEWS_WIDTH },
]

export type Progress = (done: number, of: number) => void

/** A new sheet with a new table: nothing that was there before is touched. */
export const makeOwnedTable = async (tables: Tables, owned: OwnedTable, { name, progress }: { readonly name: string; readonly progress: Progress }): Promise<Done<TableSeen>> => {
  const [rows, slice] = [owned.rows.map(cellsOf), owned.slice ?? firstSlice]
  const made = await tables.makeTable({ name, sheet: owned.sheet, note: owned.note, lead: owned.lead ?? SHORTEST_LEAD, columns: columnsOf(owned), rows: rows.slice(0, slice), room: rows.length })
  if (!made.ok) return made
  const rest = rows.slice(slice).map((cells, index) => ({ at: slice + index, cells: new Map(cells.entries()) }))
  for (const [index, blocks] of slicesOf(rest, slice).entries()) {
    progress((index + 1) * slice, rows.length)
    const done = await tables.writeTable(name, blocks)
    if (!done.ok) return done
  }
  return made
}
