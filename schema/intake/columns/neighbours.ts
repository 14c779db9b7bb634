import { isAbout } from '../tables/head.ts'
import { fold } from '../text/fold.ts'
import type { Meaning } from './meaning.ts'
import type { Mapped } from './map-columns.ts'

const hours: readonly Meaning[] = ['periods01', 'periods02', 'periods03']

const isTotal = ({ head }: Mapped): boolean => /\b(?:tong|cong|total)\b/.test(fold(head.path.at(-1) ?? ''))

const as = (column: Mapped, meaning: Meaning): Mapped => ({ ...column, meaning, evidence: [...column.evidence, 'position'] })

/** 'LT', 'TH' and their 'Tổng': only the total is counted. A total over several programmes is of none. */
const ofHours = (column: Mapped, columns: readonly Mapped[]): Mapped => {
  const alike = columns.filter(({ meaning }) => meaning === column.meaning)
  const others = columns.some(({ meaning }) => meaning !== column.meaning && meaning !== null && hours.includes(meaning))
  if (isTotal(column)) return others && !isAbout(column.head, 'programme3') && column.meaning === 'periods03' ? as(column, 'total') : column
  const total = alike.find(isTotal)
  return total && !(others && !isAbout(total.head, 'programme3')) ? as(column, 'other') : column
}

const isMonth = ({ head }: Mapped): boolean => head.topics.at(-1)?.[0]?.topic === 'month'

/** A month nobody chose is a month of the plan all the same. */
const ofMonths = (column: Mapped, columns: readonly Mapped[]): Mapped =>
  isMonth(column) && columns.some((other) => other.meaning === 'modules' && isMonth(other)) ? as(column, 'modules') : column

const states = (columns: readonly Mapped[], ...meanings: readonly Meaning[]): boolean => columns.some(({ meaning }) => meaning !== null && meanings.includes(meaning))

const speaksOfPast = ({ head }: Mapped): boolean => /\b(?:truoc|ngoai|da qua|previous|last)\b/.test(fold(head.path.join(' ')))

/** In a table of results 'Mô đun đã học' are the modules of those results. */
const ofPast = (column: Mapped, columns: readonly Mapped[]): Mapped =>
  !states(columns, 'modules') && states(columns, 'rating', 'score01', 'score02', 'score03', 'tests') && !speaksOfPast(column) ? as(column, 'modules') : column

/** A total beside hours under modules counts those hours; the parts then only choose. */
const ofTotals = (column: Mapped, columns: readonly Mapped[]): Mapped =>
  columns.some(({ marks }) => marks === 'hours') && !columns.some(({ meaning }) => meaning === 'periods03') && columns.find(({ meaning }) => meaning === 'total') === column ? as(column, 'periods03') : column

const surely = 0.9

const isWeak = ({ head, evidence }: Mapped): boolean => !evidence.includes('values') && (head.topics.at(-1)?.find(({ topic }) => topic === 'modules')?.score ?? 0) < surely

/** 'Nội dung' beside a column of codes describes them; it is no further choice. */
const ofTitles = (column: Mapped, columns: readonly Mapped[]): Mapped =>
  column.module === undefined && isWeak(column) && columns.some((other) => other.meaning === 'modules' && other.confidence > column.confidence && other.evidence.includes('values')) ? as(column, 'other') : column

const turns: { readonly [M in Meaning]?: (column: Mapped, columns: readonly Mapped[]) => Mapped } = {
  periods01: ofHours, periods02: ofHours, periods03: ofHours, other: ofMonths, modules: ofTitles, total: ofTotals, previousModules: ofPast,
}

/** What columns are beside their neighbours: parts beside a total, a month among months. */
export const besideOthers = (columns: readonly Mapped[]): readonly Mapped[] =>
  columns.map((column) => (column.meaning === null ? column : (turns[column.meaning]?.(column, columns) ?? column)))
