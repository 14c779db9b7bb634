import type { Facts } from '../../grammar/finding.ts'
import type { Written } from '../../grammar/roster.ts'
import type { Field, PlanLine } from '../../tables/plan-lines.ts'
import { oneLine } from '../text/tidy.ts'
import { readDate, readDates } from './date.ts'
import { nameAndRemark } from './remark.ts'
import { isHalfName } from './name.ts'
import { readModules, type Catalogue } from './modules.ts'
import { readMark, readNumber, readPeriods } from './number.ts'
import { isFault, saysNothing, type RawCell } from './raw-cell.ts'
import { isNoMark } from './test-mark.ts'
import { isTick, readGender, readLevel, readRating, readRole, readStatus } from './words.ts'

/** What one cell says of its field, and what is wrong with it. */
export interface CellReading {
  readonly value: PlanLine[Field] | undefined
  readonly entries?: readonly string[]
  readonly flaw?: { readonly kind: string; readonly facts: Facts }
}

export interface Surroundings extends Catalogue {
  /** Years of birth that a working person can have. */
  readonly bornFrom: number
  readonly bornTo: number
}

type Reader = (raw: RawCell, around: Surroundings) => CellReading

const said = (raw: RawCell): string => raw.meant ?? raw.text

const flawed = (kind: string, raw: RawCell, more: Facts = {}): CellReading => ({ value: null, entries: [], flaw: { kind, facts: { written: raw.text, ...more } } })

const text: Reader = (raw) => ({ value: said(raw) === '' || isFault(raw.value) ? null : oneLine(said(raw)) })

const name: Reader = (raw) => {
  if (isFault(raw.value)) return flawed('formula-error', raw)
  const value = oneLine(nameAndRemark(said(raw)).name) || null
  return value !== null && isHalfName(value) ? { value, flaw: { kind: 'missing-name', facts: { written: value } } } : { value }
}

const modules: Reader = (raw, around) => {
  const found = readModules(raw, around)
  switch (found.state) {
    case 'read':
      return { value: found.entries, entries: found.entries }
    case 'nothing':
      return { value: [], entries: [] }
    case 'fault':
      return flawed('formula-error', raw)
    case 'became-date':
      return flawed('cell-became-date', raw)
    default:
      return flawed('unreadable-module', raw)
  }
}

const birthDate: Reader = (raw, { bornFrom, bornTo }) => {
  const found = saysNothing(raw.text) ? null : readDate(raw)
  if (found === null) return saysNothing(raw.text) ? { value: null } : flawed('birth-date-impossible', raw)
  const year = Number(found.slice(0, 4))
  return found === 'impossible' || !(year >= bornFrom && year <= bornTo) ? flawed('birth-date-impossible', raw) : { value: found }
}

const day: Reader = (raw) => {
  const entries = readDates(raw)
  return { value: entries[0] ?? null, entries }
}

const periods: Reader = (raw) => {
  if (isFault(raw.value)) return flawed('formula-error', raw)
  return { value: typeof raw.value === 'number' ? raw.value : readPeriods(said(raw)) }
}

const mark: Reader = (raw) => {
  if (isFault(raw.value)) return flawed('formula-error', raw)
  if (raw.isDate) return flawed('score-not-a-number', raw)
  if (isNoMark(said(raw))) return { value: null, entries: [] }
  const value = typeof raw.value === 'number' ? raw.value : readMark(said(raw))
  return value === null ? flawed('score-not-a-number', raw) : { value, entries: [String(value)] }
}

const average: Reader = (raw) => ({ value: typeof raw.value === 'number' ? raw.value : readNumber(said(raw)) })

const rating: Reader = (raw) => {
  if (isFault(raw.value)) return flawed('formula-error', raw)
  if (saysNothing(said(raw))) return { value: null }
  const value = readRating(said(raw))
  return value === null ? flawed('rating-unknown-word', raw) : { value }
}

const tests: Reader = (raw, around) => {
  const found = mark(raw, around)
  return { ...found, value: [raw.text] }
}

const list: Reader = (raw, around) => {
  const found = readModules(raw, around)
  return found.state === 'read' ? { value: found.entries, entries: found.entries } : { value: [], entries: [] }
}

const gender: Reader = (raw) => ({ value: readGender(said(raw)) })

const readers: { readonly [F in Field]: Reader } = {
  staffCode: text, fullName: name, birthDate, gender,
  role: (raw) => ({ value: readRole(said(raw)) }),
  roleText: text,
  status: (raw) => ({ value: readStatus(said(raw)) }),
  school: text, group: text,
  level: (raw) => ({ value: readLevel(said(raw)) }),
  subject: text, qualification: text, modules, programme01: text, programme02: text,
  periods01: periods, periods02: periods, periods03: periods, previousModules: list,
  startDate: day, endDate: day, score01: mark, score02: mark, score03: mark, tests, average, compliance: text, rating, note: text,
}

/** Reads one cell for one field: the only door from cells to values, for sheets and for rows that arrive without one. */
export const readField = (field: Field, raw: RawCell, around: Surroundings): CellReading => readers[field](raw, around)

export const writtenOf = (raw: RawCell, { entries }: CellReading): Written => ({
  text: raw.text,
  value: raw.value,
  cell: raw.cell,
  ...(entries === undefined ? {} : { entries }),
})

export const isTicked = (raw: RawCell): boolean => isTick(raw.text)
