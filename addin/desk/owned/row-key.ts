import type { CellValue } from '#schema/grammar/sheet.ts'
import type { TableCell } from '../../workbook/tables.ts'
import { checksum } from '../../file/checksum.ts'

const VERSION = 'b1'
/** Signs of a checksum kept for each cell: enough to see that somebody typed over it. */
const SIGNS = 3

const textOf = (value: CellValue | TableCell): string => (value === null ? '' : String(value))

const signature = (value: CellValue | TableCell): string => checksum(textOf(value)).slice(-SIGNS)

/** What the hidden column of a row of ours says: whose row it is, and what was written into each of its cells. */
export const rowKey = (key: string, cells: readonly TableCell[]): string => [VERSION, key, cells.map(signature).join('')].join('.')

export interface RowKey {
  readonly key: string
  /** Whether a cell still says what was written into it, by the place of its column. */
  readonly intact: (column: number, value: CellValue) => boolean
}

/** Null: no row of ours, or no longer to be told. */
export const readRowKey = (value: CellValue): RowKey | null => {
  const [, key, signs = ''] = /^b1\.([\w-]{1,64})\.([0-9a-f]*)$/.exec(textOf(value)) ?? []
  if (key === undefined) return null
  return { key, intact: (column, cell) => signature(cell) === signs.slice(column * SIGNS, (column + 1) * SIGNS) }
}
