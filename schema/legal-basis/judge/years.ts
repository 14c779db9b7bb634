import { register } from '../../law/instruments/register.ts'
import type { Registered } from '../../law/instruments/registered.ts'
import type { Severity } from '../../grammar/finding.ts'
import type { Citation } from '../citation.ts'
import type { FindingOf, LegalFinding } from '../finding.ts'
import type { LegalDocument } from '../read/document.ts'
import type { DaySpan } from '../read/signing-day.ts'
import { soundPractice } from './basis.ts'
import { idOf, idsOf, isPast } from './cited.ts'
import { isInForce } from './in-force.ts'

type About = FindingOf<'other-year'>['facts']['about']

const LOOKS_BACK = /tổng kết|kết quả|báo cáo|đánh giá|xếp loại/iu
/** New calendars and guidance appear in August; until then last year's may be all there is. */
const NEW_YEAR_PAPERS = '09-01'

const aboutOf = ({ says, instrument }: Citation): About => {
  if (instrument?.subjects.includes('calendar') || /kế hoạch thời gian/iu.test(says)) return 'calendar'
  return /nhiệm vụ/iu.test(says) ? 'tasks' : 'other'
}

const weights: Readonly<Record<About, Severity>> = { calendar: 'error', tasks: 'warning', other: 'info' }

const early = ({ day }: LegalDocument, plan: string): boolean => day !== null && day.told === 'signed' && day.to < `${plan.slice(0, 4)}-${NEW_YEAR_PAPERS}`

/** The year an instrument was made for, where it looks ahead and does not include the plan's. */
const otherYearOf = ({ setting, says, schoolYears, instrument }: Citation, plan: string): string | null => {
  const made = schoolYears.length > 0 ? schoolYears : [instrument?.schoolYear ?? plan]
  return setting !== 'basis' || LOOKS_BACK.test(says) || made.includes(plan) ? null : (made.at(-1) ?? null)
}

const otherYear = (document: LegalDocument, citation: Citation): FindingOf<'other-year'> | null => {
  const plan = document.schoolYear
  const its = plan === null ? null : otherYearOf(citation, plan)
  if (plan === null || its === null) return null
  const about = aboutOf(citation)
  return {
    kind: 'other-year', severity: early(document, plan) ? 'info' : weights[about], confidence: 'verified', place: citation.at,
    facts: { cited: citation.printed, its, plan, about }, instruments: idOf(citation.instrument), basis: [soundPractice],
  }
}

const planYear = ({ schoolYear, year, day }: LegalDocument): number | null => {
  const first = schoolYear?.slice(0, 4) ?? year ?? day?.from.slice(0, 4)
  return first === undefined ? null : Number(first)
}

const alike = (one: Registered, other: Registered): boolean => one.id !== other.id && one.subjects[0] === other.subjects[0] && one.levels?.join() === other.levels?.join()
const runsIn = ({ term }: Registered, year: number): boolean => term !== null && term[0] <= year && year <= term[1]

/** What goes on where a strategy or project ended: of the same subject and levels, running in that year. */
const goingOn = (ended: Registered, year: number, day: DaySpan): readonly Registered[] =>
  register.filter((entry) => alike(entry, ended) && runsIn(entry, year) && isInForce(entry, day))

const termOf = ({ setting, term, instrument }: Citation): readonly [number, number] | null => instrument?.term ?? (setting === 'basis' ? term : null)

const periodOver = (document: LegalDocument, citation: Citation): FindingOf<'period-over'> | null => {
  const { instrument, printed, at } = citation
  const year = planYear(document)
  const term = termOf(citation)
  if (year === null || term === null || term[1] >= year || isPast(document, citation)) return null
  const successors = instrument && document.day ? idsOf(goingOn(instrument, year, document.day)) : []
  return {
    kind: 'period-over', severity: 'warning', confidence: 'verified', place: at,
    facts: { cited: printed, from: term[0], to: term[1], successors },
    instruments: [...idOf(instrument), ...successors], basis: [soundPractice],
  }
}

/** Papers made for one year, and strategies made for several, against the year of the plan. */
export const years = (document: LegalDocument): readonly LegalFinding[] =>
  document.citations.flatMap((citation) => [otherYear(document, citation), periodOver(document, citation)].flatMap((found) => found ?? []))
