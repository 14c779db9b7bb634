/** Long enough for all cells of one calculation to have asked, too short to be noticed. */
const FLUSH_MS = 100

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

const settle = async <Answer>(waiting: readonly Waiting<Answer>[], answer: () => Promise<Answer>): Promise<void> => {
  try {
    const found = await answer()
    for (const { resolve } of waiting) resolve(found)
  } catch (error) {
    for (const { reject } of waiting) reject(error)
  }
}

/** Questions of one calculation are gathered for a moment; equal ones become one request. */
export const askOnce = <Answer>(ask: (key: string) => Promise<Answer>, flushMs = FLUSH_MS): ((key: string) => Promise<Answer>) => {
  let queue = new Map<string, Waiting<Answer>[]>()
  const flush = (): void => {
    const asked = queue
    queue = new Map()
    for (const [key, waiting] of asked) void settle(waiting, () => ask(key))
  }
  return (key) =>
    new Promise((resolve, reject) => {
      if (queue.size === 0) setTimeout(flush, flushMs)
      const waiting = queue.get(key)
      if (waiting) waiting.push({ resolve, reject })
      else queue.set(key, [{ resolve, reject }])
    })
}
