import type { Phrases } from '../locale/phrases.ts'
import type { Desk } from './desk.ts'

type What = (phrases: Phrases) => string

/** The end of the last act that began or waits, per desk. */
const ends = new WeakMap<Desk, Promise<void>>()

const shown = async <Value>(desk: Desk, what: What, work: () => Promise<Value>): Promise<Value> => {
  desk.busy.set({ what })
  try {
    return await work()
  } catch (error) {
    desk.notice.set({ tone: 'bad', say: (phrases) => phrases.shell.bug })
    throw error
  } finally {
    desk.busy.set(null)
  }
}

const nothing = (): void => undefined

/** One act after another, each shown until it ends, however it ends; a bug becomes one calm sentence and is thrown on.
 * An act must not begin another and wait for it: that one would wait for this. */
export const inTurn = <Value>(desk: Desk, what: What, work: () => Promise<Value>): Promise<Value> => {
  const begin = (): Promise<Value> => shown(desk, what, work)
  const before = ends.get(desk)
  const mine = before ? before.then(begin) : begin()
  const end = mine.then(nothing, nothing)
  ends.set(desk, end)
  void end.then(() => { if (ends.get(desk) === end) ends.delete(desk) })
  return mine
}

/** What a person asked for: news of what was before goes, and what it says stays until the next. */
export const working = <Value>(desk: Desk, what: What, work: () => Promise<Value>): Promise<Value> =>
  inTurn(desk, what, () => {
    desk.notice.set(null)
    return work()
  })
