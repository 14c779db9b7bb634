import type { Change } from '../book/book.ts'
import { language, words } from '../locale/words-of.ts'
import type { Functions } from '../functions/worksheet-functions.ts'
import { Addin } from '../protocol/addin.ts'
import { samples } from '../samples/samples.ts'
import type { Desk } from './desk.ts'
import { h } from './element.ts'
import { FormulaBar } from './formula-bar.ts'
import { Clipboard } from './grid/clipboard.ts'
import { Editor } from './grid/editor.ts'
import { Grid } from './grid/grid.ts'
import { Keyboard } from './grid/keyboard.ts'
import { Selecting } from './grid/selecting.ts'
import { type Manifest, type RibbonButton, throughPreview } from './manifest.ts'
import { Notice } from './notice.ts'
import { Pane } from './pane.ts'
import { RemarkCard } from './remark-card.ts'
import { Ribbon } from './ribbon.ts'
import { SheetTabs } from './sheet-tabs.ts'
import { Status } from './status.ts'
import { testInterface } from './test-interface.ts'
import { TopBar } from './top-bar.ts'

const LOCALES = { vi: 'vi-VN', en: 'en-US' } as const

/** The whole page: puts the parts together and tells each what the others did. */
export class FrontPage {
  readonly element: HTMLElement
  private readonly notice = new Notice()
  private readonly grid: Grid
  private readonly selecting: Selecting
  private readonly bar: FormulaBar
  private readonly tabs: SheetTabs
  private readonly status: Status
  private readonly card: RemarkCard
  private readonly pane: Pane
  private readonly ribbon: Ribbon
  private readonly top: TopBar
  private readonly addin: Addin | null

  constructor(
    private readonly desk: Desk,
    manifest: Manifest | null,
    private readonly functions: Functions | null,
  ) {
    const refuse = (): void => this.notice.say(words.protectedCell, { passing: true })
    const editing = (on: boolean): void => this.addin?.switches.setCellEdit(on)
    this.grid = new Grid(desk)
    this.selecting = new Selecting(desk, this.grid)
    const around = { desk, grid: this.grid, selecting: this.selecting, editing, refuse }
    const editor = new Editor(around)
    new Keyboard({ ...around, editor })
    new Clipboard({ ...around, editor })
    this.bar = new FormulaBar(around)
    this.tabs = new SheetTabs(desk)
    this.status = new Status(desk, this.grid)
    this.card = new RemarkCard(desk, this.grid)
    this.pane = new Pane(manifest?.name ?? '', (visible) => {
      this.grid.later()
      this.addin?.paneShown(visible)
    })
    this.ribbon = new Ribbon(manifest, (button) => void this.press(button))
    this.addin = manifest && this.install(manifest)
    this.top = new TopBar({ open: (file) => void this.openFile(file), openSample: (at) => this.openSample(at), download: () => this.download() })
    this.element = this.laidOut()
    this.listen()
  }

  private laidOut(): HTMLElement {
    const work = h('main', { class: 'work' }, this.bar.element, this.notice.element, this.grid.element, this.tabs.element)
    return h('div', { class: 'host' }, this.top.element, this.ribbon.element, h('div', { class: 'middle' }, work, this.pane.element), this.status.element)
  }

  private install(manifest: Manifest): Addin {
    const identity = { id: manifest.id, name: manifest.name, address: throughPreview(manifest.pane), locale: LOCALES[language], functions: this.functions }
    return new Addin(identity, this.desk.book, {
      setPaneVisible: (visible) => this.pane.setVisible(visible),
      leavePane: (way) => this.leavePane(way),
      isPaneVisible: () => this.pane.visible,
      setButtonEnabled: (id, enabled) => this.ribbon.setEnabled(id, enabled),
      wake: () => void this.ensureAddin(),
      saidInCell: (address, sentence) => this.notice.say(sentence === null ? words.notCalculated(address) : words.cellSays(address, sentence)),
    })
  }

  private listen(): void {
    this.desk.onOpened(() => this.opened())
    this.desk.onChanged((change) => this.changed(change))
    window.addEventListener('beforeunload', (event) => this.desk.dirty && event.preventDefault())
    window.setInterval(() => this.status.showRequests(this.addin?.counters?.work.requests ?? 0, this.addin?.executor.notEmulated ?? []), 500)
    this.element.addEventListener('dragover', (event) => {
      event.preventDefault()
      this.element.dataset['drop'] = words.dropHere
    })
    this.element.addEventListener('dragleave', () => delete this.element.dataset['drop'])
    this.element.addEventListener('drop', (event) => {
      event.preventDefault()
      delete this.element.dataset['drop']
      const [file] = event.dataTransfer?.files ?? []
      if (file) void this.openFile(file)
    })
  }

  show(): void {
    this.grid.refresh()
    this.tabs.show()
    this.bar.show()
    this.card.show()
    this.status.show()
    this.top.show(this.desk.book.name, this.desk.dirty)
  }

  private changed(change: Change): void {
    this.top.show(this.desk.book.name, this.desk.dirty)
    if (change.kind === 'selection' && change.sheet === this.desk.book.active && change.by === 'person') {
      this.grid.later()
      this.bar.show()
      return this.card.show()
    }
    this.later(change)
  }

  private frame = 0

  /** Many changes of one request are drawn once. */
  private later(change: Change): void {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => {
      this.show()
      const { row, column } = this.selecting.anchor
      if (change.by === 'addin' && change.kind === 'selection') this.grid.reveal(row, column)
    })
  }

  /** A new workbook starts the add-in anew, as Excel does. */
  private opened(): void {
    this.addin?.open(this.desk.book)
    this.notice.hide()
    this.grid.showHidden = false
    this.grid.element.scrollTo(0, 0)
    this.restart()
    this.show()
  }

  /** Where the keyboard goes on when it comes out of the pane. */
  private leavePane(way: 'forward' | 'back' | 'escape'): void {
    if (way === 'escape') this.grid.focus()
    else if (way === 'back') this.pane.focus()
    else this.status.focus()
  }

  private restart(): void {
    if (this.addin && this.pane.body.childElementCount > 0) this.addin.start(this.pane.body)
  }

  private ensureAddin(): Addin | null {
    if (this.addin && !this.addin.running) this.addin.start(this.pane.body)
    return this.addin
  }

  private async press({ action, label, id }: RibbonButton): Promise<void> {
    const addin = this.ensureAddin()
    if (!addin) return
    if (action.kind === 'pane') return this.pane.setVisible(true)
    this.ribbon.setBusy(id, true)
    const status = await addin.invoke(action.name, id)
    this.ribbon.setBusy(id, false)
    this.notice.say(status === 0 ? words.commandDone(label) : words.commandFailed(label, status), { passing: true })
  }

  private openSample(at: number): void {
    const sample = samples[at]
    if (sample) this.guarded(() => this.open(sample.bytes(), sample.file))
  }

  private async openFile(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer())
    this.guarded(() => this.open(bytes, file.name))
  }

  /** Asks before changes that were not downloaded are dropped. */
  private guarded(act: () => void): void {
    if (!this.desk.dirty) return act()
    this.notice.say(words.leave, { choices: [{ label: words.yes, act }, { label: words.no, act: () => undefined }] })
  }

  private open(bytes: Uint8Array, name: string): void {
    const refused = this.desk.open(bytes, name)
    if (refused === null) this.notice.hide()
    else this.notice.say(`${words.refused[refused](name)} ${words.kept}`)
  }

  private download(): void {
    const { bytes, unwritten } = this.desk.download()
    const { name } = this.desk.book
    const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }))
    h('a', { href: address, download: name }).click()
    window.setTimeout(() => URL.revokeObjectURL(address), 10_000)
    this.desk.kept()
    this.notice.say(unwritten.length === 0 ? words.downloaded(name) : words.notWritten(unwritten.map((part) => words.unwritten[part]).join('; ')), { passing: unwritten.length === 0 })
  }

  get testInterface(): object {
    return testInterface({ desk: this.desk, addin: this.addin, restart: () => this.restart() })
  }
}
