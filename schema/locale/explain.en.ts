import type { Facts } from '../grammar/finding.ts'
import type { Mark } from '../figures/mark.ts'
import type { Reason } from '../figures/rating.ts'
import type { Rating, Field } from '../tables/plan-lines.ts'
import { headers } from './headers.ts'
import type { FigureNames, StepSentences } from './say-explanation.ts'
import { titleWith } from './say-with.ts'
import { titlesEn } from './titles.en.ts'
import { words } from './words.ts'

export const figuresEn: FigureNames = {
  periods01: 'Periods owed of programme 01', periods02: 'Periods owed of programme 02', periods03: 'Periods owed of programme 03',
  rating: 'Rating', people: 'People', managers: 'Managers', teachers: 'Teachers', registrations: 'Modules chosen', periodsPlanned: 'Periods planned', inScope: 'People the regulation speaks to', missing: 'Periods missing', completed: 'People who completed', errors: 'Errors', warnings: 'Warnings', finding: 'Finding',
}

const marks: Readonly<Record<Mark['state'], string>> = { mark: 'is a mark', missing: 'means the test was not taken', excused: 'says excused', 'out-of-range': 'lies outside the scale', 'not-a-number': 'is no number' }

const states: Readonly<Record<string, string>> = { 'not-yet': 'the year is open and tests are outstanding', 'not-rated': 'there is nothing to rate', 'data-error': 'faulty marks have to be corrected first', 'nothing-said': 'the sheet has no results for this person', 'no-scale': 'there was no scale then' }

const passedWord = (passed: unknown): string => (passed === true ? ', passed' : passed === false ? ', not passed' : '')

const named = ({ code, title, titleChecked }: Facts): string =>
  title == null ? String(code) : `${String(code)} “${String(title)}”${titleChecked === true ? '' : ' (title not yet compared)'}`

export const stepsEn: StepSentences = {
  owed: ({ programme, periods }) => `General rule: programme ${String(programme)} takes ${String(periods)} periods a school year.`,
  'owed-by-all': ({ programme, periods }) => `The level of this person is not known; programme ${String(programme)} asks for ${String(periods)} periods a school year at every level.`,
  away: () => 'On leave and without choices, so nothing is owed this year.',
  moved: ({ periods }) => (Number(periods) > 0 ? `${String(periods)} periods are moved here from the other programme.` : `${String(-Number(periods))} periods are moved to the other programme.`),
  'unknown-load': () => 'Which category or level this person belongs to is not known, so nobody can tell how many periods are owed.',
  stated: ({ periods }) => `The sheet states ${String(periods)} periods.`,
  module: (facts) => `Module ${named(facts)}: ${String(facts['periods'])} periods by the list.`,
  'module-unverified': (facts) => `Module ${named(facts)}: its periods were not compared with the list, so they do not count.`,
  planned: ({ programme, planned }) => `Planned for programme ${String(programme)}: ${String(planned)} periods.`,
  'nothing-planned': ({ programme }) => `Nothing says how many periods of programme ${String(programme)} are planned.`,
  missing: ({ owed, planned, missing }) => `Owed ${String(owed)}, planned ${String(planned)}, missing ${String(missing)}.`,
  scale: ({ pass, lowest, highest }) => `Marks run from ${String(lowest)} to ${String(highest)}; a pass is ${String(pass)}.`,
  mark: ({ field, written, state, passed }) => `${headers.en[field as Field]}: ${written === '' ? 'an empty cell' : `“${String(written)}”`} ${marks[state as Mark['state']]}${passedWord(passed)}.`,
  reason: ({ reason }) => `Because ${words.en.reason[reason as Reason]}.`,
  rated: ({ rating }) => `Hence: ${words.en.rating[rating as Rating]}.`,
  'not-rated': ({ state }) => `Not rated: ${states[String(state)] ?? ''}.`,
  counted: ({ lines, value }) => `${String(value)} counted in ${String(lines)} lines.`,
  'choices-counted': ({ people, value }) => `The modules of ${String(people)} people, counted as written: ${String(value)}.`,
  'left-out': ({ left }) => `${String(left)} who moved away or retired are not counted.`,
  summed: ({ people, silent }) => `The periods of ${String(people)} people added up; for ${String(silent)} none is stated or compared.`,
  outside: ({ outside }) => `${String(outside)} other staff are not counted.`,
  'missing-summed': ({ people, silent }) => `The periods missing of ${String(people)} people, added up; ${String(silent)} have no periods stated or verified.`,
  'rated-by-marks': () => 'Everybody is rated by marks and rules of the course.',
  'rated-as-stated': () => 'The sheet has no marks, so ratings count as they are written.',
  kind: ({ kind, count }) => `${titleWith(String(kind), 'en', titlesEn)}: ${String(count)}.`,
  found: () => '', because: () => '', remedy: () => '',
}
