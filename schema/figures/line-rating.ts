import type { Roster, RosterLine, Written } from '../grammar/roster.ts'
import type { PlanLine } from '../tables/plan-lines.ts'
import { complianceOf, isTickColumn } from './compliance.ts'
import { fold } from './fold.ts'
import { readMark, type Scale } from './mark.ts'
import { rate, type Programme, type Rated, type RatingInput, type Test } from './rating.ts'

export const testFields = ['score01', 'score02', 'score03', 'tests'] as const
export type TestField = (typeof testFields)[number]

const programmeOf: Readonly<Record<TestField, Programme>> = { score01: '01', score02: '02', score03: '03', tests: '03' }

type Score = Test['score']

const scoreOf = ({ value, text }: Written): Score => (typeof value === 'number' ? value : text)

const fromValues = (values: Partial<PlanLine>, field: TestField): readonly Score[] => (field === 'tests' ? (values.tests ?? []) : [values[field] ?? null])

/** Marks of one field, one for each cell it stands in. */
export const scoresOf = (line: RosterLine, field: TestField): readonly Score[] => line.written[field]?.map(scoreOf) ?? fromValues(line.values, field)

const mentions = (line: RosterLine, field: TestField): boolean =>
  line.written[field] !== undefined || (field === 'tests' ? (line.values.tests?.length ?? 0) > 0 : line.values[field] != null)

/** What a whole roster says about its results: which tests there are, and whether the year is over. */
export interface ResultsFrame {
  readonly fields: readonly TestField[]
  readonly asksCompliance: boolean
  readonly ticksCompliance: boolean
  readonly closed: boolean
}

const statesRating = ({ values, written }: RosterLine): boolean => values.rating != null || (written.rating ?? []).some(({ text }) => text.trim() !== '')

const complianceText = ({ values, written }: RosterLine): string => values.compliance ?? written.compliance?.[0]?.text ?? ''

const complianceOn = (line: RosterLine, { ticksCompliance }: Pick<ResultsFrame, 'ticksCompliance'>): boolean | null =>
  ticksCompliance && complianceText(line).trim() === '' ? false : complianceOf(complianceText(line))

/** The tests a roster speaks of at all. */
export const testsIn = ({ lines }: Pick<Roster, 'lines'>): readonly TestField[] => testFields.filter((field) => lines.some((line) => mentions(line, field)))

export const resultsFrame = ({ lines, context }: Roster): ResultsFrame => ({
  fields: testsIn({ lines }),
  asksCompliance: lines.some((line) => complianceOf(complianceText(line)) !== null),
  ticksCompliance: isTickColumn(lines.map(complianceText)),
  closed: context.yearClosed || lines.some(statesRating),
})

const namesDecision = (note: string | null | undefined): boolean => /\b(qd|quyet dinh)\b/.test(fold(note ?? ''))

const testOf = (line: RosterLine, score: Score, scale: Scale): Test => {
  const excused = readMark(score, scale).state === 'excused'
  return { part: 'test', score, ...(excused ? { exempt: { approved: namesDecision(line.values.note) } } : {}) }
}

const programmesOf = (line: RosterLine, fields: readonly TestField[], scale: Scale) => {
  const tests = (programme: Programme): readonly Test[] =>
    fields.filter((field) => programmeOf[field] === programme).flatMap((field) => scoresOf(line, field).map((score) => testOf(line, score, scale)))
  return { '01': { tests: tests('01') }, '02': { tests: tests('02') }, '03': { tests: tests('03') } }
}

const hasResults = (line: RosterLine, { fields }: ResultsFrame): boolean =>
  line.values.status === 'onLeave'
    ? fields.some((field) => scoresOf(line, field).some((score) => score !== null && score !== ''))
    : fields.some((field) => mentions(line, field)) || (line.written.rating ?? []).length > 0

const inputOf = (line: RosterLine, frame: ResultsFrame, scale: Scale): RatingInput => {
  const compliance = complianceOn(line, frame)
  return {
    asOf: frame.closed ? 'closed' : 'open',
    programmes: programmesOf(line, frame.fields, scale),
    regulations: compliance === null ? [] : [{ name: 'compliance', met: compliance }],
  }
}

/** Rates a line of a roster; null where its sheet has no results for it, or does not say what the rating hangs on. */
export const rateLine = (line: RosterLine, frame: ResultsFrame, scale: Scale): Rated | null => {
  if (frame.fields.length === 0 || line.values.status === 'left' || !hasResults(line, frame)) return null
  const rated = rate(inputOf(line, frame, scale), scale)
  const unsaid = frame.asksCompliance && complianceOn(line, frame) === null
  return unsaid && rated.rating === 'completed' ? null : rated
}
