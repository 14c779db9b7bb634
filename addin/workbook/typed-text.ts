import type { CellContent } from '#schema/grammar/change.ts'

const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|th)\p{L}*[\s./-]*\d/iu

/** Whether Excel would make something else of a text that is written into a cell. */
const isTaken = (text: string): boolean => !/^\p{L}/u.test(text) || /^(?:true|false)$/i.test(text) || month.test(text)

/** What to write so that the cell holds exactly this: an apostrophe keeps a text a text. */
export const asTyped = ({ value, formula }: CellContent, format: string): string | number | boolean => {
  if (formula !== null) return formula
  if (typeof value !== 'string') return value ?? ''
  return format !== '@' && value !== '' && isTaken(value) ? `'${value}` : value
}
