import { store, type Store } from '../store.ts'

/** What somebody typed and did not send outlives a session that ends; what the server told does not. */
type Lives = 'account' | 'session'

interface Kept {
  readonly lives: Lives
  readonly forget: () => void
}

const kept: Kept[] = []
let last: string | null = null

/** A value that belongs to the account that signed in: nobody else at the same pane finds it. */
export const accountStore = <Value>(first: Value, lives: Lives = 'account'): Store<Value> => {
  const made = store(first)
  kept.push({ lives, forget: () => { made.set(first) } })
  return made
}

/** Somebody signs in: what was told before is read anew, and what another account typed is gone. */
export const beginAs = (username: string): void => {
  const same = last === username
  last = username
  for (const { lives, forget } of kept) if (!same || lives === 'session') forget()
}
