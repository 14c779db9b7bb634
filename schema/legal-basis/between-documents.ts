import { registeredAs } from '../law/instruments/register.ts'
import type { LegalDocument } from './read/document.ts'

/** One instrument to which several documents give different days. */
export interface Disagreement {
  readonly instrument: string
  /** As the register has it. */
  readonly known: string | null
  /** Each day with the documents that write it, by their order. */
  readonly dates: readonly { readonly day: string; readonly documents: readonly number[] }[]
}

type Days = Map<string, Set<number>>

const daysByInstrument = (documents: readonly LegalDocument[]): ReadonlyMap<string, Days> => {
  const found = new Map<string, Days>()
  documents.forEach(({ citations }, index) => {
    for (const { instrument, date } of citations) {
      if (!instrument || date === null || date.day === null) continue
      const days: Days = found.get(instrument.id) ?? new Map<string, Set<number>>()
      found.set(instrument.id, days.set(date.day, (days.get(date.day) ?? new Set()).add(index)))
    }
  })
  return found
}

/** Where documents read together contradict each other about an instrument's day. */
export const betweenDocuments = (documents: readonly LegalDocument[]): readonly Disagreement[] =>
  [...daysByInstrument(documents)].flatMap(([instrument, days]) => {
    const dates = [...days].map(([day, where]) => ({ day, documents: [...where] }))
    const apart = dates.length > 1 && new Set(dates.flatMap((date) => date.documents)).size > 1
    return apart ? [{ instrument, known: registeredAs(instrument)?.date ?? null, dates }] : []
  })
