import type { Rating } from '../tables/plan-lines.ts'
import { readMark, type Mark, type Scale } from './mark.ts'

export type Programme = '01' | '02' | '03'

export interface Test {
  readonly part: string
  readonly score: string | number | boolean | null
  readonly exempt?: { readonly approved: boolean }
}

export interface RatingInput {
  readonly asOf: 'open' | 'closed'
  readonly programmes: { readonly [P in Programme]?: { readonly tests: readonly Test[] } }
  readonly regulations?: readonly { readonly name: string; readonly met: boolean }[]
  readonly attendance?: { readonly required: number; readonly attended: number; readonly excused: number; readonly excusedCounts: boolean }
  readonly exemption?: { readonly scope: 'year' | 'programme' | 'test'; readonly programme?: Programme; readonly part?: string; readonly approved: boolean }
}

export type Reason =
  | 'all-conditions-met'
  | 'test-below-pass'
  | 'test-missing'
  | 'regulation-not-met'
  | 'attendance-short'
  | 'score-out-of-range'
  | 'score-not-a-number'
  | 'exempt-year'
  | 'no-tests'

export interface Rated {
  readonly state: 'rated' | 'not-yet' | 'not-rated' | 'data-error'
  readonly rating: Rating | null
  readonly reasons: readonly Reason[]
}

const unrated = (state: Rated['state'], ...reasons: readonly Reason[]): Rated => ({ state, rating: null, reasons })

const excusedFrom = ({ exemption }: RatingInput, programme: string, test: Test): boolean => {
  if (test.exempt?.approved) return true
  if (!exemption?.approved || exemption.scope === 'year' || exemption.programme !== programme) return false
  return exemption.scope === 'programme' || exemption.part === test.part
}

/** Tests the person is judged on, as marks. */
const marksOf = (input: RatingInput, scale: Scale): readonly Mark[] =>
  Object.entries(input.programmes).flatMap(([programme, { tests }]) =>
    tests.filter((test) => !excusedFrom(input, programme, test)).map(({ score }) => readMark(score, scale)),
  )

const faults: readonly (readonly [Mark['state'], Reason])[] = [
  ['out-of-range', 'score-out-of-range'],
  ['not-a-number', 'score-not-a-number'],
]

const attendanceShort = ({ attendance }: RatingInput): boolean =>
  attendance !== undefined && attendance.attended + (attendance.excusedCounts ? attendance.excused : 0) < attendance.required

const taken = (mark: Mark): boolean => mark.state !== 'missing' && mark.state !== 'excused'

/** What speaks against completion; the order is that of the reasons a person reads. */
const shortfalls = (input: RatingInput, marks: readonly Mark[], { pass }: Scale): readonly Reason[] => [
  ...((input.regulations ?? []).some(({ met }) => !met) ? (['regulation-not-met'] as const) : []),
  ...(attendanceShort(input) ? (['attendance-short'] as const) : []),
  ...(marks.every(taken) ? [] : (['test-missing'] as const)),
  ...(marks.some((mark) => mark.state === 'mark' && mark.value < pass) ? (['test-below-pass'] as const) : []),
]

const exemptForTheYear = ({ exemption }: RatingInput): boolean => exemption !== undefined && exemption.approved && exemption.scope === 'year'

/** Rates one person's year. No averaging, no rounding. */
export const rate = (input: RatingInput, scale: Scale): Rated => {
  if (exemptForTheYear(input)) return unrated('not-rated', 'exempt-year')
  const marks = marksOf(input, scale)
  if (marks.length === 0) return unrated('not-rated', 'no-tests')
  const broken = faults.filter(([state]) => marks.some((mark) => mark.state === state)).map(([, reason]) => reason)
  if (broken.length > 0) return unrated('data-error', ...broken)
  if (input.asOf === 'open' && !marks.every(taken)) return unrated('not-yet', 'test-missing')
  const reasons = shortfalls(input, marks, scale)
  return reasons.length === 0 ? { state: 'rated', rating: 'completed', reasons: ['all-conditions-met'] } : { state: 'rated', rating: 'notCompleted', reasons }
}
