import { readChoiceMark } from '../cells/choice-mark.ts'
import { isBareList, namesModule } from '../cells/modules.ts'
import { nameLikeness } from '../cells/name.ts'
import { readDate } from '../cells/date.ts'
import { readNumber, readPeriods } from '../cells/number.ts'
import { saysNothing } from '../cells/raw-cell.ts'
import { isNoMark } from '../cells/test-mark.ts'
import { isTick, readGender, readRating, readRole, readStatus } from '../cells/words.ts'
import type { GridCell } from '../grid/grid.ts'
import { fold } from '../text/fold.ts'

export type Sign =
  | 'name' | 'names' | 'date' | 'birth' | 'module' | 'bare' | 'tick' | 'role' | 'rating' | 'gender' | 'number' | 'mark' | 'code' | 'status' | 'qualification' | 'hours' | 'text' | 'several' | 'choice' | 'fraction' | 'sign' | 'answer' | 'earlier'

/** What the filled cells of a column look like: for each sign the share of them that bear it. */
export interface Profile {
  readonly filled: number
  readonly of: (sign: Sign) => number
  /** Middle value of the numbers; null where there are none. */
  readonly median: number | null
  readonly distinct: number
}

const degrees = /^(?:th ?s|thac s[iy]|ts|tien s[iy]|dh|dhsp|dai hoc|cd|cdsp|cao dang|tc|tcsp|trung cap|cn|cu nhan|so cap|12 12|thpt|9 12)\b/
const birthYears: readonly [number, number] = [1935, 2012]
const mostMark = 10

const isBirth = (date: string | null): boolean => date !== null && Number(date.slice(0, 4)) >= birthYears[0] && Number(date.slice(0, 4)) <= birthYears[1]

const piecesOf = (text: string): readonly string[] => text.split(/[\n;,]/).map((piece) => piece.replace(/^[\s\d.)+-]+/, '').replace(/\s*\([^()]*\)\s*$/, '').trim()).filter((piece) => piece !== '')

const looksLikeNames = (text: string): boolean => {
  const pieces = piecesOf(text)
  return pieces.length > 0 && pieces.filter((piece) => nameLikeness(piece) >= 0.6).length >= pieces.length * 0.7
}

type Test = (cell: GridCell, number: number | null) => boolean

const cellNumber = ({ value, text, isDate }: GridCell): number | null => (isDate ? null : typeof value === 'number' ? value : readNumber(text))

const tests: Readonly<Record<Sign, Test>> = {
  name: ({ text }) => nameLikeness(text.replace(/\n/g, ' ')) >= 0.6,
  names: ({ text }) => looksLikeNames(text),
  several: ({ text }) => piecesOf(text).length > 1 && looksLikeNames(text),
  date: (cell) => cell.isDate || (typeof cell.value === 'string' && cell.text.length >= 6 && readDate(cell) !== null),
  birth: (cell) => isBirth(readDate(cell)),
  module: ({ text }) => namesModule(text),
  bare: ({ text, isDate }) => !isDate && isBareList(text),
  choice: ({ text, isDate }) => namesModule(text) || (!isDate && isBareList(text)),
  tick: ({ text }) => isTick(text),
  role: ({ text }) => text.length < 60 && readRole(text) !== null,
  rating: ({ text }) => readRating(text) !== null || /^(?:giỏi|khá|tốt|đạt|chưa đạt|không đạt|tb|trung bình|xuất sắc|yếu|kém)$/i.test(text),
  gender: ({ text }) => readGender(text) !== null,
  hours: ({ text, isDate }) => !isDate && readPeriods(text) !== null,
  sign: ({ text }) => [...text].length <= 2,
  answer: ({ text }) => readChoiceMark(text) !== null,
  earlier: ({ text }) => readChoiceMark(text) === 'earlier',
  number: (_, number) => number !== null,
  mark: ({ text }, number) => (number !== null && number >= 0 && number <= mostMark) || isNoMark(text),
  fraction: ({ value, text, isDate }) => !isDate && (typeof value === 'number' ? !Number.isInteger(value) : /^\d\.\d+$/.test(text)),
  code: ({ text }) => /^(?:[A-Za-z]{1,6}[-_.]?\d+|\d{8,13})$/.test(text.replace(/\s/g, '')),
  status: ({ text }) => readStatus(text) !== null || /đang (?:làm|công tác|dạy)/i.test(text),
  qualification: ({ text }) => degrees.test(fold(text)),
  text: ({ value }) => typeof value === 'string',
}

const middle = (numbers: readonly number[]): number | null => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null

const empty: Profile = { filled: 0, of: () => 0, median: null, distinct: 0 }

export const profileOf = (all: readonly GridCell[]): Profile => {
  const cells = all.filter(({ text }) => !saysNothing(text))
  if (cells.length === 0) return empty
  const known = new Map<Sign, number>()
  const numbers = cells.map(cellNumber)
  const share = (sign: Sign): number => cells.filter((cell, at) => tests[sign](cell, numbers[at] ?? null)).length / cells.length
  return {
    filled: cells.length,
    of: (sign) => {
      const found = known.get(sign) ?? share(sign)
      known.set(sign, found)
      return found
    },
    median: middle(numbers.filter((number) => number !== null)),
    distinct: new Set(cells.map(({ text }) => text)).size,
  }
}
