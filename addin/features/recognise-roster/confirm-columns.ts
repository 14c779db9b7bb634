import type { ConfirmedTable, TableReading } from '#schema/grammar/reading.ts'
import type { Field } from '#schema/tables/plan-lines.ts'
import type { Desk, Notice } from '../../desk/desk.ts'
import { hindered } from '../../desk/hindered.ts'
import { look } from '../../desk/look.ts'
import { remember } from '../../desk/remember.ts'
import { working } from '../../desk/working.ts'

export type Meaning = Field | 'ordinal' | null

/** The reading of a table as an answer of a person. */
export const asConfirmed = (table: TableReading): ConfirmedTable => ({
  sheet: table.sheet,
  headerRows: table.headerRows,
  columns: Object.fromEntries(table.columns.map(({ column, header, field }) => [column, { header, field }])),
})

/** The same answer with one column meaning something else. */
export const withColumn = (table: ConfirmedTable, column: string, field: Meaning): ConfirmedTable => ({
  ...table,
  columns: { ...table.columns, [column]: { header: table.columns[column]?.header ?? '', field } },
})

const same = (a: ConfirmedTable, b: ConfirmedTable): boolean => a.sheet === b.sheet && a.headerRows.join() === b.headerRows.join()

export const isConfirmed = (confirmed: readonly ConfirmedTable[], table: TableReading): boolean =>
  confirmed.some((answer) => same(answer, asConfirmed(table)))

type Answers = readonly ConfirmedTable[]

export const withoutAnswer = (answers: Answers, answer: ConfirmedTable): Answers => answers.filter((other) => !same(other, answer))

/** Remembers changed answers in the file and reads the sheet again by them. */
export const keepAnswers = (desk: Desk, change: (answers: Answers) => Answers, say: Notice['say']): Promise<void> =>
  working(desk, (phrases) => phrases.roster.reading, async () => {
    const kept = await remember(desk, (state) => ({ ...state, confirmed: change(state.confirmed) }))
    const seen = await look(desk)
    desk.marked.set(false)
    if (!seen.ok) desk.notice.set(hindered(seen))
    else desk.notice.set(kept.ok ? { tone: 'good', say } : { tone: 'warning', say: (phrases) => phrases.roster.notKept })
  })

export const confirmColumns = (desk: Desk, answer: ConfirmedTable): Promise<void> =>
  keepAnswers(desk, (answers) => [...withoutAnswer(answers, answer), answer], (phrases) => phrases.roster.confirmed)
