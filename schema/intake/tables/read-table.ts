import type { TableReading } from '../../grammar/reading.ts'
import { profileOf, type Profile } from '../columns/profile.ts'
import { mapColumns, type Mapped } from '../columns/map-columns.ts'
import type { Grid, GridCell } from '../grid/grid.ts'
import { bodyOf, type BodyRow } from './body.ts'
import type { PersonDraft, TableDraft } from './draft.ts'
import { leafTopic, type Head } from './head.ts'
import { leadsByHeading, leadsByMapping, leadsByValues } from './leads.ts'
import { checkLayout } from './layout-flaws.ts'
import { gather, personRows, repetitionOf } from './people.ts'
import { peopleOfLists, withRole } from './name-lists.ts'
import type { Leads } from './row-kind.ts'
import { checkTotals } from './totals.ts'
import { openingOf, titlesAbove } from './titles.ts'

const sampleRows = 300

/** Cells of the people's rows by column. */
const sampled = (body: readonly BodyRow[]): ReadonlyMap<number, readonly GridCell[]> => {
  const byColumn = new Map<number, GridCell[]>()
  const rows = body.filter(({ kind }) => kind === 'person' || kind === 'more').slice(0, sampleRows)
  for (const { view } of rows) for (const cell of view.cells) byColumn.set(cell.column, [...(byColumn.get(cell.column) ?? []), cell])
  return byColumn
}

const profiles = (body: readonly BodyRow[]): ReadonlyMap<number, Profile> => new Map([...sampled(body)].map(([column, cells]) => [column, profileOf(cells)]))

const sameLeads = (a: Leads, b: Leads): boolean => a.ordinal === b.ordinal && a.names.join() === b.names.join()

interface Shape {
  readonly leads: Leads
  readonly body: readonly BodyRow[]
  readonly columns: readonly Mapped[]
}

type Correct = (columns: readonly Mapped[]) => readonly Mapped[]

const shapeWith = (grid: Grid, head: Head, [leads, end, correct]: readonly [Leads, number, Correct]): Shape => {
  const body = bodyOf(grid, head, [leads, end])
  return { leads, body, columns: correct(mapColumns(head.columns, profiles(body))) }
}

/** Headings say where names stand; cells may correct them; the rows are then looked at once more. */
const shapeOf = (grid: Grid, head: Head, [end, correct]: readonly [number, Correct]): Shape => {
  const first = leadsByHeading(head)
  const start = first.names.length > 0 ? first : leadsByValues(head, profiles(bodyOf(grid, head, [{ ...first, names: [] }, end])))
  const shape = shapeWith(grid, head, [start, end, correct])
  const leads = leadsByMapping(head, shape.columns)
  return sameLeads(leads, start) || leads.names.length === 0 ? shape : shapeWith(grid, head, [leads, end, correct])
}

const has = (columns: readonly Mapped[], meaning: string): boolean => columns.some((column) => column.meaning === meaning)

const purposeOf = (columns: readonly Mapped[]): TableReading['purpose'] => {
  if (has(columns, 'rating') || has(columns, 'score01') || has(columns, 'score03') || has(columns, 'tests') || has(columns, 'average')) return has(columns, 'modules') ? 'registration' : 'results'
  return has(columns, 'modules') ? 'registration' : 'roster'
}

const kindOf = (columns: readonly Mapped[], repeated: boolean): TableReading['kind'] => {
  if (columns.some(({ module }) => module !== undefined)) return 'tick-matrix'
  if (has(columns, 'nameList')) return 'list-per-module'
  if (columns.filter(({ meaning, head }) => meaning === 'modules' && head.topics.at(-1)?.[0]?.topic === 'month').length > 1) return 'plan-by-month'
  return repeated ? 'row-per-registration' : 'row-per-teacher'
}

/** A list per module each of whose lines happens to name one person. */
const isListOfOnes = (columns: readonly Mapped[]): boolean => !has(columns, 'roleText') && !has(columns, 'role') && columns.some(({ meaning, head }) => meaning === 'fullName' && leafTopic(head)?.topic === 'nameList')

const same = (person: PersonDraft): PersonDraft => person

/** Reads the table under a heading block, down to the given row. */
export const readTable = (grid: Grid, head: Head, [end, correct]: readonly [number, Correct]): TableDraft => {
  const { leads, body, columns } = shapeOf(grid, head, [end, correct])
  const titles = titlesAbove(grid, head)
  const rows = personRows(grid, columns, [body, openingOf(grid, head)])
  const repetition = repetitionOf(rows, columns)
  const lists = has(columns, 'nameList')
  const people = lists ? peopleOfLists(grid, columns, body) : gather(grid.name, rows, repetition).map(isListOfOnes(columns) ? withRole : same)
  const table = { grid, head, leads, columns, body, kind: kindOf(columns, people.some((person) => person.rows.length > 1)), people, titles, purpose: purposeOf(columns), joinBy: null }
  return { ...table, flaws: [...checkTotals(table), ...checkLayout(table)] }
}
