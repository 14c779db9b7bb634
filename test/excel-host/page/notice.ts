import { words } from '../locale/words-of.ts'
import { h } from './element.ts'

interface Choice {
  readonly label: string
  readonly act: () => void
}

/** One sentence over the sheet, with what can be done about it. */
export class Notice {
  readonly element = h('div', { class: 'notice', role: 'alert', hidden: true })
  private timer = 0

  /** `passing`: it goes away by itself. */
  say(text: string, { passing = false, choices = [] }: { passing?: boolean; choices?: readonly Choice[] } = {}): void {
    window.clearTimeout(this.timer)
    const buttons = choices.map(({ label, act }) =>
      h('button', { type: 'button', onclick: () => {
        this.hide()
        act()
      } }, label),
    )
    const close = h('button', { type: 'button', class: 'quiet', 'aria-label': words.close, onclick: () => this.hide() }, '✕')
    this.element.replaceChildren(h('p', {}, text), ...buttons, ...(choices.length > 0 ? [] : [close]))
    this.element.hidden = false
    if (passing) this.timer = window.setTimeout(() => this.hide(), 6000)
  }

  hide(): void {
    this.element.hidden = true
  }
}
