import type { Executor } from '../executor/executor.ts'
import { ACTION, type Batch } from '../executor/wire.ts'
import type { Purpose } from './counters.ts'
import type { Switches } from './switches.ts'

/** `ArrayData` of a RichApi request, as far as it matters here. */
type ArrayData = readonly [customData: string, method: string, url: string, headers: unknown, body: unknown, permission: unknown, flags: unknown]

export interface Reply {
  readonly purpose: Purpose
  readonly bytesIn: number
  readonly bytesOut: number
  readonly data: unknown
}

const CELL_EDIT = 5004
const REQUEST_TOO_LARGE = 5103
const RESPONSE_TOO_LARGE = 5104
const VERSION = 1
const HTTP_OK = 200

const encoder = new TextEncoder()

const size = (text: string): number => encoder.encode(text).length

const isCleanup = ({ Actions }: Batch): boolean => Actions.some(({ Name }) => Name === '_RemoveReference') && Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference')

const purposeOf = (customData: string, batch: Batch): Purpose => {
  if (customData !== 'IterativeExecutor') return 'boot'
  return isCleanup(batch) ? 'cleanup' : 'work'
}

const refused = (code: number, read: { purpose: Purpose; bytesIn: number }): Reply => ({ ...read, bytesOut: 0, data: { Version: VERSION, Error: code } })

/** Answers one RichApi request: counts, limits and cell editing around the executor. */
export const answerRichApi = (args: ArrayData, executor: Executor, switches: Switches): Reply => {
  const body = typeof args[4] === 'string' ? args[4] : JSON.stringify(args[4])
  const batch = JSON.parse(body) as Batch
  const read = { purpose: purposeOf(args[0], batch), bytesIn: size(body) }
  if (switches.cellEdit && read.purpose === 'work') return refused(CELL_EDIT, read)
  if (read.bytesIn > switches.payloadLimit) return refused(REQUEST_TOO_LARGE, read)
  const text = JSON.stringify(executor.run(batch))
  const bytesOut = size(text)
  if (bytesOut > switches.payloadLimit) return refused(RESPONSE_TOO_LARGE, read)
  return { ...read, bytesOut, data: { Version: VERSION, Error: 0, Data: [HTTP_OK, ['Content-Type', 'application/json'], text] } }
}

const WAITS_FOR_CELL_EDIT = 64

/** The caller would rather wait than be refused while a person edits a cell. */
export const wouldWait = (args: ArrayData): boolean => (Number(args[6]) & WAITS_FOR_CELL_EDIT) !== 0
