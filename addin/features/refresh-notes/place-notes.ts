import type { RosterLine } from '#schema/grammar/roster.ts'
import type { CellRef } from '#schema/grammar/sheet.ts'
import type { Field } from '#schema/tables/plan-lines.ts'
import type { PlanNotesQuery } from '../../api/generated/graphql.ts'
import { fingerprint } from '../../file/fingerprint.ts'
import type { Binding } from '../../file/state.ts'

export type NotedLine = NonNullable<PlanNotesQuery['plan']>['lines']['edges'][number]['node']
export type LineNote = NotedLine['notes'][number]

export interface PlacedNote {
  readonly note: LineNote
  readonly line: NotedLine
  /** Null: the person is no longer in the sheet. */
  readonly cell: CellRef | null
}

/** The row of a person: by the id the file keeps, else by name, birth date and code. */
const rowOf = (noted: NotedLine, lines: readonly RosterLine[], bindings: readonly Binding[]): RosterLine | undefined => {
  const prints = new Set(bindings.filter((binding) => binding.personId === noted.personId).map((binding) => binding.fingerprint))
  const { fullName = null, birthDate = null, staffCode = null } = noted
  const own = fingerprint({ values: { fullName, birthDate, staffCode } })
  return lines.find((line) => prints.has(fingerprint(line))) ?? lines.find((line) => fingerprint(line) === own)
}

const cellOf = (line: RosterLine, field: string | null | undefined): CellRef | null => {
  const place = line.written[(field ?? 'fullName') as Field] ?? line.written.fullName
  return place?.[0]?.cell ?? { sheet: line.sheet, row: line.row, column: 1 }
}

/** Open notes with the cells they concern. */
export const placeNotes = (noted: readonly NotedLine[], lines: readonly RosterLine[], bindings: readonly Binding[]): readonly PlacedNote[] =>
  noted.flatMap((line) => {
    const row = rowOf(line, lines, bindings)
    return line.notes.filter((note) => !note.resolved).map((note) => ({ note, line, cell: row ? cellOf(row, note.field) : null }))
  })
