import type { Executor } from '../executor/executor.ts'
import type { AppContext } from './app-context.ts'
import { Counters } from './counters.ts'
import { ACT, answer, type Asked, event, read } from './envelope.ts'
import { Registrations } from './registrations.ts'
import { answerRichApi, wouldWait } from './rich-api.ts'
import { answerSettings } from './settings.ts'
import type { Switches } from './switches.ts'

const DISPATCH = { getSelection: 64, setSelection: 65, loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const
/** What Office.js calls the keys that lead out of its frame. */
const LEAVING = new Map<unknown, Leaving>([[13, 'forward'], [14, 'back'], [15, 'escape']])

const NOT_SUPPORTED = 5000

export type Leaving = 'forward' | 'back' | 'escape'

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number }
  readonly ArrayData?: unknown
  readonly [name: string]: unknown
}

export interface Around {
  readonly executor: Executor
  readonly switches: Switches
  readonly registrations: Registrations
  readonly context: () => AppContext
  readonly commandCompleted: (id: string, status: number) => void
  /** The keyboard goes out of the frame: Office.js keeps the Tab key to itself and asks its host to go on. */
  readonly leave: (way: Leaving) => void
}

/** The conversation with the frame that runs Office.js. */
export class Connection {
  readonly counters = new Counters()
  private readonly listener = (message: MessageEvent): void => this.hear(message)

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly around: Around,
  ) {
    window.addEventListener('message', this.listener)
  }

  close(): void {
    window.removeEventListener('message', this.listener)
    this.around.registrations.clear()
  }

  /** Sends an event on a channel the add-in opened; false: nobody listens there yet. */
  send(channel: string, data: unknown): boolean {
    const registration = this.around.registrations.channels.get(channel)
    if (!registration) return false
    this.post(event(registration, data))
    return true
  }

  private post(text: string): void {
    this.frame.contentWindow?.postMessage(text, '*')
  }

  private hear(message: MessageEvent): void {
    if (message.source !== this.frame.contentWindow) return
    const asked = read(message.data)
    if (asked) this.answer(asked)
  }

  private answer(asked: Asked): void {
    if (asked._actionType === ACT.register) return this.open(asked)
    if (asked._actionType === ACT.unregister) return this.shut(asked)
    if (asked._actionName === 'executeMethod') return this.execute(asked)
    if (asked._actionName === 'ContextActivationManager_notifyHost') this.heed(asked._data)
    this.counters.count('boot', { bytesIn: JSON.stringify(asked).length, bytesOut: 0 })
    this.post(answer(asked, asked._actionName === 'ContextActivationManager_getAppContextAsync' ? this.around.context() : null))
  }

  private heed(data: unknown): void {
    const way = LEAVING.get(Array.isArray(data) ? data[1] : undefined)
    if (way) this.around.leave(way)
  }

  private open(asked: Asked): void {
    this.around.registrations.channels.set(asked._actionName, asked)
    this.counters.count('boot', { bytesIn: 0, bytesOut: 0 })
    this.post(answer(asked, { Error: 0 }))
  }

  private shut(asked: Asked): void {
    this.around.registrations.channels.delete(asked._actionName)
    this.post(answer(asked, { Error: 0 }))
  }

  private execute(asked: Asked): void {
    const call = asked._data as MethodCall
    const args = call.ArrayData as Parameters<typeof answerRichApi>[0]
    const { switches } = this.around
    if (call.DdaMethod.DispatchId !== DISPATCH.richApi) return this.other(asked, call)
    if (switches.cellEdit && wouldWait(args)) return switches.afterCellEdit(() => this.execute(asked))
    const reply = answerRichApi(args, this.around.executor, switches)
    this.counters.count(reply.purpose, reply)
    this.post(answer(asked, reply.data))
  }

  private other(asked: Asked, call: MethodCall): void {
    this.counters.count('boot', { bytesIn: JSON.stringify(call).length, bytesOut: 0 })
    this.post(answer(asked, { Version: 1, ...this.method(call) }))
  }

  private method(call: MethodCall): Readonly<Record<string, unknown>> {
    const { DispatchId } = call.DdaMethod
    const { book } = this.around.executor.host
    if (DispatchId === DISPATCH.loadSettings || DispatchId === DISPATCH.saveSettings) return answerSettings(book, call['DdaSettingsMethod'])
    if (DispatchId === DISPATCH.commandCompleted) {
      this.around.commandCompleted(String(call['0']), Number(call['1']))
      return { Error: 0 }
    }
    this.around.executor.notEmulated.push(`DispatchId ${DispatchId}`)
    return { Error: NOT_SUPPORTED }
  }
}
