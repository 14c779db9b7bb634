import type { Area, CellRef } from '#schema/grammar/sheet.ts'

const LETTERS = 26
const FIRST = 65

/** 7 → 'G' */
export const letters = (column: number): string => {
  const left = Math.floor((column - 1) / LETTERS)
  return (left > 0 ? letters(left) : '') + String.fromCharCode(FIRST + ((column - 1) % LETTERS))
}

/** 'G' → 7 */
export const columnNumber = (text: string): number =>
  [...text.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST + 1, 0)

export const cellAddress = (cell: Pick<CellRef, 'row' | 'column'>): string => `${letters(cell.column)}${String(cell.row)}`

/** "'DS GV'!B7", quoted as Excel wants it. */
export const fullAddress = (cell: CellRef): string => `'${cell.sheet.replaceAll("'", "''")}'!${cellAddress(cell)}`

/** "Sheet1!A1:B2" or "$A$1" → its rectangle. */
export const areaOf = (address: string): Area | null => {
  const plain = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '')
  const found = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(plain)
  if (!found?.[1] || !found[2]) return null
  const [column, row] = [columnNumber(found[1]), Number(found[2])]
  const [lastColumn, lastRow] = [columnNumber(found[3] ?? found[1]), Number(found[4] ?? found[2])]
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 }
}
