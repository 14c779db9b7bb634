import { ownSheets } from '../intake/own/own-marks.ts'
import type { YearSheetWords } from '../locale/year-sheets/words.vi.ts'
import { byTeam, column, figure, quoted, remark, tableName, text, type Both } from './columns.ts'
import { DATE, monthOf, monthTitle, serialOfMoment } from './day.ts'
import type { PlannedPerson, PlannedYear } from './facts.ts'
import { NEWS, type KeptColumn, type KeptRow, type KeptSheet, type LeadCell } from './kept-sheet.ts'

const FULL = 100
const ROWS = { legend: 2, studying: 3, sessions: 4, totals: 5, above: 6 } as const

const columnsOf = (months: readonly string[], { in: one, other }: Both<YearSheetWords>): readonly KeptColumn[] => {
  const named = (id: keyof YearSheetWords['plan'], width: number, extra = {}): KeptColumn => column(id, [one.plan[id], other.plan[id]], { width, ...extra })
  return [
    named('fullName', 26), named('team', 16), named('progress', 14, { bar: FULL, format: '0' }), named('step', 20),
    ...months.map((month) => column(month, [monthTitle(month)], { width: 13 })),
    named('anyMonth', 16), named('owed', 9), named('planned', 9), named('earned', 9),
    named('standing', 18), named('since', 12, { format: DATE }),
  ]
}

const studied = ({ items }: PlannedPerson, month: string): string => items.filter(({ months }) => months.includes(month)).map(({ name }) => name).join(', ')

/** Null: nothing is owed, or nobody knows how much. */
const progressOf = ({ owed, earned }: PlannedPerson): number | null => (owed === null || owed === 0 || earned === null ? null : Math.min(FULL, Math.round((FULL * earned) / owed)))

const stepOf = ({ state, holder }: PlannedPerson, words: YearSheetWords): string => (state === 'underway' && holder !== null ? words.heldBy(words.steps[holder]) : words.states[state])

const rowOf = (person: PlannedPerson, months: readonly string[], words: YearSheetWords): KeptRow => ({
  key: person.id,
  cells: [
    person.fullName, person.team, progressOf(person), stepOf(person, words),
    ...months.map((month) => studied(person, month)),
    person.items.filter((item) => !item.months.some((month) => months.includes(month))).map(({ name }) => name).join(', '), person.owed, person.planned, person.earned,
    words.standings[person.standing], person.since === null ? null : serialOfMoment(person.since),
  ],
})

const sessionsIn = (month: string, { sessions }: PlannedYear, words: YearSheetWords): string | null => {
  const held = sessions.filter(({ on, cancelled }) => cancelled === null && monthOf(on) === month)
  return held.length === 0 ? null : held.map(({ on, subject, place }) => words.sessionLine(on, subject, place)).join('\n')
}

/** Rows that are no longer in the book stay until a person deletes them; they are not counted. */
const leadOf = (year: PlannedYear, words: YearSheetWords): readonly LeadCell[] => {
  const standing = `{${NEWS}},${quoted(`<>${words.news.gone}`)}`
  const sum = (id: string): string => `SUMIFS({${id}},${standing})`
  return [
    remark(ROWS.legend, 'fullName', words.ours),
    text(ROWS.studying, 'fullName', words.studying), text(ROWS.sessions, 'fullName', words.sessionsHeld), text(ROWS.totals, 'fullName', words.together),
    ...year.months.flatMap((month) => [figure(ROWS.studying, month, `=COUNTIFS({${month}},"?*",${standing})`), text(ROWS.sessions, month, sessionsIn(month, year, words))]),
    figure(ROWS.totals, 'team', `=COUNTIFS({fullName},"?*",${standing})`),
    ...['owed', 'planned', 'earned'].map((id) => figure(ROWS.totals, id, `=${sum(id)}`)),
    figure(ROWS.totals, 'progress', `=IF(${sum('owed')}=0,0,100*${sum('earned')}/${sum('owed')})`),
  ]
}

/** What everybody studies when, how far they have come and who holds their plan; above it the school's months. */
export const planSheet = (year: PlannedYear, words: Both<YearSheetWords>): KeptSheet => ({
  table: tableName('BDTX_KeHoach', year.schoolYear), sheet: ownSheets.yearPlan, note: words.in.note(words.in.planTitle, year),
  rowsAbove: ROWS.above, lead: leadOf(year, words.in), columns: columnsOf(year.months, words),
  rows: byTeam(year.people).map((person) => rowOf(person, year.months, words.in)),
})
