import { cellName } from '#server/xlsx/address.ts'
import { words } from '../locale/words-of.ts'
import type { Desk } from './desk.ts'
import { h } from './element.ts'
import { remarkText } from './grid/cell-view.ts'
import type { Grid } from './grid/grid.ts'

/** The comment of the selected cell, beside it. */
export class RemarkCard {
  private readonly card = h('div', { class: 'remark-card', role: 'note', hidden: true })

  constructor(
    private readonly desk: Desk,
    private readonly grid: Grid,
  ) {
    grid.layer.append(this.card)
  }

  show(): void {
    const { row, column } = this.desk.book.selected().areas[0] ?? { row: 1, column: 1 }
    const remark = this.desk.book.active.remarkAt(row, column)
    this.card.hidden = remark === null
    if (!remark) return
    const name = cellName(row, column)
    const box = this.grid.boxOf(this.desk.book.active.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 })
    Object.assign(this.card.style, { left: `${box.left + box.width + 8}px`, top: `${box.top}px` })
    this.card.replaceChildren(h('strong', {}, remark.kind === 'note' ? words.note(name) : words.comment(name)), h('p', {}, remarkText(remark)))
  }
}
