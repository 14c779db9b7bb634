import { single } from '../book/area.ts'
import type { BookSheet } from '../book/sheet.ts'
import { words } from '../locale/words-of.ts'
import type { Desk } from './desk.ts'
import { h } from './element.ts'

/** The names of the sheets, one of them in front. */
export class SheetTabs {
  readonly element = h('div', { class: 'tabs', role: 'tablist', 'aria-label': words.sheets })

  constructor(private readonly desk: Desk) {
    this.element.addEventListener('keydown', (event) => this.press(event))
  }

  show(): void {
    const { book } = this.desk
    const hidden = book.sheets.filter(({ state }) => state !== 'visible').length
    const tabs = book.sheets.filter(({ state }) => state === 'visible').map((sheet) => this.tab(sheet))
    this.element.replaceChildren(...tabs, ...(hidden > 0 ? [h('span', { class: 'faint' }, words.hiddenSheets(hidden))] : []))
  }

  private tab(sheet: BookSheet): HTMLElement {
    const active = this.desk.book.active === sheet
    const lock = sheet.protected ? h('span', { class: 'lock', role: 'img', 'aria-label': words.protectedSheet, title: words.protectedSheet }) : null
    const tab = h('button', { type: 'button', role: 'tab', 'aria-selected': String(active), tabindex: active ? 0 : -1, onclick: () => this.activate(sheet) }, sheet.name, lock)
    if (sheet.tabColor) tab.style.boxShadow = `inset 0 -3px 0 ${sheet.tabColor}`
    return tab
  }

  activate(sheet: BookSheet): void {
    const { book } = this.desk
    if (book.active === sheet) return
    book.selection = { sheet, areas: [single(1, 1)] }
    book.tell({ kind: 'sheet', sheet, by: 'person', detail: { act: 'activated' } })
  }

  private press(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    const visible = this.desk.book.sheets.filter(({ state }) => state === 'visible')
    const next = step === undefined ? undefined : visible[visible.indexOf(this.desk.book.active) + step]
    if (!next) return
    this.activate(next)
    this.element.querySelector<HTMLElement>('[aria-selected=true]')?.focus()
  }
}
