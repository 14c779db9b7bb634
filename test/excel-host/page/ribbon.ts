import { words } from '../locale/words-of.ts'
import { h } from './element.ts'
import type { Manifest, RibbonButton, RibbonGroup } from './manifest.ts'

/** The add-in's part of the ribbon, drawn from its manifest. */
export class Ribbon {
  readonly element = h('div', { class: 'ribbon' })
  private readonly buttons = new Map<string, HTMLButtonElement>()

  constructor(
    manifest: Manifest | null,
    private readonly press: (button: RibbonButton) => void,
  ) {
    const tabs = manifest?.tabs ?? []
    const strip = h('div', { class: 'ribbon-tabs', role: 'tablist' }, ...tabs.map(({ label }) => h('span', { role: 'tab', 'aria-selected': 'true' }, label)))
    const groups = tabs.flatMap(({ groups: all }) => all).map((group) => this.group(group))
    this.element.append(strip, h('div', { class: 'ribbon-groups', role: 'toolbar', 'aria-label': manifest?.name ?? '' }, ...(manifest ? groups : [h('p', { class: 'faint' }, words.noAddin)])))
  }

  private group({ label, buttons }: RibbonGroup): HTMLElement {
    return h('section', { class: 'ribbon-group', 'aria-label': label }, h('div', { class: 'ribbon-buttons' }, ...buttons.map((button) => this.button(button))), h('span', { class: 'ribbon-label' }, label))
  }

  private button(button: RibbonButton): HTMLElement {
    const icon = button.icon ? h('img', { src: new URL(button.icon, window.location.href).pathname, alt: '', width: 32, height: 32 }) : null
    icon?.addEventListener('error', () => icon.remove())
    const element = h('button', { type: 'button', class: 'ribbon-button', title: button.tip, 'data-control': button.id, onclick: () => this.press(button) }, icon, h('span', {}, button.label))
    this.buttons.set(button.id, element)
    return element
  }

  setEnabled(id: string, enabled: boolean): void {
    const button = this.buttons.get(id)
    if (button) button.disabled = !enabled
  }

  setBusy(id: string, busy: boolean): void {
    this.buttons.get(id)?.setAttribute('aria-busy', String(busy))
  }
}
