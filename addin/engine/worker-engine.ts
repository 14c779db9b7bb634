import type { Engine, Judged, Mended, Question } from './engine.ts'

type Act = keyof Engine
type Answered = Judged | Mended
type Reply = { readonly id: number; readonly answered: Answered } | { readonly id: number; readonly fault: string }

interface Waiting {
  readonly resolve: (answered: Answered) => void
  readonly reject: (error: Error) => void
}

/** In the page itself, for webviews without module workers. */
const inPage: Engine = {
  judge: async (question) => (await import('./judge.ts')).judge(question),
  mend: async (question) => (await import('./mend.ts')).mend(question),
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
  if ('answered' in reply) one?.resolve(reply.answered)
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
  const ask = (act: Act, question: Question): Promise<Answered> =>
    new Promise((resolve, reject) => {
      count += 1
      waiting.set(count, { resolve, reject })
      worker.postMessage({ id: count, act, question })
    })
  const either = async (act: Act, question: Question): Promise<Answered> => {
    if (broken) return inPage[act](question)
    return ask(act, question).catch((error: unknown) => (broken ? inPage[act](question) : Promise.reject(error as Error)))
  }
  return { judge: (question) => either('judge', question) as Promise<Judged>, mend: (question) => either('mend', question) as Promise<Mended> }
}

/** The engine off the pane's thread, started at the first question. */
export const workerEngine = (): Engine => {
  let engine: Engine | null = null
  const started = (): Engine => {
    const worker = engine ? null : start()
    engine ??= worker ? through(worker) : inPage
    return engine
  }
  return { judge: (question) => started().judge(question), mend: (question) => started().mend(question) }
}
