import { cellName } from '#server/xlsx/address.ts'
import { area as areaOf, rangeText } from '../book/address.ts'
import { placeOf, nameOf } from '../book/names.ts'
import { words } from '../locale/words-of.ts'
import type { Desk } from './desk.ts'
import { h } from './element.ts'
import { sourceOf } from './grid/editor.ts'
import type { Grid } from './grid/grid.ts'
import type { Selecting } from './grid/selecting.ts'

interface Around {
  readonly desk: Desk
  readonly grid: Grid
  readonly selecting: Selecting
  readonly editing: (on: boolean) => void
  readonly refuse: () => void
}

/** Where one is and what stands there; both can be typed into. */
export class FormulaBar {
  private readonly address = h('input', { class: 'address', 'aria-label': words.address, spellcheck: 'false' })
  private readonly content = h('input', { class: 'content', 'aria-label': words.content, spellcheck: 'false' })
  readonly element = h('div', { class: 'formula-bar' }, this.address, h('span', { class: 'fx', 'aria-hidden': true }, 'fx'), this.content)
  private editing = false

  constructor(private readonly around: Around) {
    this.address.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return
      // The grid takes the focus: the key must not be typed there.
      event.preventDefault()
      this.go()
    })
    this.content.addEventListener('focus', () => this.begin())
    this.content.addEventListener('blur', () => this.finish(true))
    this.content.addEventListener('keydown', (event) => this.press(event))
  }

  show(): void {
    const { desk, selecting } = this.around
    const { area, anchor } = selecting
    const whole = area.rows * area.columns === 1 || desk.book.active.mergeAt(anchor.row, anchor.column)
    this.address.value = whole ? cellName(anchor.row, anchor.column) : rangeText(area)
    if (!this.editing) this.content.value = sourceOf(desk, anchor.row, anchor.column)
    this.content.readOnly = desk.book.active.locked(anchor.row, anchor.column)
  }

  private go(): void {
    const { desk, selecting, grid } = this.around
    const typed = this.address.value.trim()
    const name = nameOf(desk.book, typed, desk.book.active)
    const area = areaOf(typed) ?? (name && placeOf(desk.book, name.refersTo, desk.book.active)?.area)
    if (!area) return this.show()
    selecting.select(area)
    grid.reveal(area.row, area.column)
    grid.focus()
  }

  private begin(): void {
    const { row, column } = this.around.selecting.anchor
    if (this.around.desk.book.active.locked(row, column)) return this.around.refuse()
    this.editing = true
    this.around.editing(true)
  }

  private finish(keep: boolean): void {
    if (!this.editing) return
    const { desk, selecting } = this.around
    const { row, column } = selecting.anchor
    this.editing = false
    this.around.editing(false)
    const changed = keep && this.content.value !== sourceOf(desk, row, column)
    if (changed) desk.typing.type(desk.book.active, [{ row, column, text: this.content.value }])
    this.show()
  }

  private press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    this.finish(event.key === 'Enter')
    this.around.grid.focus()
    if (event.key === 'Enter') this.around.selecting.move(1, 0)
  }
}
