import { ownSheets } from '../intake/own/own-marks.ts'
import type { YearSheetWords } from '../locale/year-sheets/words.vi.ts'
import { byTeam, column, figure, quoted, remark, tableName, text, type Both } from './columns.ts'
import { attemptsSaid } from './attempts.ts'
import type { ItemOutcome, RatedPerson, RatedYear } from './facts.ts'
import { NEWS, type KeptColumn, type KeptRow, type KeptSheet, type LeadCell } from './kept-sheet.ts'

const ROWS = { legend: 2, names: 3, figures: 4, above: 5 } as const

const columnsOf = ({ in: one, other }: Both<YearSheetWords>): readonly KeptColumn[] => {
  const named = (id: keyof YearSheetWords['result'], width: number): KeptColumn => column(id, [one.result[id], other.result[id]], { width })
  return [
    named('fullName', 26), named('team', 16), named('standing', 18), named('item', 12), named('title', 32), named('attempts', 30), named('mark', 9), named('passed', 16),
    named('person', 9), named('rating', 20), named('reasons', 36), named('certificate', 16),
  ]
}

const ratingOf = ({ state, rating }: RatedPerson, words: YearSheetWords): string => (state === 'rated' && rating !== null ? words.ratings[rating] : words.ratingStates[state])

/** Letters, digits and strokes: what a key may hold. */
const keyOf = (person: string, item: string): string => `${person}_${item}`.replace(/[^\w-]/g, '-')

const itemCells = (item: ItemOutcome | null, words: YearSheetWords): KeptRow['cells'] =>
  item === null ? [null, null, null, null, null] : [item.name, item.title, attemptsSaid(item.attempts, words), item.mark, words.itemStates[item.state]]

/** A person counts once, on the first row; what is said of the person stands on each, so that sorting parts nothing. */
const rowsOf = (person: RatedPerson, words: YearSheetWords): readonly KeptRow[] =>
  (person.items.length === 0 ? [null] : person.items).map((item, at) => ({
    key: keyOf(person.id, item?.id ?? ''),
    cells: [
      person.fullName, person.team, words.standings[person.standing], ...itemCells(item, words),
      at === 0 ? 1 : 0, ratingOf(person, words), person.reasons.join('; '), person.certificates.join(', '),
    ],
  }))

interface Count {
  readonly over: string
  readonly name: string
  readonly formula: string
}

const countsOf = (words: YearSheetWords): readonly Count[] => {
  const standing = `{${NEWS}},${quoted(`<>${words.news.gone}`)}`
  const people = (column: string, criterion: string): string => `=SUMIFS({person},{${column}},${quoted(criterion)},${standing})`
  const items = (word: string): string => `=COUNTIFS({passed},${quoted(word)},${standing})`
  return [
    { over: 'fullName', name: words.count.people, formula: `=SUMIFS({person},${standing})` },
    { over: 'team', name: words.count.completed, formula: people('rating', words.ratings.completed) },
    { over: 'standing', name: words.count.notCompleted, formula: people('rating', words.ratings.notCompleted) },
    { over: 'item', name: words.count.notYet, formula: people('rating', words.ratingStates.notYet) },
    { over: 'attempts', name: words.count.passed, formula: items(words.itemStates.passed) },
    { over: 'mark', name: words.count.failed, formula: items(words.itemStates.failed) },
    { over: 'passed', name: words.count.unmarked, formula: `=COUNTIFS({item},"?*",${standing})-COUNTIFS({passed},${quoted(words.itemStates.passed)},${standing})-COUNTIFS({passed},${quoted(words.itemStates.failed)},${standing})` },
    { over: 'certificate', name: words.count.certified, formula: people('certificate', '?*') },
  ]
}

const leadOf = (words: YearSheetWords): readonly LeadCell[] =>
  [remark(ROWS.legend, 'fullName', words.ours), ...countsOf(words).flatMap(({ over, name, formula }) => [text(ROWS.names, over, name), figure(ROWS.figures, over, formula)])]

/** Each person's items with their marks, the year's rating with its reasons, and the certificate. */
export const resultSheet = (year: RatedYear, words: Both<YearSheetWords>): KeptSheet => ({
  table: tableName('BDTX_KetQua', year.schoolYear), sheet: ownSheets.yearResults, note: words.in.note(words.in.resultTitle, year),
  rowsAbove: ROWS.above, lead: leadOf(words.in), columns: columnsOf(words),
  rows: byTeam(year.people).flatMap((person) => rowsOf(person, words.in)),
})
