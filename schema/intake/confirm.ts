import type { ConfirmedTable } from '../grammar/reading.ts'
import { columnLetters } from './grid/address.ts'
import type { Mapped } from './columns/map-columns.ts'
import { foldHeading } from './text/fold.ts'

type Answer = ConfirmedTable['columns'][string]

const sameHeading = (a: string, b: string): boolean => foldHeading(a) === foldHeading(b)

/** The answer given for a column: by its heading, which survives a move, else by its letter where there is no heading. */
const answerFor = (table: ConfirmedTable, { head }: Mapped): Answer | undefined => {
  const heading = head.path.join(' > ')
  const letters = columnLetters(head.column)
  const here = table.columns[letters]
  if (here && sameHeading(here.header, heading)) return here
  return heading === '' ? undefined : Object.values(table.columns).find(({ header }) => sameHeading(header, heading))
}

const apply = (column: Mapped, answer: Answer | undefined): Mapped => {
  if (!answer) return column
  const { tick, module, marks, part, ...rest } = column
  const kept = answer.field === 'modules' && module !== undefined ? { module, ...(marks && { marks }) } : answer.field === column.meaning ? { ...(tick !== undefined && { tick }), ...(part && { part }) } : {}
  return { ...rest, ...kept, meaning: answer.field ?? 'other', confidence: 1, evidence: ['confirmed'] }
}

/** What a person said of a sheet's columns wins over what was recognised. */
export const confirmedFor = (sheet: string, confirmed: readonly ConfirmedTable[]) => {
  const answers = confirmed.filter((table) => table.sheet === sheet)
  return (columns: readonly Mapped[]): readonly Mapped[] =>
    answers.length === 0 ? columns : columns.map((column) => apply(column, answers.map((table) => answerFor(table, column)).find((answer) => answer !== undefined)))
}
