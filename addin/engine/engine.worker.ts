import { judge } from './judge.ts'
import type { Judged, Mended, Question } from './engine.ts'

interface Asked {
  readonly id: number
  readonly act: 'judge' | 'mend'
  readonly question: Question
}

const scope = globalThis as unknown as { onmessage: (event: MessageEvent<Asked>) => void; postMessage: (message: unknown) => void }

/** Repairs come after the findings, and their code with them. */
const answer = async ({ act, question }: Asked): Promise<Judged | Mended> => (act === 'judge' ? judge(question) : (await import('./mend.ts')).mend(question))

scope.onmessage = ({ data }) => {
  answer(data).then(
    (answered) => { scope.postMessage({ id: data.id, answered }) },
    (error: unknown) => { scope.postMessage({ id: data.id, fault: error instanceof Error ? error.message : String(error) }) },
  )
}
