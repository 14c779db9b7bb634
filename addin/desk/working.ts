import type { Phrases } from '../locale/phrases.ts'
import type { Desk } from './desk.ts'

/** Shows that work is under way until it ends, however it ends; a bug becomes one calm sentence and is thrown on. */
export const working = async <Value>(desk: Desk, what: (phrases: Phrases) => string, work: () => Promise<Value>): Promise<Value> => {
  desk.busy.set({ what })
  desk.notice.set(null)
  try {
    return await work()
  } catch (error) {
    desk.notice.set({ tone: 'bad', say: (phrases) => phrases.shell.bug })
    throw error
  } finally {
    desk.busy.set(null)
  }
}
