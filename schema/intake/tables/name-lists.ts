import type { RawCell } from '../cells/raw-cell.ts'
import type { Mapped } from '../columns/map-columns.ts'
import type { Grid } from '../grid/grid.ts'
import type { BodyRow } from './body.ts'
import { refOf, type PersonDraft } from './draft.ts'
import { nameKeyOf } from './people.ts'
import { fieldsOfRow, rowCells } from './row-cells.ts'

const numbering = /^[\s\d.)+•*-]+/

/** The names one cell lists, without numbers before and remarks behind. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[\n;,]/)
    .map((piece) => piece.replace(numbering, '').replace(/\(.*\)/, '').trim())
    .filter((name) => name.length > 1)

const named = (name: string, cell: RawCell['cell']): RawCell => ({ value: name, text: name, isDate: false, cell })

/** A list per module that names its people in one cell: each name becomes a person with the modules of all their rows. */
export const peopleOfLists = (grid: Grid, columns: readonly Mapped[], body: readonly BodyRow[]): readonly PersonDraft[] => {
  const people = new Map<string, PersonDraft>()
  const listed = columns.find(({ meaning }) => meaning === 'nameList')?.head.column ?? 0
  for (const { row, kind } of body) {
    if (kind !== 'person' && kind !== 'more') continue
    const cells = rowCells({ grid, row, above: new Map() }, columns)
    const { modules = [] } = fieldsOfRow(cells, columns)
    namesIn(cells.get(listed)?.text ?? '').forEach((name, nth) => {
      const fullName = [named(name, refOf(grid, row, listed))]
      const key = nameKeyOf({ fullName })
      const known = people.get(key)
      people.set(key, known ? { ...known, rows: [...known.rows, row], cells: { ...known.cells, modules: [...(known.cells.modules ?? []), ...modules] } } : { sheet: grid.name, row, nth, rows: [row], cells: { fullName, modules }, codes: [] })
    })
  }
  return [...people.values()]
}
