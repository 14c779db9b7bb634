import type { CellValue } from '#schema/grammar/sheet.ts'
import type { CellStyle } from '#server/xlsx/model.ts'

export interface Cell {
  readonly value: CellValue
  /** '=…' where the cell holds a formula; then `value` is its last known result. */
  readonly formula: string | null
  /** null: nothing of its own, the look of its row, column or workbook shows. */
  readonly look: CellStyle | null
}

export const EMPTY: Cell = { value: null, formula: null, look: null }

/** How a cell looks when nobody said anything. */
export const PLAIN: CellStyle = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: false,
  borders: { top: false, right: false, bottom: false, left: false },
  locked: true,
}

const FAULT = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/

export const isFault = (value: CellValue): boolean => typeof value === 'string' && FAULT.test(value)

export const isBlank = (cell: Cell): boolean => cell.value === null && cell.formula === null
