import { cellName, columnName } from '#server/xlsx/address.ts'
import type { Area } from '#schema/grammar/sheet.ts'
import { common, holds } from '../../book/area.ts'
import type { CellStyle } from '#server/xlsx/model.ts'
import type { BookSheet } from '../../book/sheet.ts'
import { words } from '../../locale/words-of.ts'
import type { Desk } from '../desk.ts'
import { h } from '../element.ts'
import { type Box, cellView, place } from './cell-view.ts'
import { chartView } from './chart-view.ts'
import { type Geometry, geometryOf } from './geometry.ts'

export const HEAD_WIDTH = 46
export const HEAD_HEIGHT = 24
const SPARE = 6
/** A lower cell shows one whole line rather than halves of two. */
const TWO_LINES = 34

/** Which rows or columns are drawn. */
interface Span {
  readonly first: number
  readonly last: number
}

/** Ruled neighbours share one line. */
const overlapped = (box: Box, { borders }: CellStyle): Box =>
  Object.values(borders).includes(true) ? { left: box.left - 1, top: box.top - 1, width: box.width + 1, height: box.height + 1 } : box

/** The grid: draws what is in view of the active sheet, nothing more. */
export class Grid {
  readonly element = h('div', { class: 'grid', role: 'grid', 'aria-label': words.grid })
  /** Has the focus of the whole grid, so that input methods work; seen only while a cell is typed. */
  readonly box = h('textarea', { class: 'editor', 'aria-label': words.content, spellcheck: 'false', autocomplete: 'off', rows: 1 })
  readonly layer = h('div', { class: 'layer' })
  private readonly cells = h('div', { class: 'cells' })
  private readonly columnHeads = h('div', { class: 'column-heads', role: 'row', 'aria-hidden': true })
  private readonly rowHeads = h('div', { class: 'row-heads', 'aria-hidden': true })
  private readonly marker = h('div', { class: 'marker' })
  private readonly activeMarker = h('div', { class: 'active-marker' })
  geometry!: Geometry
  showHidden = false
  private frame = 0

  constructor(private readonly desk: Desk) {
    this.layer.append(this.cells, this.marker, this.activeMarker, this.box)
    this.element.append(h('div', { class: 'corner-head' }), this.columnHeads, this.rowHeads, this.layer)
    this.element.addEventListener('scroll', () => this.later())
    new ResizeObserver(() => this.later()).observe(this.element)
  }

  get sheet(): BookSheet {
    return this.desk.book.active
  }

  later(): void {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => this.draw())
  }

  /** Measures the sheet anew, then draws it. */
  refresh(): void {
    this.geometry = geometryOf(this.sheet, this.showHidden)
    const { rows, columns } = this.geometry
    this.layer.style.width = `${columns.total}px`
    this.layer.style.height = `${rows.total}px`
    this.element.setAttribute('aria-rowcount', String(rows.count))
    this.element.setAttribute('aria-colcount', String(columns.count))
    this.draw()
  }

  private spans(): { rows: Span; columns: Span } {
    const { rows, columns } = this.geometry
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = this.element
    return {
      rows: { first: Math.max(0, rows.at(scrollTop) - SPARE), last: Math.min(rows.count - 1, rows.at(scrollTop + clientHeight) + SPARE) },
      columns: { first: Math.max(0, columns.at(scrollLeft) - SPARE), last: Math.min(columns.count - 1, columns.at(scrollLeft + clientWidth) + SPARE) },
    }
  }

  boxOf(area: Area): Box {
    const { rows, columns } = this.geometry
    const [left, top] = [columns.start(area.column - 1), rows.start(area.row - 1)]
    return { left, top, width: columns.start(area.column - 1 + area.columns) - left, height: rows.start(area.row - 1 + area.rows) - top }
  }

  draw(): void {
    const { rows, columns } = this.spans()
    this.drawHeads(rows, columns)
    this.cells.replaceChildren(...this.lines(rows, columns), ...this.drawn(rows, columns), ...this.charts())
    this.drawSelection()
  }

  private lines(rows: Span, columns: Span): HTMLElement[] {
    const { geometry } = this
    const [left, top] = [geometry.columns.start(columns.first), geometry.rows.start(rows.first)]
    const [width, height] = [geometry.columns.start(columns.last + 1) - left, geometry.rows.start(rows.last + 1) - top]
    const line = (box: Box): HTMLElement => {
      const element = h('div', { class: 'line', 'aria-hidden': true })
      place(element, box)
      return element
    }
    const down = Array.from({ length: columns.last - columns.first + 1 }, (_, at) => line({ left: geometry.columns.start(columns.first + at + 1) - 1, top, width: 1, height }))
    return [...down, ...Array.from({ length: rows.last - rows.first + 1 }, (_, at) => line({ left, top: geometry.rows.start(rows.first + at + 1) - 1, width, height: 1 }))]
  }

  private charts(): HTMLElement[] {
    return this.sheet.charts.map((chart) => {
      const view = chartView(this.sheet, chart)
      place(view, this.boxOf(chart.over))
      return view
    })
  }

  private drawn(rows: Span, columns: Span): HTMLElement[] {
    const views: HTMLElement[] = []
    for (let row = rows.first; row <= rows.last; row += 1) {
      if (this.geometry.rows.size(row) === 0) continue
      const line = h('div', { role: 'row', 'aria-rowindex': row + 1 })
      for (let column = columns.first; column <= columns.last; column += 1) {
        const view = this.geometry.columns.size(column) > 0 ? this.cell(row + 1, column + 1) : null
        if (view) line.append(view)
      }
      views.push(line)
    }
    return views
  }

  private cell(row: number, column: number): HTMLElement | null {
    const { sheet } = this
    const merge = sheet.mergeAt(row, column)
    if (merge && (merge.row !== row || merge.column !== column)) return null
    const view = cellView(sheet, { row, column }, this.desk.book.date1904)
    const box = this.boxOf(merge ?? { row, column, rows: 1, columns: 1 })
    if (!view) return null
    place(view, overlapped(box, sheet.look(row, column)))
    view.classList.toggle('low', box.height < TWO_LINES)
    if (merge) view.classList.add('merged')
    else if (typeof sheet.at(row, column).value === 'string') this.overflow(view, row, column)
    return view
  }

  /** Text runs over into empty neighbours, as in Excel. */
  private overflow(view: HTMLElement, row: number, column: number): void {
    const { sheet } = this
    const look = sheet.look(row, column)
    const free = sheet.at(row, column + 1)
    if (!look.wrap && !look.fill && free.value === null && free.formula === null && !sheet.mergeAt(row, column + 1) && !['center', 'right'].includes(look.horizontal ?? '')) view.classList.add('overflows')
  }

  private drawHeads(rows: Span, columns: Span): void {
    const { areas } = this.desk.book.selected()
    const chosen = (area: Area): boolean => areas.some((one) => common(one, area) !== null)
    const heads: HTMLElement[] = []
    for (let column = columns.first; column <= columns.last; column += 1) {
      const head = h('div', { class: `head${chosen({ row: 1, column: column + 1, rows: 1_048_576, columns: 1 }) ? ' chosen' : ''}`, 'data-column': column + 1 }, columnName(column + 1))
      place(head, { left: this.geometry.columns.start(column), top: 0, width: this.geometry.columns.size(column), height: HEAD_HEIGHT })
      if (this.geometry.columns.size(column) > 0) heads.push(head)
    }
    this.columnHeads.replaceChildren(...heads)
    this.rowHeads.replaceChildren(...this.rowHeadsOf(rows, chosen))
  }

  private rowHeadsOf(rows: Span, chosen: (area: Area) => boolean): HTMLElement[] {
    const heads: HTMLElement[] = []
    for (let row = rows.first; row <= rows.last; row += 1) {
      if (this.geometry.rows.size(row) === 0) continue
      const gap = this.sheet.hiddenRows.has(row + 2) ? ' before-hidden' : ''
      const head = h('div', { class: `head${chosen({ row: row + 1, column: 1, rows: 1, columns: 16_384 }) ? ' chosen' : ''}${gap}${this.sheet.hiddenRows.has(row + 1) ? ' was-hidden' : ''}`, 'data-row': row + 1 }, String(row + 1))
      place(head, { left: 0, top: this.geometry.rows.start(row), width: HEAD_WIDTH, height: this.geometry.rows.size(row) })
      heads.push(head)
    }
    return heads
  }

  drawSelection(): void {
    const { areas } = this.desk.book.selected()
    const [area] = areas
    if (!area) return
    const { rows, columns } = this.geometry
    const shown = common(area, { row: 1, column: 1, rows: rows.count, columns: columns.count }) ?? { row: 1, column: 1, rows: 1, columns: 1 }
    const merge = this.sheet.mergeAt(area.row, area.column)
    place(this.marker, this.boxOf(merge && area.rows * area.columns === 1 ? merge : shown))
    place(this.activeMarker, this.boxOf(merge ?? { ...shown, rows: 1, columns: 1 }))
    this.box.setAttribute('aria-label', `${this.sheet.name} ${cellName(area.row, area.column)}`)
    if (!this.box.classList.contains('open')) place(this.box, { ...this.boxOf({ ...shown, rows: 1, columns: 1 }), width: 1 })
  }

  focus(): void {
    this.box.focus({ preventScroll: true })
  }

  /** Scrolls until a cell is in view. */
  reveal(row: number, column: number): void {
    const box = this.boxOf({ row, column, rows: 1, columns: 1 })
    const { element } = this
    const [width, height] = [element.clientWidth - HEAD_WIDTH, element.clientHeight - HEAD_HEIGHT]
    if (box.top < element.scrollTop) element.scrollTop = box.top
    if (box.top + box.height > element.scrollTop + height) element.scrollTop = box.top + box.height - height
    if (box.left < element.scrollLeft) element.scrollLeft = box.left
    if (box.left + box.width > element.scrollLeft + width) element.scrollLeft = Math.min(box.left, box.left + box.width - width)
  }

  /** The cell under a point of the window. */
  cellAt(x: number, y: number): { row: number; column: number } {
    const bounds = this.layer.getBoundingClientRect()
    return { row: this.geometry.rows.at(Math.max(0, y - bounds.top)) + 1, column: this.geometry.columns.at(Math.max(0, x - bounds.left)) + 1 }
  }

  isSelected(row: number, column: number): boolean {
    return this.desk.book.selected().areas.some((area) => holds(area, row, column))
  }
}
