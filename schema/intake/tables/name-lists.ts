import { mentionsIn } from '../cells/module-text.ts'
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

interface Listed {
  readonly name: string
  readonly nth: number
  readonly row: number
  readonly cell: RawCell['cell']
  readonly modules: readonly RawCell[]
}

const listedIn = (grid: Grid, columns: readonly Mapped[], row: number): readonly Listed[] => {
  const column = columns.find(({ meaning }) => meaning === 'nameList')?.head.column ?? 0
  const cells = rowCells({ grid, row, above: new Map() }, columns)
  const { modules = [] } = fieldsOfRow(cells, columns)
  return namesIn(cells.get(column)?.text ?? '').map((name, nth) => ({ name, nth, row, cell: refOf(grid, row, column), modules }))
}

const personOf = (sheet: string, { name, nth, row, cell, modules }: Listed): PersonDraft => ({ sheet, row, nth, rows: [row], cells: { fullName: [named(name, cell)], modules }, codes: [] })

const withMore = (person: PersonDraft, { row, modules }: Listed): PersonDraft => ({ ...person, rows: [...person.rows, row], cells: { ...person.cells, modules: [...(person.cells.modules ?? []), ...modules] } })

/** Such lists seldom tell posts: whoever stands under managers' modules only, manages. */
export const withRole = (person: PersonDraft): PersonDraft => {
  const prefixes = (person.cells.modules ?? []).flatMap(({ text }) => mentionsIn(text).map(({ prefix }) => prefix))
  const manages = prefixes.length > 0 && prefixes.every((prefix) => prefix?.startsWith('QL'))
  return manages ? { ...person, cells: { ...person.cells, role: [{ value: null, text: '', isDate: false, cell: null, meant: 'CBQL' }] } } : person
}

/** A list per module that names its people in one cell: each name becomes a person with the modules of all their rows. */
export const peopleOfLists = (grid: Grid, columns: readonly Mapped[], body: readonly BodyRow[]): readonly PersonDraft[] => {
  const people = new Map<string, PersonDraft>()
  const rows = body.filter(({ kind }) => kind === 'person' || kind === 'more')
  for (const listed of rows.flatMap(({ row }) => listedIn(grid, columns, row))) {
    const person = personOf(grid.name, listed)
    const key = nameKeyOf(person.cells)
    const known = people.get(key)
    people.set(key, known ? withMore(known, listed) : person)
  }
  return [...people.values()].map(withRole)
}
