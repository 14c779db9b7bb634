import type { Provision } from '../grammar/provision.ts'
import type { Roster, RosterLine } from '../grammar/roster.ts'
import { entriesOf } from '../figures/entries.ts'
import { owedByAnybody } from '../rules/owed-by-law.ts'
import { present, roleOf } from '../figures/people.ts'
import { quotasOf, type OwedPeriods, type Quota, type QuotaLaw } from '../figures/quotas.ts'
import { lawOf } from '../rules/check-roster.ts'
import { rightRatings } from '../rules/right-ratings.ts'
import type { Rating, Role } from '../tables/plan-lines.ts'
import { listsOf } from './lists-in-force.ts'

/** What one programme of one person comes to; null where nothing says it. */
export type ProgrammeFigures = { readonly [K in keyof Quota]: number | null }

/** What a report needs to know about one person, and nothing that names them. */
export interface PersonFigures {
  readonly role: Role
  readonly modules: readonly string[]
  readonly programmes: { readonly [P in keyof OwedPeriods]: ProgrammeFigures }
  /** As the sheet states it, else as the marks give it; null: not rated. */
  readonly rating: Rating | null
}

const unowed = ({ planned }: Quota): ProgrammeFigures => ({ owed: null, planned, missing: null })

const programmesOf = (line: RosterLine, owed: OwedPeriods | null, law: QuotaLaw): PersonFigures['programmes'] => {
  const quotas = quotasOf(line, owed ?? { periods01: 0, periods02: 0, periods03: 0 }, law)
  return owed ? quotas : { periods01: unowed(quotas.periods01), periods02: unowed(quotas.periods02), periods03: unowed(quotas.periods03) }
}

/** Everybody who is still there, one by one, by the law of the roster's year and what was decided besides. */
export const personFigures = (roster: Roster, provisions: readonly Provision[] = []): readonly PersonFigures[] => {
  const law = lawOf(roster, { provisions })
  const [owed, lists, ratings] = [owedByAnybody(roster.context, law), listsOf(law), rightRatings(roster)]
  return present(roster).map(({ line, index }) => ({
    role: roleOf(line),
    modules: entriesOf(line).map(({ code }) => code),
    programmes: programmesOf(line, owed(line), { on: law.on, lists }),
    rating: line.values.rating ?? ratings[index]?.rating ?? null,
  }))
}
