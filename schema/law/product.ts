import type { Provision } from '../grammar/provision.ts'
import type { DueBefore } from './load.ts'

/** The product's own choices, numbered; said to be such wherever they show. */
const choice = <Value>(id: string, value: Value): Provision<Value> => ({
  id,
  layer: 'product',
  cite: null,
  since: [{ from: '2011-01-01', value }],
  checkedOn: null,
})

/** Choices are counted as written: one module twice is two entries and one repetition. */
export const entriesAsWritten = choice('R10', { counted: 'asWritten' } as const)
/** A bare number takes the catalogue of the person's role and level. */
export const bareNumbers = choice('R2', { readAs: 'own-catalogue' } as const)
/** A mark outside the scale or not a number stops the rating until it is put right. */
export const faultyMarks = choice('R3', { stopRating: true } as const)
/** An empty mark, a dash, or a word for absence: the test was not taken. */
export const testNotTaken = choice('R4', { countsAs: 'missing' } as const)
export const attendanceCounts = choice('R5', { countsAs: 'courseRule' } as const)
/** Outstanding tests: not yet rated while the year is open, not completed once it is closed. */
export const outstandingTests = choice('R6', { openYear: 'not-yet', closedYear: 'notCompleted' } as const)
export const exemptions = choice('R7', { needDecision: true } as const)
export const noTests = choice('R8', { state: 'not-rated' } as const)
export const repeatedModules = choice('R9', { warnOnly: true } as const)
/** No number unless a plan fixes one: the law counts periods. */
export const modulesPerTeacher: Provision<{ readonly modules: number | null }> = choice('modules-per-teacher', { modules: null })
export const absentPeople = choice('R12', { onLeave: 'mayBeEmpty', left: 'notChecked' } as const)
export const samePerson = choice('R13', { by: ['staffCode', 'nameAndBirthDate'] } as const)
/** First and last day of a school year, mm-dd. */
export const yearBounds = choice('R14', { opening: '08-01', closing: '07-31' } as const)
export const hiddenRows = choice('R15', { belong: true } as const)
export const blankLines = choice('R16', { ignored: true } as const)
export const ratingWords = choice('R17', { shortForms: true } as const)
/** Periods are compared only where the workbook states them. */
export const statedPeriods = choice('R20', { only: 'stated' } as const)
/** A plan's number of modules decides; verified periods that fill the programme turn the error into a warning. */
export const numberBeforePeriods = choice('R21', { verifiedPeriodsWarn: true } as const)
/** Ages at which somebody can be on a school's roster; above `oldestRead` a day is no birth date at all but a slip of the pen. */
export const workingAge = choice('R24', { youngest: 17, oldest: 75, oldestRead: 90 })
/** Digits of the numbers in use; a number of the fewer digits may stand among its successors. Codes of a school's own have a length where so many people share it, and they are long or begin with zeros. */
export const codeLengths = choice('R25', { kinds: [{ digits: 10, also: [] as readonly number[] }, { digits: 12, also: [9] as readonly number[] }], own: { digits: 6, people: 5, share: 0.8 } })
/** What a table must show to be read as a roster. */
export const layout = choice('R26', { needs: ['fullName'] } as const)
const MEGABYTE = 1024 * 1024
/** Files that show something was done: how large each, how large all of a school's year, and of which kinds. */
export const evidenceFiles = choice('R27', { mostBytes: 5 * MEGABYTE, mostBytesOfYear: 1024 * MEGABYTE, types: ['application/pdf', 'image/png', 'image/jpeg'] as readonly string[] })
/** Days before a deadline on which people are reminded of what has to be done for it. */
export const leadTimes = choice('R28', { choose: 21, hand: 14, check: 7, results: 14 })
/** When results are reported, unless an authority set a day of its own: at the end of May. */
export const resultsReportDue: Provision<DueBefore> = choice('results-report-due', { month: 6, day: 1, yearsLater: 1 })

export const productChoices: readonly Provision[] = [
  bareNumbers,
  entriesAsWritten,
  faultyMarks,
  testNotTaken,
  attendanceCounts,
  outstandingTests,
  exemptions,
  noTests,
  repeatedModules,
  modulesPerTeacher,
  absentPeople,
  samePerson,
  yearBounds,
  hiddenRows,
  blankLines,
  ratingWords,
  statedPeriods,
  numberBeforePeriods,
  workingAge,
  codeLengths,
  layout,
  evidenceFiles,
  leadTimes,
  resultsReportDue,
]
