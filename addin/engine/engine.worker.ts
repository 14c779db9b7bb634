import { judge } from './judge.ts'
import type { Engine } from './engine.ts'
import { retell } from './retell.ts'

interface Asked {
  readonly id: number
  readonly act: keyof Engine
  readonly question: unknown
}

const scope = globalThis as unknown as { onmessage: (event: MessageEvent<Asked>) => void; postMessage: (message: unknown) => void }

/** Repairs and sums come after the findings, and their code with them. */
const engine: Engine = {
  judge, retell,
  mend: async (question) => (await import('./mend.ts')).mend(question),
  explain: async (question) => (await import('./explain.ts')).explain(question),
  sumUp: async (question) => (await import('./sum-up.ts')).sumUp(question),
}

scope.onmessage = ({ data: { id, act, question } }) => {
  (engine[act] as (question: unknown) => Promise<unknown>)(question).then(
    (answered) => { scope.postMessage({ id, answered }) },
    (error: unknown) => { scope.postMessage({ id, fault: error instanceof Error ? error.message : String(error) }) },
  )
}
