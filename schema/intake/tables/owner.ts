import { planLines, type Field } from '../../tables/plan-lines.ts'
import type { RawCell } from '../cells/raw-cell.ts'
import type { Grid } from '../grid/grid.ts'
import { entriesBetween, isNameEntry, type Entry } from './cards.ts'
import { refOf, type Cells, type PersonDraft, type TableDraft } from './draft.ts'
import { headingTopics } from './head.ts'
import { hasField } from './leads.ts'

const surely = 0.7
const namedAbove = 0.85
const planned: readonly Field[] = ['modules', 'periods01', 'periods02', 'periods03', 'score01', 'score02', 'score03', 'rating']

const fieldOf = ({ label }: Entry): Field | null => {
  const [match] = headingTopics(label)
  const topic = match && match.score >= surely ? match.topic : null
  return topic !== null && topic in planLines.columns && !planned.includes(topic as Field) ? (topic as Field) : null
}

const toldBy = (grid: Grid, entries: readonly Entry[]): Cells => {
  const cells: { [F in Field]?: readonly RawCell[] } = {}
  for (const entry of entries) {
    const field = fieldOf(entry)
    if (field && entry.value && !cells[field]) cells[field] = [{ value: entry.value.value, text: entry.value.text, isDate: entry.value.isDate, cell: refOf(grid, entry.value.row, entry.value.column) }]
  }
  return cells
}

const together = (people: readonly PersonDraft[]): Cells => {
  const cells: { [F in Field]?: RawCell[] } = {}
  for (const { cells: more } of people) for (const [field, raws] of Object.entries(more) as [Field, readonly RawCell[]][]) (cells[field] ??= []).push(...raws)
  return cells
}

const lastRow = ({ body, head }: TableDraft): number => body.at(-1)?.row ?? head.rows.at(-1) ?? 0

/** The labels between the table before and this one. */
const labelsOver = (table: TableDraft, tables: readonly TableDraft[]): readonly Entry[] => {
  const top = table.head.rows[0] ?? 1
  const ends = tables.map(lastRow).filter((row) => row < top)
  return entriesBetween(table.grid, [Math.max(table.grid.top, ...ends.map((row) => row + 1)), top - 1])
}

const namesNobody = ({ columns, people }: TableDraft): boolean => hasField(columns, 'modules') && !hasField(columns, 'fullName') && people.length > 0

/** A plan of one person: the name stands in a label over the table, whose rows are all that person's. */
const owned = (table: TableDraft, tables: readonly TableDraft[]): TableDraft | null => {
  const entries = namesNobody(table) ? labelsOver(table, tables) : []
  const name = entries.findLast(isNameEntry)?.value
  if (!name) return null
  const person: PersonDraft = { sheet: table.grid.name, row: name.row, nth: 0, rows: table.people.flatMap(({ rows }) => rows), cells: { ...together(table.people), ...toldBy(table.grid, entries) }, codes: [] }
  return { ...table, people: [person], kind: 'row-per-registration', flaws: [], isOwned: true, sureness: namedAbove }
}

export const ownedTables = (tables: readonly TableDraft[]): readonly TableDraft[] => tables.flatMap((table) => owned(table, tables) ?? [])
