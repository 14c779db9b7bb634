import type { Field } from '../../tables/plan-lines.ts'
import type { RawCell } from '../cells/raw-cell.ts'
import type { Grid } from '../grid/grid.ts'
import type { Rearranged } from '../grid/rearranged.ts'
import { oneLine } from '../text/tidy.ts'
import type { Cells, PersonDraft, TableDraft } from './draft.ts'

type Origin = Rearranged['origin']

const rawAt = (raw: RawCell, origin: Origin): RawCell => {
  if (!raw.cell) return raw
  const { row, column } = origin(raw.cell)
  return { ...raw, cell: { sheet: raw.cell.sheet, row, column } }
}

const restorePerson = (person: PersonDraft, origin: Origin): PersonDraft => {
  const fields = Object.entries(person.cells) as [Field, readonly RawCell[]][]
  const cells: Cells = Object.fromEntries(fields.map(([field, raws]) => [field, raws.map((raw) => rawAt(raw, origin))]))
  const place = cells.fullName?.[0]?.cell ?? origin({ row: person.row, column: 1 })
  return { ...person, cells, row: place.row, nth: place.column, rows: [place.row] }
}

const placesOf = (people: readonly PersonDraft[]): readonly { row: number; column: number }[] => people.flatMap(({ cells }) => Object.values(cells).flatMap((raws) => raws.flatMap(({ cell }) => cell ?? [])))

const titleCells = 3

/** Cells that had to be read in another order are worth a question sooner. */
const rearranged = 0.8

/** A table read from rearranged cells, with every cell back in its place. Faults of a layout it does not have are dropped. */
export const restore = (table: TableDraft, origin: Origin, grid: Grid): TableDraft => {
  const people = table.people.map((person) => restorePerson(person, origin))
  const places = placesOf(people)
  const rows = places.map(({ row }) => row)
  const columns = places.map(({ column }) => column)
  const top = Math.min(...rows)
  const titles = Array.from({ length: Math.max(0, top - grid.top) }, (_, at) => grid.row(grid.top + at)).filter((cells) => cells.length < titleCells).flatMap((cells) => cells.map(({ text }) => oneLine(text)))
  return { ...table, people, titles, flaws: [], grid, sureness: rearranged, area: { row: top, column: Math.min(...columns), rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - Math.min(...columns) + 1 } }
}
