import type { Act, ActName } from './act.ts'
import type { Book, Stamp } from './book.ts'
import { certificateEffects } from './certificates/apply-certificates.ts'
import type { Entry } from './entry.ts'
import { peopleEffects } from './people/apply-people.ts'
import { amendmentEffects } from './plans/apply-amendments.ts'
import { planEffects } from './plans/apply-plans.ts'
import { ratingEffects } from './rating/apply-rating.ts'
import { resultEffects } from './results/apply-results.ts'
import { rollOverEffects } from './roll-over/apply-roll-over.ts'
import { schoolEffects } from './school/apply-school.ts'
import { sessionEffects } from './sessions/apply-sessions.ts'
import type { Effects } from './told.ts'

const effects: Effects<ActName> = {
  ...peopleEffects, ...planEffects, ...amendmentEffects, ...sessionEffects, ...schoolEffects, ...resultEffects, ...ratingEffects, ...certificateEffects, ...rollOverEffects,
}

const effectOf = <Name extends ActName>(book: Book, act: Act<Name>, stamp: Stamp): Book =>
  (effects[act.act] as (book: Book, act: Act<Name>, stamp: Stamp) => Book)(book, act, stamp)

/** The book after one more entry. Total: what may be entered is `decide`'s to say, and an entry that says nothing new only counts. */
export const apply = (book: Book, { act, by, at }: Entry): Book => ({ ...effectOf(book, act, { by, at }), version: book.version + 1 })
