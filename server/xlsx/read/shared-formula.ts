import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from '../address.ts'

/** How far a formula is carried down and to the right. */
export interface Offset {
  readonly rows: number
  readonly columns: number
}

/** Quoted text and sheet names stand aside; a name followed by ( is a function, and letters before it belong to a longer name. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.!])/g

const onSheet = (index: number, last: number): boolean => index >= 1 && index <= last

/** The formula as it reads in another cell of its shared group: relative references move along. */
export const carried = (formula: string, { rows, columns }: Offset): string =>
  formula.replace(PIECES, (...groups: (string | undefined)[]) => {
    const [piece, fixedColumn, letters, fixedRow, digits] = groups.map(String)
    if (groups[2] === undefined) return String(piece)
    const column = columnNumber(String(letters)) + (fixedColumn ? 0 : columns)
    const row = Number(digits) + (fixedRow ? 0 : rows)
    return onSheet(row, LAST_ROW) && onSheet(column, LAST_COLUMN) ? `${fixedColumn}${columnName(column)}${fixedRow}${row}` : '#REF!'
  })
