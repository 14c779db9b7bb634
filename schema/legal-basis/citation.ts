import type { InstrumentKind, Registered } from '../law/instruments/registered.ts'
import type { Level } from '../tables/plan-lines.ts'

/** Characters of one paragraph; paragraphs count from 0, `to` is behind the last character. */
export interface Place {
  readonly paragraph: number
  readonly from: number
  readonly to: number
}

/** A day as written; null where no calendar has it, such as 31/02. */
export interface WrittenDate {
  readonly day: string | null
  readonly printed: string
  readonly from: number
  readonly to: number
}

/** Where in a document an instrument is named: among its legal bases, in its title, or in passing. */
export type Setting = 'basis' | 'title' | 'text'

/** An instrument as a document names it, and what the register knows of it. */
export interface Citation {
  readonly at: Place
  readonly setting: Setting
  /** As printed, from the type to the symbol. */
  readonly printed: string
  readonly kind: InstrumentKind | null
  readonly serial: string
  readonly year: number | null
  readonly symbol: string | null
  readonly date: WrittenDate | null
  /** What the document says it is about, issuer included. */
  readonly says: string
  /** Levels that description speaks of. */
  readonly levels: readonly Level[]
  /** Years such as '2021-2022' it is said to be for; «từ năm học» names a beginning, not a year. */
  readonly schoolYears: readonly string[]
  /** Years of a strategy or project, where the description names them. */
  readonly term: readonly [from: number, to: number] | null
  /** Null: the register does not hold it. */
  readonly instrument: Registered | null
}
