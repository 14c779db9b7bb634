import type { YearTroubleFragment } from '../api/generated/graphql.ts'
import type { Phrases } from '../locale/phrases.ts'
import { accountStore } from './account-store.ts'
import type { YearAct } from './year-book.ts'

/** An act the server did not enter, with its sentences. */
export interface Declined {
  readonly act: YearAct
  /** Whom it was about; null: not about one person. */
  readonly person: string | null
  readonly troubles: readonly YearTroubleFragment[]
}

/** How the last acts can be taken back. */
export interface WayBack {
  readonly what: (phrases: Phrases) => string
  readonly acts: readonly YearAct[]
}

export interface Outcomes {
  readonly declined: readonly Declined[]
  readonly wayBack: WayBack | null
}

export const noOutcomes: Outcomes = { declined: [], wayBack: null }

/** What came of the last acts; shown by every screen of the year until the next ones. */
export const outcomes = accountStore<Outcomes>(noOutcomes)

const personIn = (told: object): string | null => ('person' in told && typeof told.person === 'string' ? told.person : null)

/** Whom an act is about; what is entered into a register or a list of marks names them within. */
export const personOf = (act: YearAct): string | null => {
  const told: object = Object.values(act).find((part) => part !== null && part !== undefined) ?? {}
  const within = Object.values(told).filter((part): part is object => typeof part === 'object' && part !== null)
  return [told, ...within].map(personIn).find((person) => person !== null) ?? null
}
