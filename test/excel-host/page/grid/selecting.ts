import type { Area } from '#schema/grammar/sheet.ts'
import { between, LAST_COLUMN, LAST_ROW } from '../../book/area.ts'
import type { Desk } from '../desk.ts'
import type { Grid } from './grid.ts'

interface Spot {
  readonly row: number
  readonly column: number
}

/** What is selected: an anchor, and the cell the selection was drawn to. */
export class Selecting {
  private head: Spot = { row: 1, column: 1 }

  constructor(
    private readonly desk: Desk,
    private readonly grid: Grid,
  ) {
    grid.layer.addEventListener('pointerdown', (event) => this.press(event))
    grid.element.addEventListener('pointerdown', (event) => this.pressHead(event))
    grid.element.addEventListener('mousedown', (event) => this.keepFocus(event))
  }

  get anchor(): Spot {
    const { row, column } = this.desk.book.selected().areas[0] ?? { row: 1, column: 1 }
    return { row, column }
  }

  get area(): Area {
    return this.desk.book.selected().areas[0] ?? { row: 1, column: 1, rows: 1, columns: 1 }
  }

  private start: Spot = { row: 1, column: 1 }

  select(area: Area, head: Spot = area): void {
    const { book } = this.desk
    const sheet = book.active
    const merge = area.rows * area.columns === 1 ? sheet.mergeAt(area.row, area.column) : null
    this.head = head
    book.selection = { sheet, areas: [merge ?? area] }
    book.tell({ kind: 'selection', sheet, area: merge ?? area, by: 'person' })
  }

  go(spot: Spot): void {
    this.start = spot
    this.select({ ...spot, rows: 1, columns: 1 })
    this.grid.reveal(spot.row, spot.column)
  }

  private stepped(from: Spot, down: number, across: number): Spot {
    const { rows, columns } = this.grid.geometry
    return { row: down === 0 ? from.row : rows.next(from.row - 1, down) + 1, column: across === 0 ? from.column : columns.next(from.column - 1, across) + 1 }
  }

  move(down: number, across: number): void {
    const { area } = this
    const merge = this.desk.book.active.mergeAt(area.row, area.column)
    const from = merge ? { row: down > 0 ? merge.row + merge.rows - 1 : merge.row, column: across > 0 ? merge.column + merge.columns - 1 : merge.column } : this.anchorForMove()
    this.go(this.stepped(from, down, across))
  }

  private anchorForMove(): Spot {
    const { area, start } = this
    return start.row >= area.row && start.row < area.row + area.rows && start.column >= area.column && start.column < area.column + area.columns ? start : area
  }

  extend(down: number, across: number): void {
    this.head = this.stepped(this.head, down, across)
    this.select(between(this.anchorForMove(), this.head), this.head)
    this.grid.reveal(this.head.row, this.head.column)
  }

  /** To the edge of the data, as Ctrl+arrow does. */
  jump(down: number, across: number): void {
    const used = this.desk.book.active.used(false)
    const { row, column } = this.anchorForMove()
    if (!used) return
    const target = { row: down === 0 ? row : down > 0 ? used.row + used.rows - 1 : used.row, column: across === 0 ? column : across > 0 ? used.column + used.columns - 1 : used.column }
    this.go(target)
  }

  /** A click on a cell leaves the focus where typing goes; scroll bars and the comment card work as ever. */
  private keepFocus(event: MouseEvent): void {
    if (!(event.target as Element).closest('.layer, .head') || (event.target as Element).closest('.editor.open, .remark-card')) return
    event.preventDefault()
    this.grid.focus()
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0 || (event.target as Element).closest('.editor.open, .remark-card')) return
    this.grid.focus()
    const spot = this.grid.cellAt(event.clientX, event.clientY)
    if (event.shiftKey) this.select(between(this.anchorForMove(), spot), spot)
    else this.go(spot)
    const drag = (moved: PointerEvent): void => {
      const over = this.grid.cellAt(moved.clientX, moved.clientY)
      if (over.row !== this.head.row || over.column !== this.head.column) this.select(between(this.start, over), over)
    }
    window.addEventListener('pointermove', drag)
    window.addEventListener('pointerup', () => window.removeEventListener('pointermove', drag), { once: true })
  }

  private pressHead(event: PointerEvent): void {
    const head = (event.target as Element).closest<HTMLElement>('.head')
    const [row, column] = [Number(head?.dataset['row'] ?? 0), Number(head?.dataset['column'] ?? 0)]
    if (row > 0) this.select({ row, column: 1, rows: 1, columns: LAST_COLUMN })
    if (column > 0) this.select({ row: 1, column, rows: LAST_ROW, columns: 1 })
  }
}
