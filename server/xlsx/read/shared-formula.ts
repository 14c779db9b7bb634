import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from '../address.ts'

/** How far a formula is carried down and to the right. */
export interface Offset {
  readonly rows: number
  readonly columns: number
}

/** Quoted text and sheet names stand aside; a name followed by ( is a function, and letters before it belong to a longer name. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/g

/** The formula as it reads in another cell of its shared group: relative references move along. */
export const carried = (formula: string, { rows, columns }: Offset): string =>
  formula.replace(PIECES, (piece: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return piece
    const column = columnNumber(letters) + (fixedColumn ? 0 : columns)
    const row = Number(digits) + (fixedRow ? 0 : rows)
    if (column < 1 || row < 1 || column > LAST_COLUMN || row > LAST_ROW) return '#REF!'
    return `${fixedColumn}${columnName(column)}${fixedRow}${row}`
  })
