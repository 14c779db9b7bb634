import type { Book, Change } from '../book/book.ts'
import { Executor } from '../executor/executor.ts'
import type { Functions } from '../functions/worksheet-functions.ts'
import { WorksheetFunctions } from '../functions/worksheet-functions.ts'
import { EVENT } from '../executor/events.ts'
import { appContext } from './app-context.ts'
import { Connection, type Leaving } from './connection.ts'
import { frameAddress, frameName } from './identity.ts'
import { Registrations } from './registrations.ts'
import { settingPairs } from './settings.ts'
import { Switches } from './switches.ts'
import { passOn, tellVisibility } from './workbook-events.ts'

export interface AddinIdentity {
  readonly id: string
  readonly name: string
  readonly address: string
  /** Of the interface and of the data, such as 'vi-VN'. */
  readonly locale: string
  /** Worksheet functions, where the manifest names some. */
  readonly functions: Functions | null
}

/** What the page does when the add-in asks for it. */
export interface Stage {
  readonly setPaneVisible: (visible: boolean) => void
  readonly isPaneVisible: () => boolean
  readonly leavePane: (way: Leaving) => void
  readonly setButtonEnabled: (id: string, enabled: boolean) => void
  /** A cell needs the add-in, which may have to be started. */
  readonly wake: () => void
  /** Why a cell shows an error; null: its formula was not calculated. */
  readonly saidInCell: (address: string, sentence: string | null) => void
}

const FUNCTION_MESSAGE = 1
const INVOKE = 1000

/** One installed add-in: its frame, its conversation, its commands. */
export class Addin {
  readonly switches = new Switches()
  readonly executor: Executor
  private readonly registrations = new Registrations()
  private connection: Connection | null = null
  private readonly commands = new Map<string, (status: number) => void>()
  private commandCount = 0
  private whenReady: (() => void)[] = []
  private ready = false
  private unlisten: () => void
  private readonly functions: WorksheetFunctions | null
  private functionsReady = false
  private unsent: string[] = []

  constructor(
    private readonly identity: AddinIdentity,
    book: Book,
    private readonly stage: Stage,
  ) {
    this.functions = identity.functions && new WorksheetFunctions(identity.functions, { book: () => this.executor.host.book, send: (messages) => this.ask(messages), say: stage.saidInCell })
    this.executor = new Executor(book, {
      ...stage,
      registerEvent: (name, target) => this.registrations.register(EVENT[name] ?? 0, target),
      unregisterEvent: (name, target) => this.registrations.unregister(EVENT[name] ?? 0, target),
      level: () => Number(this.switches.excelApi.split('.')[1]),
      actionsReady: () => this.becomeReady(),
      functionsReady: () => {
        this.functionsReady = true
        this.ask([])
      },
      functionResults: (results) => this.functions?.answered(results),
    })
    this.unlisten = book.listen((change) => this.tell(change))
  }

  get counters(): Connection['counters'] | null {
    return this.connection?.counters ?? null
  }

  get running(): boolean {
    return this.connection !== null
  }

  private get locale(): string {
    return this.identity.locale
  }

  /** Invocations wait until the add-in can take them. */
  private ask(messages: readonly string[]): void {
    this.unsent.push(...messages)
    if (this.unsent.length === 0) return
    if (!this.functionsReady) return this.stage.wake()
    this.connection?.send('richApiMessage', { ArrayData: this.unsent.splice(0).map((message) => [FUNCTION_MESSAGE, INVOKE, '', message, '', false]) })
  }

  private tell(change: Change): void {
    this.functions?.changed(change)
    if (this.connection) passOn(change, this.executor.host, { connection: this.connection, registrations: this.registrations })
  }

  /** Puts the add-in's frame into the page; Office.js starts in it. */
  start(place: HTMLElement): HTMLIFrameElement {
    this.stop()
    const frame = document.createElement('iframe')
    const conversation = `preview_${Date.now().toString(36)}`
    frame.name = frameName({ conversation, addinId: this.identity.id, locale: this.locale })
    frame.title = this.identity.name
    frame.src = frameAddress(this.identity.address, this.locale)
    this.connection = new Connection(frame, {
      executor: this.executor,
      switches: this.switches,
      registrations: this.registrations,
      context: () => this.context(),
      commandCompleted: (id, status) => this.completed(id, status),
      leave: (way) => this.stage.leavePane(way),
    })
    place.replaceChildren(frame)
    return frame
  }

  stop(): void {
    this.connection?.close()
    this.connection = null
    this.ready = false
    this.functionsReady = false
  }

  paneShown(visible: boolean): void {
    if (this.connection) tellVisibility(this.connection, visible)
  }

  /** Another workbook: Excel would start the add-in anew with it. */
  open(book: Book): void {
    this.unlisten()
    this.stop()
    this.executor.open(book)
    this.functions?.forget()
    this.unsent = []
    this.unlisten = book.listen((change) => this.tell(change))
  }

  private context(): ReturnType<typeof appContext> {
    const { book } = this.executor.host
    return appContext({ addinId: this.identity.id, addinName: this.identity.name, locale: this.locale, excelApi: this.switches.excelApi, documentName: book.name, settings: settingPairs(book) })
  }

  private becomeReady(): void {
    this.ready = true
    for (const resume of this.whenReady.splice(0)) resume()
  }

  /** Runs a function command; resolves with its status when the add-in says it is completed. */
  async invoke(functionName: string, controlId: string): Promise<number> {
    if (!this.ready) await new Promise<void>((resume) => this.whenReady.push(resume))
    this.commandCount += 1
    const id = `cmd${this.commandCount}`
    const done = new Promise<number>((resolve) => this.commands.set(id, resolve))
    this.connection?.send('appCommandInvoked', { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) })
    return done
  }

  private completed(id: string, status: number): void {
    this.commands.get(id)?.(status)
    this.commands.delete(id)
  }
}

