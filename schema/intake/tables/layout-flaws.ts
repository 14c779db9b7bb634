import { nameLikeness } from '../cells/name.ts'
import { namesModule } from '../cells/modules.ts'
import { readDate } from '../cells/date.ts'
import { readRole } from '../cells/words.ts'
import type { Mapped } from '../columns/map-columns.ts'
import type { GridCell } from '../grid/grid.ts'
import type { BodyRow } from './body.ts'
import { noHeading } from './headless.ts'
import { refOf, type SheetFlaw, type TableDraft } from './draft.ts'

type Table = Omit<TableDraft, 'flaws'>

type Suits = (cell: GridCell) => boolean

/** Fields whose cells are known by sight. */
const sights: Readonly<Record<string, Suits>> = {
  fullName: ({ text }) => nameLikeness(text) >= 0.6,
  birthDate: (cell) => readDate(cell) !== null,
  roleText: ({ text }) => readRole(text) !== null,
  modules: ({ text }) => namesModule(text),
}

const fewest = 2

export interface Sight {
  readonly column: number
  readonly meaning: string
  readonly suits: Suits
}

export const sightsOf = (columns: readonly Mapped[]): readonly Sight[] =>
  columns.flatMap(({ head, meaning, module }) => (meaning !== null && sights[meaning] && module === undefined ? [{ column: head.column, meaning, suits: sights[meaning] }] : []))

const suited = (row: Pick<BodyRow, 'view'>, known: readonly Sight[], shift: number): number =>
  known.filter(({ column, suits }) => row.view.grid.row(row.view.row).some((cell) => cell.column === column + shift && suits(cell))).length

/** By how many columns a row slipped: its cells suit the neighbours of their columns and not these. */
export const slipOf = (row: Pick<BodyRow, 'view'>, known: readonly Sight[]): number => {
  const inPlace = suited(row, known, 0)
  // Titles beside module codes look like a slip of the modules alone.
  if (new Set(known.map(({ meaning }) => meaning)).size < fewest || inPlace > 1) return 0
  return [1, -1].find((shift) => suited(row, known, shift) >= Math.max(fewest, known.length - 1, inPlace + fewest)) ?? 0
}

const slipped = (table: Table): readonly SheetFlaw[] => {
  const known = sightsOf(table.columns)
  return table.body
    .filter(({ kind }) => kind === 'person')
    .flatMap((row) => {
      const shift = slipOf(row, known)
      const column = table.leads.names[0]
      return shift === 0 || column === undefined ? [] : [{ kind: 'row-shifted', cell: refOf(table.grid, row.row, column), field: null, facts: { columns: shift } }]
    })
}

/** Columns with people's data and no heading over them. */
const unnamed = (table: Table): readonly SheetFlaw[] => {
  const people = table.body.filter(({ kind }) => kind === 'person')
  const row = table.head.rows.at(-1) ?? 1
  return table.columns
    .filter(({ head }) => head.path.length === 0)
    .flatMap(({ head, meaning }) => {
      const filled = people.filter(({ view }) => view.cells.some(({ column }) => column === head.column)).length
      return filled * 2 < people.length || people.length === 0 ? [] : [{ kind: 'missing-heading', cell: refOf(table.grid, row, head.column), field: null, facts: { rows: filled, field: meaning } }]
    })
}

export const checkLayout = (table: Table): readonly SheetFlaw[] => [...slipped(table), ...(table.head.missing ? noHeading(table.grid.name, table.head) : unnamed(table))]
