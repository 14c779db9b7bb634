import type { Field } from '../../tables/plan-lines.ts'
import { readChoiceMark } from '../cells/choice-mark.ts'
import { isDitto, saysNothing, type RawCell } from '../cells/raw-cell.ts'
import { isTick } from '../cells/words.ts'
import { isField, type Mapped } from '../columns/map-columns.ts'
import type { DatePart } from '../columns/meaning.ts'
import type { Marks } from '../columns/tick-columns.ts'
import { anchored, isCovered, type Grid, type GridCell } from '../grid/grid.ts'
import { refOf, type Cells } from './draft.ts'

export interface RowSource {
  readonly grid: Grid
  readonly row: number
  /** The raw cells of the row above, for ditto marks. */
  readonly above: ReadonlyMap<number, RawCell>
  /** By how many columns the row slipped. */
  readonly slip?: number
}

const raw = (cell: GridCell | null, { grid, row }: RowSource, column: number): RawCell => ({
  value: cell?.value ?? null,
  text: cell?.text ?? '',
  isDate: cell?.isDate ?? false,
  cell: refOf(grid, row, column),
})

/** The cell of a column in a row: merged cells give all their rows the same, ditto marks repeat the row above. */
const cellOf = (source: RowSource, column: number): RawCell => {
  const { grid, row, above } = source
  const cell = isCovered(grid, row, column) ? anchored(grid, row, column) : grid.at(row, column)
  const repeated = cell && isDitto(cell.text) ? above.get(column) : undefined
  return repeated ? { ...repeated, cell: refOf(grid, row, column) } : raw(cell, source, column)
}

export const rowCells = (source: RowSource, columns: readonly Mapped[]): ReadonlyMap<number, RawCell> =>
  new Map(columns.map(({ head }) => [head.column, cellOf(source, head.column + (source.slip ?? 0))]))

type Told = readonly (readonly [Field, RawCell])[]

const marked = (text: string): boolean => !saysNothing(text) && text !== '0'

/** What a mark under a module tells: that it was chosen, with how many hours, or done in an earlier year. */
const underModule = (cell: RawCell, module: string, marks: Marks): Told => {
  if (!marked(cell.text)) return []
  const said = { ...cell, meant: module }
  if (marks === 'hours') return [['modules', said], ['periods03', cell]]
  const mark = marks === 'answers' ? readChoiceMark(cell.text) : 'chosen'
  return mark === 'none' ? [] : [[mark === 'earlier' ? 'previousModules' : 'modules', said]]
}

/** A tick under 'Nữ' says so; an empty cell says the other, unless that has a column of its own. */
const genderOf = (column: Mapped, cell: RawCell, alone: boolean): Told => {
  const tick = column.tick ?? ''
  if (isTick(cell.text)) return [['gender', { ...cell, meant: tick }]]
  if (cell.text !== '' && !saysNothing(cell.text)) return [['gender', cell]]
  return alone ? [['gender', { ...cell, meant: tick === 'Nữ' ? 'Nam' : 'Nữ' }]] : []
}

const birthUnderGender = ({ tick }: Mapped, cell: RawCell): Told =>
  cell.text === '' || tick === undefined ? [] : isTick(cell.text) ? [['gender', { ...cell, meant: tick }]] : [['birthDate', cell], ['gender', { ...cell, meant: tick }]]

const byTick = (column: Mapped, cell: RawCell, alone: boolean): Told => {
  if (column.meaning === 'role') return isTick(cell.text) ? [['role', { ...cell, meant: column.tick ?? '' }]] : []
  if (column.meaning === 'rating') return isTick(cell.text) ? [['rating', { ...cell, meant: column.tick ?? '' }]] : []
  return column.meaning === 'birthDate' ? birthUnderGender(column, cell) : genderOf(column, cell, alone)
}

const special = (column: Mapped, cell: RawCell, alone: boolean): Told | null => {
  if (column.module !== undefined) return underModule(cell, column.module, column.marks ?? 'ticks')
  if (column.tick !== undefined) return byTick(column, cell, alone)
  if (column.meaning === 'qualification' && isTick(cell.text)) return [['qualification', { ...cell, meant: column.head.path.at(-1) ?? '' }]]
  return null
}

const tell = (column: Mapped, cell: RawCell, alone: boolean): Told => {
  const told = special(column, cell, alone)
  if (told) return told
  return isField(column.meaning) ? [[column.meaning, cell]] : []
}

/** A date kept in columns of its parts, told as one. */
const dateOfParts = (cells: ReadonlyMap<number, RawCell>, columns: readonly Mapped[]): RawCell | null => {
  const textOf = (wanted: DatePart): string => cells.get(columns.find(({ part }) => part === wanted)?.head.column ?? 0)?.text ?? ''
  const cell = columns.flatMap(({ part, head }) => (part === undefined ? [] : (cells.get(head.column) ?? [])))[0]
  const text = [textOf('day'), textOf('month'), textOf('year')].filter((piece) => !saysNothing(piece)).join('/')
  return cell ? { ...cell, value: text, text } : null
}

interface Telling {
  /** Only one of 'Nam' and 'Nữ' has a column. */
  readonly alone: boolean
  /** A total states the hours; hours under modules only choose. */
  readonly totalled: boolean
}

const tellingOf = (columns: readonly Mapped[]): Telling => ({
  alone: columns.filter(({ meaning, tick }) => meaning === 'gender' && tick !== undefined).length === 1,
  totalled: columns.some(({ meaning, module }) => meaning === 'periods03' && module === undefined),
})

const toldBy = (column: Mapped, cell: RawCell, { alone, totalled }: Telling): Told => {
  const told = tell(column, cell, alone)
  return totalled && column.module !== undefined ? told.filter(([field]) => field !== 'periods03') : told
}

/** What a row tells, field by field. */
export const fieldsOfRow = (cells: ReadonlyMap<number, RawCell>, columns: readonly Mapped[]): Cells => {
  const telling = tellingOf(columns)
  const birth = columns.some(({ part }) => part !== undefined) ? dateOfParts(cells, columns) : null
  const fields: { [F in Field]?: RawCell[] } = birth ? { birthDate: [birth] } : {}
  for (const column of columns.filter(({ part }) => part === undefined)) {
    const cell = cells.get(column.head.column)
    for (const [field, told] of cell ? toldBy(column, cell, telling) : []) (fields[field] ??= []).push(told)
  }
  return fields
}
