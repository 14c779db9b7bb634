import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { Engine } from '#addin/engine/engine.ts'
import { workerEngine } from '#addin/engine/worker-engine.ts'
import { slices } from '#addin/features/summarise/plan-blocks.ts'
import { slicesOf as pulledSlices } from '#addin/desk/owned/blocks.ts'
import { slicesOf as sentSlices } from '#addin/features/send-to-principal/slices.ts'

interface Posted {
  readonly id: number
  readonly act: keyof Engine
  readonly question: unknown
}

const workers: FakeWorker[] = []

/** Stands where the webview's thread would: notes what it is asked. */
class FakeWorker {
  readonly posted: Posted[] = []
  onmessage: (event: { data: unknown }) => void = () => undefined
  onerror: () => void = () => undefined
  constructor() { workers.push(this) }
  postMessage(message: Posted): void { this.posted.push(message) }
}

beforeEach(() => { workers.length = 0; Object.assign(globalThis, { Worker: FakeWorker }) })
afterEach(() => { Reflect.deleteProperty(globalThis, 'Worker'); jest.restoreAllMocks() })

const acts = ['judge', 'mend', 'explain', 'sumUp', 'retell'] as const satisfies readonly (keyof Engine)[]

test('reading, checking, repairing, explaining, adding up and telling happen off the pane\'s thread, in one worker', async () => {
  const engine = workerEngine() as unknown as Readonly<Record<(typeof acts)[number], (question: unknown) => Promise<unknown>>>
  const answers = acts.map((act) => engine[act]({ about: act }))
  expect(workers).toHaveLength(1)
  expect(workers[0]!.posted.map(({ act, question }) => [act, question])).toEqual(acts.map((act) => [act, { about: act }]))
  for (const { id, act } of workers[0]!.posted.toReversed()) workers[0]!.onmessage({ data: { id, answered: `${act} done` } })
  expect(await Promise.all(answers)).toEqual(acts.map((act) => `${act} done`))
})

test('a fault in the worker is the fault of that question alone', async () => {
  const engine = workerEngine() as unknown as Readonly<Record<string, (question: unknown) => Promise<unknown>>>
  const [broken, whole] = [engine['judge']!(1), engine['mend']!(2)]
  const [first, second] = workers[0]!.posted
  workers[0]!.onmessage({ data: { id: first!.id, fault: 'bug' } })
  workers[0]!.onmessage({ data: { id: second!.id, answered: 'ok' } })
  await expect(broken).rejects.toThrow('bug')
  expect(await whole).toBe('ok')
})

const LONG = 5_000

test('what is written or sent for thousands of rows goes in slices of a bounded size, with room for the pane in between', () => {
  const column = { sheet: 'DS', row: 2, column: 9, values: Array.from({ length: LONG }, (_, at) => at) }
  const written = slices([column])
  expect(Math.max(...written.flat().map(({ values }) => values.length))).toBeLessThanOrEqual(1_000)
  expect(written.flat().flatMap(({ values }) => values)).toEqual(column.values)
  const pulled = pulledSlices(Array.from({ length: LONG }, (_, at) => ({ at, cells: new Map([[0, at]]) })) as never)
  expect(Math.max(...pulled.flat().map(({ values }) => values.length))).toBeLessThanOrEqual(500)
  const sent = sentSlices(column.values)
  expect(Math.max(...sent.map((slice) => slice.length))).toBeLessThanOrEqual(100)
})
