import type { Done } from '../../workbook/workbook.ts'
import type { TableCell, TableGrowth, Tables } from '../../workbook/tables.ts'
import { slicesOf, type RowCells } from './blocks.ts'
import type { Progress } from './make-table.ts'
import { titleOf, type OwnedTable } from './owned-table.ts'
import type { Refresh } from './refresh.ts'
import { rowKey } from './row-key.ts'
import type { Places, StandingTable } from './standing-table.ts'

/** Our columns that are gone come back at the right edge. */
const placesAfter = ({ content, places }: StandingTable): Places => {
  let next = content.headings.length
  const placed = (place: number): number => (place < 0 ? next++ : place)
  return { key: places.key, columns: places.columns.map(placed), news: placed(places.news) }
}

const growthOf = ({ content, places }: StandingTable, owned: OwnedTable, { missing, rows }: { readonly missing: readonly number[]; readonly rows: number }): TableGrowth => {
  const ours = new Set([places.key, places.news, ...places.columns])
  const own = content.lastFormulas.flatMap((formula, column) => (formula !== null && !ours.has(column) ? [column] : []))
  const titles = missing.flatMap((column) => owned.columns[column] ?? []).map(titleOf)
  return { columns: places.news < 0 ? [...titles, owned.news.title[0] ?? ''] : titles, rows, goOn: rows > 0 ? own : [] }
}

interface Said {
  readonly at: number
  readonly key: string
  readonly cells: readonly TableCell[]
  readonly news: string
}

const rowCells = ({ key, columns, news }: Places, row: Said): RowCells => ({
  at: row.at,
  cells: new Map<number, TableCell>([[key, row.key], ...columns.map((place, at) => [place, row.cells[at] ?? null] as const), [news, row.news]]),
})

/** A table made for nobody has one empty row, which is the first to be filled. */
const firstFree = ({ rows }: StandingTable): number => (rows.length === 1 && rows[0]?.values.every((value) => value === null) ? 0 : rows.length)

const addedRows = ({ added }: Refresh, owned: OwnedTable, from: number): readonly Said[] =>
  added.map(({ key, cells }, index) => {
    const plain = cells.map((cell) => cell ?? '')
    return { at: from + index, key: rowKey(key, plain), cells: plain, news: owned.news.added }
  })

export interface RefreshTask {
  readonly standing: StandingTable
  readonly owned: OwnedTable
  readonly refresh: Refresh
  readonly progress: Progress
}

/** Writes a refresh: first room, then rows slice by slice. Each row is whole in itself, so that a second try goes on where the first one stopped. */
export const refreshTable = async (tables: Tables, { standing, owned, refresh, progress }: RefreshTask): Promise<Done<null>> => {
  const { name } = standing.content
  const from = firstFree(standing)
  const growth = growthOf(standing, owned, { missing: refresh.missing, rows: Math.max(0, from + refresh.added.length - standing.rows.length) })
  const grown = growth.columns.length > 0 || growth.rows > 0 ? await tables.growTable(name, growth) : ({ ok: true, value: null } as const)
  if (!grown.ok) return grown
  const places = placesAfter(standing)
  const slices = slicesOf([...refresh.rewritten, ...addedRows(refresh, owned, from)].map((row) => rowCells(places, row)), owned.slice)
  for (const [index, blocks] of slices.entries()) {
    progress(index, slices.length)
    const done = await tables.writeTable(name, blocks)
    if (!done.ok) return done
  }
  return tables.noteTable(name, owned.note)
}
