import { ownSheets } from '../intake/own/own-marks.ts'
import type { YearSheetWords } from '../locale/year-sheets/words.vi.ts'
import { column, figure, quoted, remark, tableName, text, type Both } from './columns.ts'
import { DATE, serialOf } from './day.ts'
import type { PlannedSession, PlannedYear } from './facts.ts'
import { NEWS, type KeptColumn, type KeptRow, type KeptSheet, type LeadCell } from './kept-sheet.ts'

const ROWS = { legend: 2, totals: 3, above: 4 } as const

const columnsOf = ({ in: one, other }: Both<YearSheetWords>): readonly KeptColumn[] => {
  const named = (id: keyof YearSheetWords['session'], width: number, format: string | null = null): KeptColumn => column(id, [one.session[id], other.session[id]], { width, format })
  return [named('on', 12, DATE), named('starts', 9), named('ends', 9), named('title', 36), named('subject', 14), named('place', 24), named('leader', 22), named('capacity', 10), named('expected', 10), named('present', 10), named('state', 24)]
}

const stateOf = ({ cancelled, present }: PlannedSession, words: YearSheetWords): string => (cancelled !== null ? words.cancelled(cancelled) : present === null ? words.unlisted : words.held)

const rowOf = (one: PlannedSession, words: YearSheetWords): KeptRow => ({
  key: one.id,
  cells: [serialOf(one.on), one.starts, one.ends, one.title, one.subject, one.place, one.leader, one.capacity, one.expected, one.present, stateOf(one, words)],
})

const leadOf = ({ in: words }: Both<YearSheetWords>): readonly LeadCell[] => {
  const standing = `{${NEWS}},${quoted(`<>${words.news.gone}`)}`
  return [
    remark(ROWS.legend, 'on', words.ours), text(ROWS.totals, 'on', words.together),
    figure(ROWS.totals, 'title', `=COUNTIFS({title},"?*",${standing})`),
    ...['capacity', 'expected', 'present'].map((id) => figure(ROWS.totals, id, `=SUMIFS({${id}},${standing})`)),
  ]
}

const order = ({ on, starts }: PlannedSession): string => `${on} ${starts}`

/** Every meeting of the year: when, where, led by whom, for how many. */
export const sessionSheet = (year: PlannedYear, words: Both<YearSheetWords>): KeptSheet => ({
  table: tableName('BDTX_BuoiHoc', year.schoolYear), sheet: ownSheets.yearSessions, note: words.in.note(words.in.sessionTitle, year),
  rowsAbove: ROWS.above, lead: leadOf(words), columns: columnsOf(words),
  rows: [...year.sessions].sort((one, other) => (order(one) < order(other) ? -1 : 1)).map((one) => rowOf(one, words.in)),
})
