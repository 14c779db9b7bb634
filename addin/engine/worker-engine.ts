import type { Engine } from './engine.ts'

type Act = keyof Engine
type Reply = { readonly id: number; readonly answered: unknown } | { readonly id: number; readonly fault: string }

interface Waiting {
  readonly resolve: (answered: unknown) => void
  readonly reject: (error: Error) => void
}

/** In the page itself, for webviews without module workers. */
const inPage: Engine = {
  judge: async (question) => (await import('./judge.ts')).judge(question),
  mend: async (question) => (await import('./mend.ts')).mend(question),
  explain: async (question) => (await import('./explain.ts')).explain(question),
  sumUp: async (question) => (await import('./sum-up.ts')).sumUp(question),
  retell: async (retelling) => (await import('./retell.ts')).retell(retelling),
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

/** The answer is of the type the act promises; only the two ends of the line know it. */
type Ask = (act: Act, question: unknown) => Promise<never>

const alone: Ask = (act, question) => (inPage[act] as (question: unknown) => Promise<never>)(question)

const through = (worker: Worker): Ask => {
  const waiting = new Map<number, Waiting>()
  let count = 0
  let broken = false
  worker.onmessage = ({ data }: MessageEvent<Reply>) => { settle(waiting, data) }
  worker.onerror = () => {
    broken = true
    for (const one of waiting.values()) one.reject(new Error('worker'))
    waiting.clear()
  }
  const post: Ask = (act, question) =>
    new Promise((resolve, reject) => {
      count += 1
      waiting.set(count, { resolve: resolve as Waiting['resolve'], reject })
      worker.postMessage({ id: count, act, question })
    })
  return async (act, question) => {
    if (broken) return alone(act, question)
    return post(act, question).catch((error: unknown) => (broken ? alone(act, question) : Promise.reject(error as Error)))
  }
}

/** The engine off the pane's thread, started at the first question. */
export const workerEngine = (): Engine => {
  let ask: Ask | null = null
  const started = (): Ask => {
    const worker = ask ? null : start()
    ask ??= worker ? through(worker) : alone
    return ask
  }
  return {
    judge: (question) => started()('judge', question),
    mend: (question) => started()('mend', question),
    explain: (question) => started()('explain', question),
    sumUp: (question) => started()('sumUp', question),
    retell: (retelling) => started()('retell', retelling),
  }
}
