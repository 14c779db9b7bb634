import type { CellContent } from '../../grammar/change.ts'
import type { TableReading } from '../../grammar/reading.ts'
import type { CellRef, Workbook } from '../../grammar/sheet.ts'
import { contentAt } from '../content.ts'

const LETTERS = 26
const BEFORE_A = 64

const numberOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0)

/** Heading cells of a table, typed ones only. */
export const headingCells = (workbook: Workbook, { sheet, headerRows, columns }: TableReading): readonly { readonly cell: CellRef; readonly content: CellContent }[] =>
  headerRows.flatMap((row) =>
    columns.flatMap(({ column }) => {
      const cell = { sheet, row, column: numberOf(column) }
      const content = contentAt(workbook, cell)
      return content && content.formula === null && content.value !== null ? [{ cell, content }] : []
    }),
  )
