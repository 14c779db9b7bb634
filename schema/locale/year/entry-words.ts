import type { Act, ActName } from '../../year/act.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What an entry's sentence is told with besides the act. */
export interface Teller {
  /** Name and role of who did it. */
  readonly by: string
  /** Name of a person, by id. */
  readonly name: (person: string) => string
  readonly names: (people: readonly string[]) => string
  readonly day: (day: string) => string
  /** Title of a session, by id. */
  readonly session: (id: string) => string
  /** Whose an assessment, a piece of evidence, an override, a certificate or a credit is, by its id. */
  readonly whose: (id: string) => string
  readonly words: Vocabulary
}

/** A sentence for every act; one left out does not compile. */
export type EntryWords = { readonly [N in ActName]: (act: Act<N>, tell: Teller) => string }
