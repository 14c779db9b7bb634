import type { Desk } from '../desk.ts'
import { h } from '../element.ts'
import { words } from '../../locale/words-of.ts'
import { place } from './cell-view.ts'
import type { Grid } from './grid.ts'
import type { Selecting } from './selecting.ts'

/** What a cell holds as one would type it. */
export const sourceOf = (desk: Desk, row: number, column: number): string => {
  const { formula, value } = desk.book.active.at(row, column)
  if (formula !== null) return formula
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value === null ? '' : String(value)
}

interface Around {
  readonly desk: Desk
  readonly grid: Grid
  readonly selecting: Selecting
  /** While a person types, the workbook answers no add-in. */
  readonly editing: (on: boolean) => void
  readonly refuse: () => void
}

/** The box in which a cell is typed. */
export class Editor {
  private readonly box = h('textarea', { class: 'editor', 'aria-label': words.content, spellcheck: 'false', rows: 1 })
  private at: { row: number; column: number } | null = null

  constructor(private readonly around: Around) {
    this.box.addEventListener('keydown', (event) => this.press(event))
    this.box.addEventListener('blur', () => this.commit())
  }

  get open(): boolean {
    return this.at !== null
  }

  /** Opens on the active cell; a text typed meanwhile replaces what was there. */
  begin(text?: string): void {
    const { desk, grid, selecting } = this.around
    const { row, column } = selecting.anchor
    if (desk.book.active.locked(row, column)) return this.around.refuse()
    this.at = { row, column }
    const box = grid.boxOf(desk.book.active.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 })
    place(this.box, { ...box, width: Math.max(box.width, 120), height: Math.max(box.height, 24) })
    this.box.value = text ?? this.shown(row, column)
    grid.layer.append(this.box)
    this.box.focus()
    this.around.editing(true)
  }

  /** Dates are edited as they are shown, other things as they are kept. */
  private shown(row: number, column: number): string {
    const { desk } = this.around
    const date = desk.book.active.look(row, column).numberFormat
    return /[dy]/i.test(date) && typeof desk.book.active.at(row, column).value === 'number' ? (this.around.grid.element.querySelector(`[aria-rowindex="${row}"][aria-colindex="${column}"] > span`)?.textContent ?? '') : sourceOf(desk, row, column)
  }

  commit(): void {
    const { at } = this
    if (!at) return
    const text = this.box.value
    const changed = text !== this.shown(at.row, at.column)
    this.end()
    if (changed && !this.around.desk.typing.type(this.around.desk.book.active, [{ ...at, text }])) this.around.refuse()
  }

  cancel(): void {
    this.end()
  }

  private end(): void {
    this.at = null
    this.box.remove()
    this.around.editing(false)
  }

  private press(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.isComposing) return
    if (event.key === 'Enter' && event.altKey) return this.box.setRangeText('\n', this.box.selectionStart, this.box.selectionEnd, 'end')
    const back = event.shiftKey ? -1 : 1
    const ends: Readonly<Record<string, () => void>> = { Enter: () => this.leave(back, 0), Tab: () => this.leave(0, back), Escape: () => this.cancel() }
    const end = ends[event.key]
    if (!end) return
    event.preventDefault()
    end()
    this.around.grid.element.focus({ preventScroll: true })
  }

  private leave(down: number, across: number): void {
    this.commit()
    this.around.selecting.move(down, across)
  }
}
