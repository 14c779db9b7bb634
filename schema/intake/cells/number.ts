import { plain } from '../text/fold.ts'

const written = /^([-+]?\d+(?:[.,]\d+)?)$/

/** A number as people type it: decimal comma, blanks around, an apostrophe before. Null: not a number. */
export const readNumber = (text: string): number | null => {
  const found = written.exec(text.replace(/^'/, '').trim())
  return found?.[1] === undefined ? null : Number(found[1].replace(',', '.'))
}

/** A number of periods: '40', '40 tiết', '20t'. */
export const readPeriods = (text: string): number | null => {
  const found = /^([\d.,\s]+?)\s*\(?(?:t|tiet|gio|h)?\)?\.?$/i.exec(plain(text).trim())
  return found?.[1] === undefined ? null : readNumber(found[1])
}

/** A mark: a number, or one over ten: '8/10'. */
export const readMark = (text: string): number | null => readNumber(text.replace(/\/\s*10$/, '').replace(/\s*(?:đ|d|điểm)\.?$/i, ''))
