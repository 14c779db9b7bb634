import { judge } from './judge.ts'
import type { Question } from './engine.ts'

const scope = globalThis as unknown as { onmessage: (event: MessageEvent<{ id: number; question: Question }>) => void; postMessage: (message: unknown) => void }

scope.onmessage = ({ data: { id, question } }) => {
  try {
    scope.postMessage({ id, judged: judge(question) })
  } catch (error) {
    scope.postMessage({ id, fault: error instanceof Error ? error.message : String(error) })
  }
}
