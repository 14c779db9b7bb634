import { formatCode, parseCode } from '#schema/catalogues/module.ts'
import { fold } from '#schema/figures/fold.ts'
import type { CellValue } from '#schema/grammar/sheet.ts'

type Cell = CellValue | undefined
export type MarkCells = readonly (readonly Cell[])[]

/** What a column of a provider's table holds. */
type Meaning = { readonly is: 'name' | 'code' | 'born' | 'item' | 'mark' } | { readonly is: 'markOf'; readonly item: string }

/** A heading and what its columns hold. */
export interface MarkTable {
  readonly headRow: number
  readonly columns: ReadonlyMap<number, Meaning>
}

const rowsSearched = 30

const words: readonly (readonly [Meaning['is'] & ('name' | 'code' | 'born' | 'item' | 'mark'), RegExp])[] = [
  ['name', /^(ho va ten|ho ten|ten hoc vien|ten giao vien|hoc vien|full ?name|name|student|learner)\b/],
  ['code', /^(ma (nhan su|gv|giao vien|dinh danh|vien chuc|can bo|hoc vien|so)|ma$|staff code|staff id|id ?number|user ?id|code)/],
  ['born', /^(ngay sinh|nam sinh|birth|date of birth|dob)\b/],
  ['item', /^(mo ?dun|ma mo ?dun|noi dung|khoa hoc|hoc phan|chuyen de|course|module|item|activity)\b/],
  ['mark', /^(diem|ket qua|mark|score|grade|result)\b/],
]

const textOf = (cell: Cell): string => String(cell ?? '').replace(/\s+/gu, ' ').trim()

/** The item a heading names: a module's code, or a programme that is one item. */
function itemNamed(text: string): string | null {
  const code = /([A-Za-z]{2,5})[\s.-]*0*(\d{1,3})/.exec(text)
  const parsed = code && parseCode(`${code[1] ?? ''} ${code[2] ?? ''}`)
  if (parsed) return formatCode(parsed)
  return /\b(0[12])\b/.exec(text)?.[1] ?? null
}

function meaningOf(cell: Cell): Meaning | null {
  const written = textOf(cell)
  const word = words.find(([, pattern]) => pattern.test(fold(written)))?.[0] ?? null
  const item = word === null || word === 'mark' ? itemNamed(written) : null
  if (item !== null) return { is: 'markOf', item }
  return word === null ? null : { is: word }
}

function headingOf(row: readonly Cell[]): ReadonlyMap<number, Meaning> | null {
  const columns = new Map<number, Meaning>()
  row.forEach((cell, at) => {
    const meaning = meaningOf(cell)
    if (meaning) columns.set(at, meaning)
  })
  const kinds = [...columns.values()].map(({ is }) => is)
  const names = kinds.includes('name') || kinds.includes('code')
  return names && (kinds.includes('mark') || kinds.includes('markOf')) ? columns : null
}

/** Finds the heading of a table of marks; null: there is none. */
export function findMarkTable(cells: MarkCells): MarkTable | null {
  for (const [headRow, row] of cells.slice(0, rowsSearched).entries()) {
    const columns = headingOf(row)
    if (columns) return { headRow, columns }
  }
  return null
}

/** One mark as the file says it. */
export interface MarkSaid {
  /** Counts from 1 as in the file. */
  readonly row: number
  readonly fullName: string
  readonly staffCode: string | null
  readonly birthDate: string | null
  /** Item by name; null: the file does not say. */
  readonly item: string | null
  readonly written: CellValue
}

const itemOf = (text: string): string | null => (text === '' ? null : (itemNamed(text) ?? text))

function marksOfRow({ columns }: MarkTable, row: readonly Cell[], number: number): MarkSaid[] {
  const at = (is: Meaning['is']): string => textOf([...columns].filter(([, meaning]) => meaning.is === is).map(([column]) => row[column])[0])
  const person = { row: number, fullName: at('name'), staffCode: at('code') || null, birthDate: at('born') || null }
  if (person.fullName === '' && person.staffCode === null) return []
  return [...columns].flatMap(([column, meaning]): MarkSaid[] => {
    const written = row[column] ?? null
    if (meaning.is === 'markOf') return textOf(written) === '' ? [] : [{ ...person, item: meaning.item, written }]
    return meaning.is === 'mark' ? [{ ...person, item: itemOf(at('item')), written }] : []
  })
}

/** Every mark of a table, one for each person and item. */
export const marksIn = (cells: MarkCells, table: MarkTable): MarkSaid[] =>
  cells.slice(table.headRow + 1).flatMap((row, index) => marksOfRow(table, row, table.headRow + index + 2))
