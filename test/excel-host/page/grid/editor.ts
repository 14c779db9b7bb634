import { isDateFormat } from '#server/xlsx/display.ts'
import type { Desk } from '../desk.ts'
import { place, textOf } from './cell-view.ts'
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
  private at: { row: number; column: number } | null = null

  constructor(private readonly around: Around) {
    const { box } = around.grid
    box.addEventListener('input', () => this.open || this.begin(box.value))
    box.addEventListener('compositionstart', () => this.open || this.begin(''))
    box.addEventListener('blur', () => this.commit())
    box.addEventListener('keydown', (event) => this.open && this.press(event))
  }

  get open(): boolean {
    return this.at !== null
  }

  private get box(): HTMLTextAreaElement {
    return this.around.grid.box
  }

  /** Opens on the active cell; a text typed meanwhile replaces what was there. */
  begin(text?: string): void {
    const { desk, grid, selecting } = this.around
    const { row, column } = selecting.anchor
    if (desk.book.active.locked(row, column)) return this.refuse()
    const box = grid.boxOf(desk.book.active.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 })
    this.at = { row, column }
    this.box.classList.add('open')
    place(this.box, { ...box, width: Math.max(box.width, 120), height: Math.max(box.height, 24) })
    if (this.box.value !== text) this.box.value = text ?? this.shown(row, column)
    grid.focus()
    this.around.editing(true)
  }

  private refuse(): void {
    this.box.value = ''
    this.around.refuse()
  }

  /** Dates are edited as they are shown, other things as they are kept. */
  private shown(row: number, column: number): string {
    const { desk } = this.around
    const sheet = desk.book.active
    const dated = isDateFormat(sheet.look(row, column).numberFormat) && typeof sheet.at(row, column).value === 'number'
    return dated ? textOf(sheet, { row, column }, desk.book.date1904) : sourceOf(desk, row, column)
  }

  commit(): void {
    const { at } = this
    if (!at) return
    const text = this.box.value
    const changed = text !== this.shown(at.row, at.column)
    this.end()
    if (changed && !this.around.desk.typing.type(this.around.desk.book.active, [{ ...at, text }])) this.around.refuse()
  }

  private end(): void {
    this.at = null
    this.box.value = ''
    this.box.classList.remove('open')
    this.around.grid.drawSelection()
    this.around.editing(false)
  }

  private press(event: KeyboardEvent): void {
    event.stopImmediatePropagation()
    if (event.isComposing) return
    if (event.key === 'Enter' && event.altKey) return this.box.setRangeText('\n', this.box.selectionStart, this.box.selectionEnd, 'end')
    const back = event.shiftKey ? -1 : 1
    const ends: Readonly<Record<string, () => void>> = { Enter: () => this.leave(back, 0), Tab: () => this.leave(0, back), Escape: () => this.end() }
    const end = ends[event.key]
    if (!end) return
    event.preventDefault()
    end()
  }

  private leave(down: number, across: number): void {
    this.commit()
    this.around.selecting.move(down, across)
  }
}
