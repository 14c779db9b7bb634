/** A sheet name in formulas: bare where it is a plain word, quoted else. */
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`

const plainWord = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*$/i.test(name)

export const sheetPrefix = (name: string): string => `${plainWord(name) ? name : quoted(name)}!`

const escapedPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Texts in double quotes stand aside; then the name quoted, then bare and not the tail of another. */
const pattern = (name: string): RegExp =>
  new RegExp(`"(?:[^"]|"")*"|${escapedPattern(quoted(name))}!|(?<![\\p{L}\\p{N}_.'\\]])${escapedPattern(name)}!`, 'giu')

/** A formula in which one sheet is called something else; null: the sheet is gone. */
export const redirected = (formula: string, from: string, to: string | null): string =>
  formula.replace(pattern(from), (found) => (found.startsWith('"') ? found : to === null ? '#REF!' : sheetPrefix(to)))
