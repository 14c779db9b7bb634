import type { Act, ActName } from './act.ts'
import type { Book, Stamp } from './book.ts'
import type { Decline } from './decline.ts'
import type { Asker } from './asker.ts'

/** What one act does to a book. Total: an act about something the book does not know changes nothing. */
export type Effect<Name extends ActName> = (book: Book, act: Act<Name>, stamp: Stamp) => Book
export type Effects<Names extends ActName> = { readonly [N in Names]: Effect<N> }

/** Why one act may not be entered; null: it may. */
export type Check<Name extends ActName> = (book: Book, act: Act<Name>, asker: Asker) => Decline | null
export type Checks<Names extends ActName> = { readonly [N in Names]: Check<N> }
