import { isCalculated } from '../book/calculation/evaluate.ts'
import { undrawn } from '../book/marks.ts'
import { words } from '../locale/words-of.ts'
import type { Desk } from './desk.ts'
import { h } from './element.ts'
import type { Grid } from './grid/grid.ts'

/** The strip at the bottom: what this is, what it cannot show, what is hidden. */
export class Status {
  private readonly hidden = h('button', { type: 'button', class: 'quiet', hidden: true, 'aria-pressed': 'false' })
  private readonly remarks = h('span', { class: 'faint' })
  private readonly requests = h('span', { class: 'faint requests' })
  readonly element: HTMLElement

  constructor(
    private readonly desk: Desk,
    private readonly grid: Grid,
  ) {
    this.hidden.addEventListener('click', () => this.toggle())
    const more = h('details', { class: 'limits' }, h('summary', {}, words.emulation), h('p', {}, words.cannotShow))
    this.element = h('footer', { class: 'status' }, more, this.remarks, h('span', { class: 'gap' }), this.hidden, this.requests)
  }

  focus(): void {
    this.element.querySelector<HTMLElement>('summary')?.focus()
  }

  private toggle(): void {
    this.grid.showHidden = !this.grid.showHidden
    this.grid.refresh()
    this.show()
  }

  private count(): number {
    const sheet = this.desk.book.active
    return sheet.hiddenRows.size + [...sheet.columns.values()].filter(({ hidden }) => hidden).length
  }

  show(): void {
    const sheet = this.desk.book.active
    const count = this.count()
    this.hidden.hidden = count === 0
    this.hidden.textContent = this.grid.showHidden ? words.hideAgain : words.hiddenRows(count)
    this.hidden.setAttribute('aria-pressed', String(this.grid.showHidden))
    const notDrawn = undrawn(sheet)
    const formulas = [...sheet.rows.values()].some((line) => [...line.values()].some(({ formula }) => formula !== null && !isCalculated(formula)))
    this.remarks.textContent = [notDrawn > 0 ? words.undrawn(notDrawn) : '', formulas ? words.stale : ''].filter(Boolean).join(' ')
  }

  showRequests(count: number, missing: readonly string[]): void {
    const last = missing.at(-1)
    this.requests.textContent = last === undefined ? words.requests(count) : words.notEmulated(last)
    this.requests.classList.toggle('alarm', last !== undefined)
  }
}
