import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Desk } from '../desk/desk.ts'
import { phrasesIn, type Phrases } from '../locale/phrases.ts'
import type { Store } from '../store.ts'

export const DeskContext = createContext<Desk | null>(null)

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('A screen stands outside the desk.')
  return desk
}

export const useStore = <Value>(store: Store<Value>): Value => useSyncExternalStore(store.subscribe, store.get)

/** What the pane says, in the language chosen. */
export const usePhrases = (): Phrases => phrasesIn(useStore(useDesk().language))
