/** A cell of pasted text: Excel puts one with a line break or a quotation mark between quotation marks. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|\r|$)/gy

const filled = (row: readonly string[]): boolean => row.some((cell) => cell !== '')

const meant = (quoted: string | undefined, plain: string | undefined): string => quoted?.replaceAll('""', '"') ?? plain ?? ''

const tidy = (cell: string): string => cell.replace(/[\s\u00a0]+/g, ' ').trim()

/** Rows and cells of what was copied out of a spreadsheet or typed line by line; empty lines at the end fall away, the others hold their person's place. */
export const pastedCells = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = []
  let row: string[] = []
  for (const [whole, quoted, plain, end] of text.matchAll(CELL)) {
    row.push(tidy(meant(quoted, plain)))
    if (end === '\t') continue
    rows.push(row)
    row = []
    if (whole === '' || !end) break
  }
  return rows.slice(0, rows.findLastIndex(filled) + 1)
}
