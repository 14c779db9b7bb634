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

/** What the column gives its cells stays where the answer agrees with it. */
const keptBy = ({ module, marks, tick, part, meaning }: Mapped, { field }: Answer): Partial<Mapped> => {
  if (field === 'modules' && module !== undefined) return { module, ...(marks && { marks }) }
  return field === meaning ? { ...(tick !== undefined && { tick }), ...(part && { part }) } : {}
}

const apply = (column: Mapped, answer: Answer | undefined): Mapped => {
  if (!answer) return column
  const { head, alternatives } = column
  return { head, alternatives, ...keptBy(column, answer), meaning: answer.field ?? 'other', confidence: 1, evidence: ['confirmed'] }
}

/** What a person said of a sheet's columns wins over what was recognised. */
export const confirmedFor = (sheet: string, confirmed: readonly ConfirmedTable[]) => {
  const answers = confirmed.filter((table) => table.sheet === sheet)
  return (columns: readonly Mapped[]): readonly Mapped[] =>
    answers.length === 0 ? columns : columns.map((column) => apply(column, answers.map((table) => answerFor(table, column)).find((answer) => answer !== undefined)))
}
