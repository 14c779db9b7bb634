import type { Book } from './book.ts'
import { type Cell, isFault } from './cell.ts'
import type { BookSheet } from './sheet.ts'
import { typed } from './typed.ts'

export interface Stroke {
  readonly sheet: BookSheet
  readonly row: number
  readonly column: number
  readonly before: Cell
}

export interface Entry {
  readonly row: number
  readonly column: number
  readonly text: string
}

const typeName = (cell: Cell): string => (cell.value === null ? 'Empty' : isFault(cell.value) ? 'Error' : { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof cell.value as 'string' | 'number' | 'boolean'])

const detail = (before: Cell, after: Cell): Record<string, string> => ({
  valueBefore: String(before.value ?? ''),
  valueAfter: String(after.value ?? ''),
  valueTypeBefore: typeName(before),
  valueTypeAfter: typeName(after),
})

/** What a person types, and the way back. */
export class Typing {
  private readonly done: (readonly Stroke[])[] = []

  constructor(private readonly book: Book) {}

  /** Types texts into cells as one step; false: a cell is protected, and nothing was written. */
  type(sheet: BookSheet, entries: readonly Entry[]): boolean {
    if (entries.some(({ row, column }) => sheet.locked(row, column))) return false
    const strokes = entries.map(({ row, column }) => ({ sheet, row, column, before: sheet.at(row, column) }))
    for (const entry of entries) this.put(sheet, entry)
    this.done.push(strokes)
    this.tell(sheet, strokes)
    return true
  }

  private put(sheet: BookSheet, { row, column, text }: Entry): void {
    const format = sheet.look(row, column).numberFormat
    const { value, formula, numberFormat } = typed(text, format, this.book.date1904)
    sheet.put(row, column, { value, formula })
    if (numberFormat !== null && format === 'General') sheet.restyle(row, column, { numberFormat })
  }

  /** Takes the last step back; false: there is none. */
  undo(): boolean {
    const strokes = this.done.pop()
    const [first] = strokes ?? []
    if (!strokes || !first) return false
    for (const { sheet, row, column, before } of strokes) sheet.put(row, column, before)
    this.tell(first.sheet, strokes)
    return true
  }

  private tell(sheet: BookSheet, strokes: readonly Stroke[]): void {
    const [rows, columns] = [strokes.map(({ row }) => row), strokes.map(({ column }) => column)]
    const [row, column] = [Math.min(...rows), Math.min(...columns)]
    const area = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 }
    const only = strokes.length === 1 ? strokes[0] : undefined
    this.book.tell({ kind: 'values', sheet, area, by: 'person', ...(only ? { detail: detail(only.before, sheet.at(row, column)) } : {}) })
  }
}
