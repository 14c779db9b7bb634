import { readNumber } from '../cells/number.ts'
import { readChoiceMark } from '../cells/choice-mark.ts'
import { saysNothing } from '../cells/raw-cell.ts'
import { mentionsIn } from '../cells/module-text.ts'
import { fold } from '../text/fold.ts'
import type { Mapped } from '../columns/map-columns.ts'
import type { GridCell } from '../grid/grid.ts'
import type { BodyRow } from './body.ts'
import { namesIn } from './name-lists.ts'
import { refOf, type SheetFlaw, type TableDraft } from './draft.ts'

type Table = Omit<TableDraft, 'flaws'>

const mismatch = (table: Table, cell: GridCell, [typed, found]: readonly [number, number]): SheetFlaw => ({
  kind: 'subtotal-mismatch', cell: refOf(table.grid, cell.row, cell.column), field: null, facts: { written: cell.text, typed, found },
})

const heads = /(\d+)\s*(?:người|đồng chí|đ\/c|đc|giáo viên|gv|cb|cán bộ|cbgv|gvnv|học viên)/i
const bare = /^(?:tổng\s*(?:cộng|số)?|cộng|tc)\s*[:.]?\s*(\d+)\s*\.?$/i

const typedCount = (text: string): number | null => {
  const found = heads.exec(text) ?? bare.exec(text.trim())
  return found?.[1] === undefined ? null : Number(found[1])
}

const isGrand = (text: string): boolean => /^(?:tong|danh sach|an dinh)/.test(fold(text))

interface Tally {
  readonly inGroup: readonly BodyRow[]
  readonly all: readonly BodyRow[]
  /** Since the last grand total: one of several tables on a page. */
  readonly since: readonly BodyRow[]
}

/** People, or rows where every row is a registration: a clerk may count either. */
const counts = (table: Table, rows: readonly BodyRow[]): readonly number[] => {
  const numbers = new Set(rows.map(({ row }) => row))
  const people = table.people.filter((person) => numbers.has(person.row))
  return [people.length, rows.length, people.filter(({ cells }) => !cells.status?.some(({ text, meant }) => /chuyển|huu|hưu|thôi/i.test(meant ?? text))).length]
}

const checkCount = (table: Table, cell: GridCell, { inGroup, all, since }: Tally): readonly SheetFlaw[] => {
  const typed = cell.formula === null ? typedCount(cell.text) : null
  if (typed === null) return []
  const found = isGrand(cell.text) || all.length === 0 ? [...counts(table, all), ...counts(table, since)] : [...counts(table, inGroup), ...(inGroup.length === 0 ? counts(table, all) : [])]
  return found.includes(typed) ? [] : [mismatch(table, cell, [typed, found[0] ?? 0])]
}

const numberIn = (row: BodyRow, column: number): number => {
  const cell = row.view.cells.find((other) => other.column === column)
  return cell ? (typeof cell.value === 'number' ? cell.value : (readNumber(cell.text) ?? 0)) : 0
}

const ticksIn = (rows: readonly BodyRow[], column: number): number => rows.filter(({ view }) => view.cells.some((cell) => cell.column === column && cell.text !== '')).length

const isSummed = ({ meaning, module }: Mapped): boolean => module !== undefined || meaning === 'periods03' || meaning === 'periods01' || meaning === 'periods02'

/** A typed figure under a column of hours or ticks. Formulas count by themselves. */
const checkColumn = (table: Table, cell: GridCell, { inGroup, all }: Tally): readonly SheetFlaw[] => {
  const column = table.columns.find(({ head }) => head.column === cell.column)
  if (!column || !isSummed(column) || typeof cell.value !== 'number' || cell.formula !== null) return []
  const value = (rows: readonly BodyRow[]): number => (column.module === undefined ? rows.reduce((sum, row) => sum + numberIn(row, cell.column), 0) : ticksIn(rows, cell.column))
  const found = [value(inGroup), value(all)]
  return found.includes(cell.value) ? [] : [mismatch(table, cell, [cell.value, found[0] ?? 0])]
}

const checkRow = (table: Table, row: BodyRow, tally: Tally): readonly SheetFlaw[] => row.view.cells.flatMap((cell) => [...checkCount(table, cell, tally), ...checkColumn(table, cell, tally)])

const isMarked = (text: string): boolean => !saysNothing(text) && text !== '0'

const isChosen = ({ marks }: Mapped, text: string): boolean => isMarked(text) && (marks !== 'answers' || readChoiceMark(text) === 'chosen')

/** What a total column at the end of a row should say. */
const rowTotal = (table: Table, row: BodyRow): number | null => {
  const ticks = table.columns.filter(({ module }) => module !== undefined)
  const cellOf = (column: Mapped): GridCell | undefined => row.view.cells.find((cell) => cell.column === column.head.column)
  if (ticks.length > 0) return ticks.filter((column) => isChosen(column, cellOf(column)?.text ?? '')).length
  const lists = table.columns.filter(({ meaning }) => meaning === 'modules')
  return lists.length > 0 ? lists.reduce((sum, column) => sum + mentionsIn(cellOf(column)?.text ?? '').length, 0) : null
}

const isModuleTotal = ({ meaning, head }: Mapped, table: Table): boolean => {
  const words = fold(head.path.join(' '))
  return meaning === 'total' && !/tiet|diem|gio/.test(words) && (table.columns.some(({ module }) => module !== undefined) || /mo dun|module|md/.test(words))
}

const checkRowTotals = (table: Table, row: BodyRow): readonly SheetFlaw[] => {
  const column = table.columns.find((other) => isModuleTotal(other, table))
  const cell = row.view.cells.find((other) => other.column === column?.head.column)
  const found = rowTotal(table, row)
  if (!cell || cell.formula !== null || typeof cell.value !== 'number' || found === null || cell.value === found) return []
  return [mismatch(table, cell, [cell.value, found])]
}

const countsPeople = ({ head }: Mapped): boolean => /\b(?:so|sl)\b/.test(fold(head.path.at(-1) ?? '')) && /\b(?:gv|giao vien|nguoi|luong|sl|cbgv)\b/.test(fold(head.path.at(-1) ?? ''))

/** A count beside the names one cell lists. */
const checkNameCount = (table: Table, row: BodyRow): readonly SheetFlaw[] => {
  const cellUnder = (column: Mapped | undefined): GridCell | undefined => row.view.cells.find((cell) => cell.column === column?.head.column)
  const count = cellUnder(table.columns.find((column) => column.meaning !== 'nameList' && countsPeople(column)))
  const names = namesIn(cellUnder(table.columns.find(({ meaning }) => meaning === 'nameList'))?.text ?? '').length
  return count && count.formula === null && typeof count.value === 'number' && count.value !== names ? [mismatch(table, count, [count.value, names])] : []
}

interface Running {
  readonly all: BodyRow[]
  inGroup: BodyRow[]
  since: BodyRow[]
  /** A total was passed: the next heading begins another table of the page. */
  ended: boolean
}

const countIn = (running: Running, row: BodyRow): void => {
  running.ended = false
  for (const rows of [running.all, running.inGroup, running.since]) rows.push(row)
}

const passBy = (running: Running, { kind }: BodyRow): void => {
  if (kind === 'group' || kind === 'subtotal') running.inGroup = []
  if (kind === 'heading' && running.ended) running.since = []
  if (kind === 'subtotal') running.ended = true
}

const isOfPerson = ({ kind }: BodyRow): boolean => kind === 'person' || kind === 'more'

const isTotalRow = ({ kind }: BodyRow): boolean => kind === 'subtotal' || kind === 'closing'

/** Typed totals and head counts that are wrong. */
export const checkTotals = (table: Table): readonly SheetFlaw[] => {
  const flaws: SheetFlaw[] = []
  const everybody = table.body.filter(isOfPerson)
  const running: Running = { all: [], inGroup: [], since: [], ended: false }
  for (const row of table.body) {
    const isPerson = isOfPerson(row)
    if (isTotalRow(row)) flaws.push(...checkRow(table, row, running.all.length > 0 ? running : { ...running, all: everybody }))
    if (isPerson) countIn(running, row)
    else passBy(running, row)
    if (isPerson) flaws.push(...(table.kind === 'list-per-module' ? checkNameCount(table, row) : checkRowTotals(table, row)))
  }
  return flaws
}
