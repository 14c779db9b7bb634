import { cellName, cellPlace } from '../address.ts'
import { attribute, child, childrenOf, type Element } from '../markup/element.ts'
import { columnsOf } from '../read/sheet-features.ts'
import { dropCalculationChain, recalculateOnOpening } from './calculation.ts'
import { changesContent, styleIn, writtenCell } from './cell-text.ts'
import type { SetCell } from './change.ts'
import { grownDimension } from './dimension.ts'
import type { Draft } from './draft.ts'
import { append, before, edited, instead, withAttributes, without, writer, type Edit, type Writer } from './edit.ts'
import { looseSharedFormulas } from './loose-shared-formulas.ts'
import { inOrder, SHEET_ORDER } from './order.ts'
import { sheetRows, type SheetRows } from './sheet-rows.ts'
import { sheetNamed } from './sheet-part.ts'
import { styleIndex } from './styles.ts'
import { renameTableColumns } from './table-headings.ts'

interface Desk {
  readonly draft: Draft
  readonly text: string
  readonly w: Writer
  readonly found: SheetRows
}

interface PlacedCell {
  readonly column: number
  readonly cell: Element
}

/** Cells without an address follow the one before. */
const placedCells = (row: Element | undefined): readonly PlacedCell[] => {
  let column = 0
  return childrenOf(row, 'c').map((cell) => {
    column = cellPlace(attribute(cell, 'r') ?? '')?.column ?? column + 1
    return { column, cell }
  })
}

/** A cell that does not exist yet takes after its row, else its column. */
const inherited = ({ found }: Desk, change: SetCell): number => {
  const row = found.rows.get(change.row)
  const ofRow = row && attribute(row, 'customFormat') === '1' ? styleIn(row) : null
  const ofColumn = columnsOf(found.root).find(({ first, last }) => change.column >= first && change.column <= last)?.style
  return ofRow ?? ofColumn ?? 0
}

const styleFor = (desk: Desk, change: SetCell, cell: Element | undefined): number => {
  const base = cell ? (styleIn(cell) ?? 0) : inherited(desk, change)
  return change.look === undefined ? base : styleIndex(desk.draft, base, change.look)
}

const cellEdit = (desk: Desk, change: SetCell, row: Element): Edit => {
  const cells = placedCells(row)
  const cell = cells.find(({ column }) => column === change.column)?.cell
  const style = styleFor(desk, change, cell)
  if (cell && !changesContent(change)) return withAttributes(desk.text, cell, { s: style })
  const written = writtenCell(desk.w, change, style)
  if (cell) return written === '' ? without(cell) : instead(cell, written)
  const next = cells.find(({ column }) => column > change.column)
  return next ? before(next.cell, written) : append(row, written)
}

/** Several new cells behind the last one must come in one piece, in order: an empty row can be opened once only. */
const rowEdits = (desk: Desk, row: Element, changes: readonly SetCell[]): readonly Edit[] => {
  const edits = [...changes].sort((a, b) => a.column - b.column).map((change) => cellEdit(desk, change, row))
  if (!row.selfClosing) return edits
  const cells = [...changes].sort((a, b) => a.column - b.column).map((change) => writtenCell(desk.w, change, styleFor(desk, change, undefined))).join('')
  return cells === '' ? [] : [append(row, cells)]
}

const newRow = (desk: Desk, row: number, changes: readonly SetCell[]): string => {
  const cells = [...changes].sort((a, b) => a.column - b.column).map((change) => writtenCell(desk.w, change, styleFor(desk, change, undefined))).join('')
  return cells === '' ? '' : desk.w('row', { r: row }, cells)
}

const newRowsEdits = (desk: Desk, missing: readonly (readonly [number, readonly SetCell[]])[]): readonly Edit[] => {
  const { root, rowBefore } = desk.found
  const data = child(root, 'sheetData')
  const texts = missing.map(([row, changes]) => ({ row, text: newRow(desk, row, changes) })).filter(({ text }) => text !== '')
  const all = texts.map(({ text }) => text).join('')
  if (all === '') return []
  if (!data) return [inOrder(root, SHEET_ORDER, { name: 'sheetData', text: desk.w('sheetData', {}, all) })]
  if (data.selfClosing) return [append(data, all)]
  return texts.map(({ row, text }) => {
    const at = rowBefore.get(row) ?? data.openEnd
    return { start: at, end: at, text }
  })
}

const grouped = (changes: readonly SetCell[]): ReadonlyMap<number, readonly SetCell[]> => {
  const last = new Map(changes.map((change) => [cellName(change.row, change.column), change]))
  const rows = new Map<number, SetCell[]>()
  for (const change of last.values()) rows.set(change.row, [...(rows.get(change.row) ?? []), change])
  return new Map([...rows].sort(([a], [b]) => a - b))
}

const together = (earlier: SetCell, later: SetCell): SetCell => {
  const content = changesContent(later) ? later : earlier
  const { look, ...rest } = { ...content, look: { ...earlier.look, ...later.look } }
  return Object.keys(look).length === 0 ? rest : { ...rest, look }
}

/** A cell told its content and its look apart is one change; of two contents the later counts. */
const merged = (changes: readonly SetCell[]): readonly SetCell[] => {
  const cells = new Map<string, SetCell>()
  for (const change of changes) {
    const name = cellName(change.row, change.column)
    const earlier = cells.get(name)
    cells.set(name, earlier ? together(earlier, change) : change)
  }
  return [...cells.values()]
}

const hadFormula = ({ rows }: SheetRows, { row, column }: SetCell): boolean =>
  placedCells(rows.get(row)).some((each) => each.column === column && child(each.cell, 'f') !== null)

/** Writes cells of one sheet; rows and cells around them stay as they are written. */
export const setCells = (draft: Draft, sheet: string, asked: readonly SetCell[]): void => {
  const { part } = sheetNamed(draft, sheet)
  const text = draft.text(part) ?? ''
  const changes = merged(asked)
  const byRow = grouped(changes)
  const found = sheetRows(text, [...byRow.keys()])
  const desk: Desk = { draft, text, found, w: writer(found.root.prefix) }
  const present = [...byRow].flatMap(([row, each]) => {
    const element = found.rows.get(row)
    return element ? rowEdits(desk, element, each) : []
  })
  const missing = [...byRow].filter(([row]) => !found.rows.has(row))
  const contents = changes.filter(changesContent)
  draft.write(part, edited(text, [...present, ...newRowsEdits(desk, missing), ...looseSharedFormulas(desk.w, found.shared, contents), ...grownDimension(text, found.root, changes)]))
  if (contents.length === 0) return
  renameTableColumns(draft, part, contents)
  if (contents.some((change) => Boolean(change.formula) || hadFormula(found, change))) dropCalculationChain(draft)
  recalculateOnOpening(draft)
}
