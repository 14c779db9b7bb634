/** A cell of pasted text: Excel puts one with a line break or a quotation mark between quotation marks. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/gy

const filled = (row: readonly string[]): boolean => row.some((cell) => cell !== '')

const tidy = (cell: string): string => cell.replace(/[\s\u00a0]+/g, ' ').trim()

/** Rows and cells of what was copied out of a spreadsheet or typed line by line; empty lines at both ends fall away, those between stay. */
export const pastedCells = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = []
  let row: string[] = []
  for (const [whole, quoted, plain = '', end = ''] of text.matchAll(CELL)) {
    row.push(tidy(quoted === undefined ? plain : quoted.replaceAll('""', '"')))
    if (end === '\t') continue
    rows.push(row)
    row = []
    if (whole === '' || end === '') break
  }
  const first = rows.findIndex(filled)
  return first === -1 ? [] : rows.slice(first, rows.findLastIndex(filled) + 1)
}
