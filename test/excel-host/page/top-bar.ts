import { samples } from '../samples/samples.ts'
import { language, words } from '../locale/words-of.ts'
import { h } from './element.ts'

interface Acts {
  readonly open: (file: File) => void
  readonly openSample: (index: number) => void
  readonly download: () => void
}

/** File name and what one does with files. */
export class TopBar {
  private readonly name = h('strong', { class: 'file-name' })
  private readonly state = h('span', { class: 'faint', role: 'status' })
  readonly element: HTMLElement

  constructor(acts: Acts) {
    const file = h('input', { type: 'file', accept: '.xlsx', id: 'open-file', class: 'visually-hidden', tabindex: -1 })
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? []
      if (chosen) acts.open(chosen)
      file.value = ''
    })
    const list = h('select', { 'aria-label': words.samples }, h('option', { value: '' }, words.chooseSample), ...samples.map(({ name }, at) => h('option', { value: at }, name)))
    list.addEventListener('change', () => {
      if (list.value !== '') acts.openSample(Number(list.value))
      list.value = ''
    })
    const other = h('a', { class: 'language', href: language === 'vi' ? '?lang=en' : '?', hreflang: language === 'vi' ? 'en' : 'vi', lang: language === 'vi' ? 'en' : 'vi' }, words.otherLanguage)
    this.element = h(
      'header',
      { class: 'top-bar' },
      h('span', { class: 'product' }, words.title),
      this.name,
      this.state,
      h('span', { class: 'gap' }),
      list,
      h('button', { type: 'button', onclick: () => file.click() }, words.openFile),
      h('button', { type: 'button', class: 'primary', onclick: acts.download }, words.download),
      file,
      other,
    )
  }

  show(name: string, dirty: boolean): void {
    this.name.textContent = name
    this.state.textContent = dirty ? words.unsaved : words.saved
    this.state.classList.toggle('dirty', dirty)
  }
}
