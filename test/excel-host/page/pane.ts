import { words } from '../locale/words-of.ts'
import { h } from './element.ts'

const LEAST = 260
const MOST = 900
const STEP = 20

/** The place at the right where the add-in shows itself. */
export class Pane {
  readonly body = h('div', { class: 'pane-body' })
  private readonly splitter = h('div', { class: 'splitter', role: 'separator', tabindex: 0, 'aria-orientation': 'vertical', 'aria-label': words.resizePane, 'aria-valuemin': LEAST, 'aria-valuemax': MOST })
  readonly element: HTMLElement
  private width = 350

  constructor(
    name: string,
    private readonly changed: (visible: boolean) => void,
  ) {
    const close = h('button', { type: 'button', class: 'quiet', 'aria-label': words.closePane, title: words.closePane, onclick: () => this.setVisible(false) }, '✕')
    this.element = h('aside', { class: 'pane', 'aria-label': words.pane, hidden: true }, this.splitter, h('div', { class: 'pane-frame' }, h('header', {}, h('h2', {}, name), close), this.body))
    this.splitter.addEventListener('pointerdown', (event) => this.drag(event))
    this.splitter.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowLeft') this.resize(this.width + STEP)
      if (event.key === 'ArrowRight') this.resize(this.width - STEP)
    })
    this.resize(this.width)
  }

  get visible(): boolean {
    return !this.element.hidden
  }

  /** Hiding keeps the frame in the page: its runtime is shared with the commands and lives on. */
  setVisible(visible: boolean): void {
    if (this.visible === visible) return
    this.element.hidden = !visible
    this.changed(visible)
  }

  /** The pane's own button, before what the add-in shows. */
  focus(): void {
    this.element.querySelector<HTMLElement>('header button')?.focus()
  }

  private resize(width: number): void {
    this.width = Math.min(MOST, Math.max(LEAST, width))
    this.element.style.width = `${this.width}px`
    this.splitter.setAttribute('aria-valuenow', String(this.width))
  }

  private drag(event: PointerEvent): void {
    this.splitter.setPointerCapture(event.pointerId)
    const move = (moved: PointerEvent): void => this.resize(window.innerWidth - moved.clientX)
    this.splitter.addEventListener('pointermove', move)
    this.splitter.addEventListener('pointerup', () => this.splitter.removeEventListener('pointermove', move), { once: true })
  }
}
