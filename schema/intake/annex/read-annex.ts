import { fold } from '../text/fold.ts'
import type { Annex, AnnexEntry, Cells, RowFault } from './annex.ts'
import { findColumns, type AnnexColumn, type AnnexColumns } from './find-columns.ts'

type Row = Cells[number]

const textAt = (row: Row, columns: AnnexColumns, column: AnnexColumn): string =>
  (columns[column] ?? []).map((at) => String(row[at] ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim()).find((text) => text !== '') ?? ''

/** 'GVMN 7', 'Mô đun 07', '7', '7.' */
const numberIn = (text: string): number | null => {
  const digits = /(\d{1,3})\s*[.)]?$/.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}

const amount = (text: string): number => Number(text.replace(',', '.').replace(/\s*ti[eế]t$/iu, ''))

/** Periods in one column or in parts; null: none stated; NaN: something that is no number. */
const periodsIn = (row: Row, { periods = [] }: AnnexColumns): number | null => {
  const stated = periods.map((at) => String(row[at] ?? '').trim()).filter((text) => text !== '' && text !== '-')
  return stated.length === 0 ? null : stated.map(amount).reduce((sum, one) => sum + one)
}

const isYes = (text: string): boolean => /^(x|v|co|da|yes|true|1)\b|^[✓✔☑]/.test(fold(text))

const entryOf = (row: Row, columns: AnnexColumns, number: number): AnnexEntry => ({
  number,
  title: { vi: textAt(row, columns, 'title') || null, en: textAt(row, columns, 'titleEn') || null },
  group: textAt(row, columns, 'group') || null,
  periods: periodsIn(row, columns),
  aliases: textAt(row, columns, 'aliases').split(/[;|]/).map((alias) => alias.trim()).filter((alias) => alias !== ''),
  compared: isYes(textAt(row, columns, 'compared')),
})

const isEmpty = (row: Row): boolean => row.every((cell) => String(cell ?? '').trim() === '')

/** A heading of a group stands in one cell across the table, and rows that repeat the columns' numbers name nothing. */
const isBetween = (row: Row, columns: AnnexColumns): boolean => row.filter((cell) => String(cell ?? '').trim() !== '').length === 1 && numberIn(textAt(row, columns, 'number')) === null

const faultOf = (entry: AnnexEntry | null, seen: ReadonlySet<number>): RowFault | null => {
  if (entry === null) return 'no-number'
  if (seen.has(entry.number)) return 'number-twice'
  return entry.periods !== null && !(Number.isInteger(entry.periods) && entry.periods > 0) ? 'bad-periods' : null
}

/** Reads a module list out of a table; null where no row names numbers and titles. */
export const readAnnex = (cells: Cells): Annex | null => {
  const heading = findColumns(cells)
  if (!heading) return null
  const entries: AnnexEntry[] = []
  const faults: Annex['faults'][number][] = []
  const seen = new Set<number>()
  cells.forEach((row, at) => {
    if (at <= heading.row || isEmpty(row) || isBetween(row, heading.columns)) return
    const number = numberIn(textAt(row, heading.columns, 'number'))
    const entry = number === null ? null : entryOf(row, heading.columns, number)
    const fault = faultOf(entry, seen)
    if (entry) seen.add(entry.number)
    if (fault) faults.push({ row: at + 1, fault, text: row.map((cell) => String(cell ?? '')).join(' | ').trim() })
    else if (entry) entries.push(entry)
  })
  return { entries, faults }
}
