import type { Engine, Judged, Question } from './engine.ts'

type Reply = { readonly id: number; readonly judged: Judged } | { readonly id: number; readonly fault: string }

interface Waiting {
  readonly resolve: (judged: Judged) => void
  readonly reject: (error: Error) => void
}

/** In the page itself, for webviews without module workers. */
const inPage: Engine = {
  judge: async (question) => (await import('./judge.ts')).judge(question),
}

const start = (): Worker | null => {
  try {
    return new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}

const settle = (waiting: Map<number, Waiting>, reply: Reply): void => {
  const one = waiting.get(reply.id)
  waiting.delete(reply.id)
  if ('judged' in reply) one?.resolve(reply.judged)
  else one?.reject(new Error(reply.fault))
}

const through = (worker: Worker): Engine => {
  const waiting = new Map<number, Waiting>()
  let count = 0
  let broken = false
  worker.onmessage = ({ data }: MessageEvent<Reply>) => { settle(waiting, data) }
  worker.onerror = () => {
    broken = true
    for (const one of waiting.values()) one.reject(new Error('worker'))
    waiting.clear()
  }
  const ask = (question: Question): Promise<Judged> =>
    new Promise((resolve, reject) => {
      count += 1
      waiting.set(count, { resolve, reject })
      worker.postMessage({ id: count, question })
    })
  return { judge: (question) => (broken ? inPage.judge(question) : ask(question).catch((error: unknown) => (broken ? inPage.judge(question) : Promise.reject(error as Error)))) }
}

/** The engine off the pane's thread, started at the first question. */
export const workerEngine = (): Engine => {
  let engine: Engine | null = null
  return {
    judge: (question) => {
      if (engine === null) {
        const worker = start()
        engine = worker ? through(worker) : inPage
      }
      return engine.judge(question)
    },
  }
}
