import type { ConfirmedTable } from '../grammar/reading.ts'
import { nameAndRemark } from './cells/remark.ts'
import { nameLikeness } from './cells/name.ts'
import { byYear } from './columns/years.ts'
import type { Mapped } from './columns/map-columns.ts'
import { confirmedFor } from './confirm.ts'
import type { Grid } from './grid/grid.ts'
import { splitLines } from './grid/split-lines.ts'
import { turned, type Rearranged } from './grid/rearranged.ts'
import { isPlan, isStaffList } from './join/candidates.ts'
import { cardsAsTable } from './tables/cards.ts'
import type { TableDraft } from './tables/draft.ts'
import { findHeads } from './tables/find-heads.ts'
import type { Head } from './tables/head.ts'
import { namesUnderModules } from './tables/names-under-modules.ts'
import { ownedTables } from './tables/owner.ts'
import { readTable } from './tables/read-table.ts'
import { restore } from './tables/restore.ts'
import { foldHeading } from './text/fold.ts'

const signature = ({ columns }: Head): string => columns.map(({ path }) => foldHeading(path.join(' '))).join('|')

const edges = ({ columns }: Head): readonly [number, number] => [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0]

const overlap = (a: Head, b: Head): boolean => edges(a)[0] <= edges(b)[1] && edges(b)[0] <= edges(a)[1]

/** A table ends where another heading begins, unless that is its own heading again. */
const endOf = (head: Head, heads: readonly Head[], bottom: number): number => {
  const top = (other: Head): number => other.rows[0] ?? 0
  const next = heads.find((other) => top(other) > top(head) && overlap(head, other) && signature(other) !== signature(head))
  return next ? top(next) - 1 : bottom
}

type Correct = (columns: readonly Mapped[]) => readonly Mapped[]

const tablesIn = (grid: Grid, correct: Correct, nameless = false): readonly TableDraft[] => {
  const heads = findHeads(grid, nameless)
  const tables: TableDraft[] = []
  for (const head of heads) {
    const inside = tables.some((table) => overlap(table.head, head) && (table.body.at(-1)?.row ?? 0) >= (head.rows[0] ?? 0))
    if (!inside) tables.push(readTable(grid, head, [endOf(head, heads, grid.bottom), correct]))
  }
  return tables
}

const likeName = 0.6

const matters = (table: TableDraft): boolean => isPlan(table) || isStaffList(table)

/** Plans among the tables of a sheet read in another way. */
const plansIn = (other: Rearranged | null, grid: Grid): readonly TableDraft[] =>
  other ? tablesIn(other.grid, (columns) => columns).filter((table) => isPlan(table) && table.people.length > 0).map((table) => restore(table, other.origin, grid)) : []

const named = (tables: readonly TableDraft[]): number => tables.flatMap(({ people }) => people).filter(({ cells }) => (cells.fullName ?? []).some(({ text }) => nameLikeness(nameAndRemark(text).name) >= likeName)).length

const mostNamed = (readings: readonly (readonly TableDraft[])[]): readonly TableDraft[] => readings.reduce((best, reading) => (named(reading) > named(best) ? reading : best))

/** Most of the people read have names: the sheet was read as it stands. */
const areNamed = (tables: readonly TableDraft[]): boolean => named(tables) * 2 >= tables.filter(matters).flatMap(({ people }) => people).length

/** Tables a person said are no rosters, told by the rows of their headings; where they have none, by their sheet. */
const isRefused = (table: TableDraft, confirmed: readonly ConfirmedTable[]): boolean => {
  const rows = table.area || table.head.missing ? [] : table.head.rows
  return confirmed.some(({ sheet, headerRows, isRoster }) => isRoster === false && sheet === table.grid.name && headerRows.join() === rows.join())
}

/** Every table of a sheet that nobody refused. */
export const tablesOf = (grid: Grid, confirmed: readonly ConfirmedTable[], now: number | null): readonly TableDraft[] =>
  everyTable(grid, confirmed, now).filter((table) => !isRefused(table, confirmed))

/** Every table of a sheet; where none is of people, the sheet is read on its side and then as forms, one per person. */
const everyTable = (grid: Grid, confirmed: readonly ConfirmedTable[], now: number | null): readonly TableDraft[] => {
  const answered = confirmedFor(grid.name, confirmed)
  const correct: Correct = (columns) => answered(byYear(columns, now))
  const tables = tablesIn(grid, correct)
  if (tables.some(matters) && areNamed(tables)) return tables
  const [forms, across] = [plansIn(cardsAsTable(grid), grid), plansIn(turned(grid), grid)]
  const other = mostNamed([ownedTables(tablesIn(grid, correct, true)).filter(isPlan), forms, across, plansIn(splitLines(grid), grid), plansIn(namesUnderModules(grid), grid)])
  return named(other) > named(tables) ? [...tables.filter((table) => !matters(table) && !other.some(({ head }) => head === table.head)), ...other] : tables
}
