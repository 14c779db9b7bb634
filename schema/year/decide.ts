import type { Act, ActName } from './act.ts'
import type { Asker } from './asker.ts'
import type { Book } from './book.ts'
import { certificateChecks } from './certificates/decide-certificates.ts'
import { keepsCertificates } from './certificates/keeps-certificates.ts'
import { creditChecks } from './certificates/decide-credits.ts'
import type { Decline } from './decline.ts'
import { mayAct } from './may-act.ts'
import { peopleChecks } from './people/decide-people.ts'
import { amendmentChecks } from './plans/decide-amendments.ts'
import { planChecks } from './plans/decide-plans.ts'
import { ratingChecks } from './rating/decide-rating.ts'
import { resultChecks } from './results/decide-results.ts'
import { rollOverChecks } from './roll-over/decide-roll-over.ts'
import { schoolChecks } from './school/decide-school.ts'
import { sessionChecks } from './sessions/decide-sessions.ts'
import type { Checks } from './told.ts'

const checks: Checks<ActName> = {
  ...peopleChecks, ...planChecks, ...amendmentChecks, ...sessionChecks, ...schoolChecks, ...resultChecks, ...ratingChecks, ...certificateChecks, ...creditChecks, ...rollOverChecks,
}

/** Whether an act may be entered: null, or why not. First who asks, then what is asked, then what it would do to certificates. */
export const decide = (book: Book, act: Act, asker: Asker): Decline | null =>
  mayAct(book, act, asker) ?? (checks[act.act] as (book: Book, act: Act, asker: Asker) => Decline | null)(book, act, asker) ?? keepsCertificates(book, act, asker)
