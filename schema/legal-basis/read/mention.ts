import type { InstrumentKind, Registered } from '../../law/instruments/registered.ts'
import type { WrittenDate } from '../citation.ts'

/** A place where a text names an instrument, before anything is looked up. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly serial: string
  readonly year: number | null
  readonly symbol: string | null
  readonly kind: InstrumentKind | null
  /** Where the text itself gives only part, as in a list of numbers. */
  readonly printed?: string
  /** Of a law named without its number, which is told by name and date. */
  readonly instrument?: Registered | null
  readonly date?: WrittenDate | null
}
