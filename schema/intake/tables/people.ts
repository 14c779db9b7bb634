import type { Field } from '../../tables/plan-lines.ts'
import { nameAndRemark } from '../cells/remark.ts'
import { nameLikeness } from '../cells/name.ts'
import { namesModule } from '../cells/modules.ts'
import { mentionsIn } from '../cells/module-text.ts'
import { isDitto, saysNothing, type RawCell } from '../cells/raw-cell.ts'
import type { Mapped } from '../columns/map-columns.ts'
import type { Grid } from '../grid/grid.ts'
import { fold } from '../text/fold.ts'
import type { BodyRow } from './body.ts'
import type { Cells, PersonDraft } from './draft.ts'
import { groupSets } from './group.ts'
import { sightsOf, slipOf } from './layout-flaws.ts'
import { fieldsOfRow, rowCells } from './row-cells.ts'

/** One row that tells of somebody. */
export interface PersonRow {
  readonly row: number
  readonly cells: Cells
  readonly codes: readonly string[]
  /** Name, birth date and code are not said here: they stand above. */
  readonly anonymous: boolean
  readonly merged: boolean
  readonly ditto: boolean
  /** It has a number, and not that of the row above. */
  readonly numbered: boolean
}

const identity: readonly Field[] = ['fullName', 'staffCode', 'birthDate', 'gender', 'role', 'roleText', 'qualification']

const codePattern = /\bma\b|\bid\b|dinh danh|cccd|cmnd/

const keepsCodes = ({ head, meaning }: Mapped): boolean => meaning === 'staffCode' || (meaning !== 'modules' && codePattern.test(fold(head.path.at(-1) ?? '')))

const isCode = (text: string): boolean => text !== '' && !isDitto(text) && !namesModule(text)

const codesOf = (cells: ReadonlyMap<number, RawCell>, columns: readonly Mapped[]): readonly string[] =>
  columns.filter(keepsCodes).map(({ head }) => cells.get(head.column)?.text ?? '').filter(isCode).map((text) => text.toLowerCase())

const blankIdentity = (own: ReadonlyMap<number, string>, columns: readonly Mapped[]): boolean =>
  columns.filter(({ meaning }) => identity.includes(meaning as Field)).every(({ head, tick }) => {
    const text = own.get(head.column) ?? ''
    return tick !== undefined || saysNothing(text) || isDitto(text)
  })

const nameDitto = (own: ReadonlyMap<number, string>, columns: readonly Mapped[]): boolean => columns.some(({ head, meaning }) => meaning === 'fullName' && isDitto(own.get(head.column) ?? ''))

const struckStatus = (row: BodyRow, names: readonly number[]): Cells => {
  const cell = row.view.cells.find(({ column, struck }) => struck && names.includes(column))
  return cell ? { status: [{ value: null, text: '', isDate: false, meant: 'thôi việc', cell: { sheet: row.view.grid.name, row: row.row, column: cell.column } }] } : {}
}

/** A module where names stand, below the line of its person: 'I | Trần Văn A', '1 | GVPT 5'. */
const nestedModule = (cells: Cells, hasModules: boolean): Cells | null => {
  const { fullName, ...rest } = cells
  const [name] = fullName ?? []
  return !hasModules && name && namesModule(name.text) && nameLikeness(name.text) < 0.6 ? { ...rest, modules: [name] } : null
}

const withDefaults = (cells: Cells, group: Cells): Cells => {
  const all: Cells = { ...cells }
  for (const [field, set] of Object.entries(group) as [Field, readonly RawCell[]][]) if (set.length > 0 && (all[field] ?? []).every(({ text }) => text === '')) all[field] = set
  return all
}

interface Sighted {
  readonly grid: Grid
  readonly columns: readonly Mapped[]
  readonly names: readonly number[]
  readonly hasModules: boolean
}

const personRow = (row: BodyRow, { columns, names, hasModules }: Sighted, [raws, group]: readonly [ReadonlyMap<number, RawCell>, Cells]): PersonRow => {
  const own = new Map(row.view.cells.map((cell) => [cell.column, cell.text]))
  const told = fieldsOfRow(raws, columns)
  const nested = nestedModule(told, hasModules)
  return {
    row: row.row,
    cells: { ...withDefaults(nested ?? told, group), ...struckStatus(row, names) },
    codes: codesOf(raws, columns),
    anonymous: nested !== null || blankIdentity(own, columns),
    merged: nested !== null || row.kind === 'more',
    ditto: nameDitto(own, columns),
    numbered: row.view.ordinal !== null,
  }
}

const setBy = ({ kind, view }: BodyRow, { grid, hasModules }: Sighted): Cells => {
  const title = view.data[0] ?? view.cells[0]
  return kind === 'group' && title ? groupSets(title, grid.name, hasModules) : {}
}

/** Rows of people with what group rows above them set. */
export const personRows = (grid: Grid, columns: readonly Mapped[], [body, opening]: readonly [readonly BodyRow[], Cells]): readonly PersonRow[] => {
  const rows: PersonRow[] = []
  const sighted: Sighted = { grid, columns, names: columns.filter(({ meaning }) => meaning === 'fullName').map(({ head }) => head.column), hasModules: columns.some(({ meaning }) => meaning === 'modules') }
  const sights = sightsOf(columns)
  let group = opening
  let above: ReadonlyMap<number, RawCell> = new Map()
  let last: string | null = null
  for (const row of body) {
    group = { ...group, ...setBy(row, sighted) }
    if (row.kind !== 'person' && row.kind !== 'more') continue
    above = rowCells({ grid, row: row.row, above, slip: slipOf(row, sights) }, columns)
    const told = personRow(row, sighted, [above, group])
    const number = row.view.ordinal?.text ?? null
    rows.push(number !== null && number === last ? { ...told, numbered: false } : told)
    last = number
  }
  return rows
}

const textOf = (cells: Cells, field: Field): string => fold((cells[field] ?? []).map(({ text }) => text).join(' '))

export const nameKeyOf = (cells: Cells): string => nameAndRemark((cells.fullName ?? []).map(({ text, meant }) => meant ?? text).join(' ')).name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()

const keyOf = ({ cells, codes }: PersonRow): string => [nameKeyOf(cells), textOf(cells, 'birthDate'), codes.join(' ')].join('|')

const isBlank = (row: PersonRow): boolean => nameKeyOf(row.cells) === '' || row.ditto

const repeatShare = 0.2

/** How a table repeats its people. */
export interface Repetition {
  readonly blanksContinue: boolean
  readonly namesRepeat: boolean
}

const oneModuleEach = (rows: readonly PersonRow[]): boolean => {
  const full = rows.filter(({ cells }) => (cells.modules ?? []).some(({ text }) => !saysNothing(text)))
  return full.filter(({ cells }) => mentionsIn((cells.modules ?? []).map(({ text }) => text).join(';')).length > 1).length <= full.length * 0.3
}

const never: Repetition = { blanksContinue: false, namesRepeat: false }

/** Under module titles, a person stands once for each module. */
const isUnderModules = (rows: readonly PersonRow[], columns: readonly Mapped[]): boolean => rows.length > 0 && !columns.some(({ meaning }) => meaning === 'modules') && rows.every(({ cells }) => cells.modules)

/** Only a table with one column of modules, one in each row, repeats its people. */
const mayRepeat = (rows: readonly PersonRow[], columns: readonly Mapped[]): boolean => columns.filter(({ meaning }) => meaning === 'modules').length === 1 && oneModuleEach(rows)

export const repetitionOf = (rows: readonly PersonRow[], columns: readonly Mapped[]): Repetition => {
  if (isUnderModules(rows, columns)) return { blanksContinue: false, namesRepeat: true }
  if (!mayRepeat(rows, columns)) return never
  const named = rows.filter((row) => !isBlank(row))
  const repeats = named.length - new Set(named.map(keyOf)).size
  const blanks = rows.filter((row) => row.anonymous && isBlank(row)).length
  const marked = rows.some((row) => row.ditto || row.merged)
  return { blanksContinue: blanks >= 2 || marked || repeats > 0, namesRepeat: repeats + blanks >= Math.max(1, rows.length * repeatShare) }
}

const continues = (row: PersonRow, { blanksContinue }: Repetition): boolean =>
  row.merged || (row.anonymous && isBlank(row) && (row.ditto || blanksContinue || !row.numbered))

const fewestWords = 4

/** A title written below the code it belongs to. */
const describesModule = ({ text, meant }: RawCell, known: readonly RawCell[]): boolean =>
  meant === undefined && text.split(/\s+/).length >= fewestWords && mentionsIn(text).length === 0 && known.some((raw) => namesModule(raw.text))

const merge = (person: PersonDraft, row: PersonRow): PersonDraft => {
  const cells: Cells = { ...person.cells }
  for (const [field, more] of Object.entries(row.cells) as [Field, readonly RawCell[]][]) {
    if (identity.includes(field) || ['group', 'subject', 'school', 'level', 'status'].includes(field)) continue
    const known = cells[field] ?? []
    cells[field] = [...known, ...(field === 'modules' ? more.filter((raw) => !describesModule(raw, known)) : more)]
  }
  return { ...person, rows: [...person.rows, row.row], cells }
}

/** Rows become people: registrations of one person come together. */
export const gather = (sheet: string, rows: readonly PersonRow[], repetition: Repetition): readonly PersonDraft[] => {
  const people: PersonDraft[] = []
  const known = new Map<string, number>()
  rows.forEach((row) => {
    const at = continues(row, repetition) ? people.length - 1 : repetition.namesRepeat ? (known.get(keyOf(row)) ?? -1) : -1
    const person = people[at]
    if (person) people[at] = merge(person, row)
    else {
      known.set(keyOf(row), people.length)
      people.push({ sheet, row: row.row, nth: 0, rows: [row.row], cells: row.cells, codes: row.codes })
    }
  })
  return people
}
