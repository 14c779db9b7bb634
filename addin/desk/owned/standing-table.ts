import type { CellValue } from '#schema/grammar/sheet.ts'
import type { TableContent } from '../../workbook/tables.ts'
import { readRowKey, type RowKey } from './row-key.ts'
import { KEY_TITLE, type OwnedTable } from './owned-table.ts'

/** Where the parts of a table of ours stand now, wherever a person moved them. */
export interface Places {
  readonly key: number
  /** By the order of our columns; -1: deleted or renamed by a person. */
  readonly columns: readonly number[]
  readonly news: number
}

export interface StandingRow {
  readonly at: number
  readonly values: readonly CellValue[]
  /** Null: a row of the person's own. */
  readonly key: RowKey | null
}

export interface StandingTable {
  readonly content: TableContent
  readonly places: Places
  readonly rows: readonly StandingRow[]
}

const placeOf = (headings: readonly string[], titles: readonly string[]): number => headings.findIndex((heading) => titles.includes(heading.trim()))

const isBlank = (values: readonly CellValue[]): boolean => values.every((value) => value === null)

/** More rows than this part without our key were pasted, not typed. */
const FOREIGN = 0.2

/** Null: its rows cannot be told any more, because somebody pasted over it or deleted the hidden column. */
export const standingTable = (content: TableContent, owned: OwnedTable): StandingTable | null => {
  const key = placeOf(content.headings, [KEY_TITLE])
  if (key < 0) return null
  const places = { key, columns: owned.columns.map(({ titles }) => placeOf(content.headings, titles)), news: placeOf(content.headings, owned.news.title) }
  const rows = content.rows.map((values, at) => ({ at, values, key: readRowKey(values[key] ?? null) }))
  const filled = rows.filter(({ values }) => !isBlank(values))
  const foreign = filled.filter((row) => row.key === null).length
  return foreign > filled.length * FOREIGN ? null : { content, places, rows }
}
