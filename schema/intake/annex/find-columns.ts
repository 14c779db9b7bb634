import { fold } from '../text/fold.ts'
import type { Cells } from './annex.ts'

export type AnnexColumn = 'number' | 'title' | 'titleEn' | 'group' | 'periods' | 'aliases' | 'compared'

/** Where each column lies; several may state periods in parts. */
export type AnnexColumns = Readonly<Partial<Record<AnnexColumn, readonly number[]>>>

/** In this order: the first sign that fits decides. */
const signs: readonly (readonly [AnnexColumn, RegExp])[] = [
  ['compared', /doi chieu|verified|compared/],
  ['aliases', /ten khac|ten goi khac|alias/],
  ['titleEn', /tieng anh|english/],
  ['periods', /\btiet\b|thoi luong|period/],
  ['group', /nhom|yeu cau|tieu chuan|group/],
  ['title', /ten|noi dung|chuyen de|title|name/],
  ['number', /^(stt|tt|so|ma|mo dun|number|code|no)\b|mo dun so|ma mo dun/],
]

const columnOf = (heading: string): AnnexColumn | null => signs.find(([, sign]) => sign.test(heading))?.[0] ?? null

const mapped = (row: readonly unknown[]): AnnexColumns => {
  const columns: Partial<Record<AnnexColumn, number[]>> = {}
  const headings = row.map((cell) => fold(String(cell ?? '')))
  headings.forEach((heading, at) => {
    const column = heading === '' ? null : columnOf(heading)
    if (column) columns[column] = [...(columns[column] ?? []), at]
  })
  const total = columns.periods?.find((at) => /tong|total/.test(headings[at] ?? ''))
  return total === undefined ? columns : { ...columns, periods: [total] }
}

const isHeading = ({ number, title }: AnnexColumns): boolean => number !== undefined && title !== undefined

/** The heading row and what its columns are; null where no row names at least numbers and titles. */
export const findColumns = (cells: Cells): { readonly row: number; readonly columns: AnnexColumns } | null => {
  const row = cells.findIndex((line) => isHeading(mapped(line)))
  return row < 0 ? null : { row, columns: mapped(cells[row] ?? []) }
}
