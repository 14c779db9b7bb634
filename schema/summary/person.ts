import type { Law } from '../engine/check.ts'
import { valueOn } from '../engine/in-force.ts'
import { rateLine, resultsFrame } from '../figures/line-rating.ts'
import { listsIn } from '../rules/lists-in-force.ts'
import { owedBy } from '../rules/owed-by-law.ts'
import { roleOf } from '../figures/people.ts'
import { quotasOf, type Quota } from '../figures/quotas.ts'
import type { Rated } from '../figures/rating.ts'
import type { Roster, RosterLine } from '../grammar/roster.ts'
import { marking } from '../law/tt-19-2019.ts'

export const periodFields = ['periods01', 'periods02', 'periods03'] as const
export type PeriodField = (typeof periodFields)[number]

export type Standing = 'inScope' | 'onLeave' | 'left' | 'outside'

/** One line of the roster with all that is reckoned about it. */
export interface SummedPerson {
  readonly line: RosterLine
  readonly index: number
  readonly standing: Standing
  /** Null: the law of the day says nothing about this person, or the law does not speak to them. */
  readonly quotas: Readonly<Record<PeriodField, Quota>> | null
  readonly rated: Rated | null
}

const standingOf = (line: RosterLine): Standing => {
  if (line.values.status === 'left') return 'left'
  if (roleOf(line) === 'staff') return 'outside'
  return line.values.status === 'onLeave' ? 'onLeave' : 'inScope'
}

/** People the regulation speaks to, those on leave among them. */
export const isInScope = ({ standing }: SummedPerson): boolean => standing === 'inScope' || standing === 'onLeave'

export const summedPeople = (roster: Roster, law: Law): readonly SummedPerson[] => {
  const owed = owedBy(roster.context, law)
  const scale = valueOn(marking, law.on)
  const frame = resultsFrame(roster)
  const held = { on: law.on, lists: listsIn(law) }
  return roster.lines.map((line, index) => {
    const standing = standingOf(line)
    const owes = standing === 'left' || standing === 'outside' ? null : owed(line)
    return { line, index, standing, quotas: owes && quotasOf(line, owes, held), rated: scale ? rateLine(line, frame, scale) : null }
  })
}

/** Periods still missing of what is stated; null where no programme states any. */
export const missingOf = ({ quotas }: SummedPerson): number | null => {
  const said = quotas ? periodFields.flatMap((field) => quotas[field].missing ?? []) : []
  return said.length === 0 ? null : said.reduce((sum, missing) => sum + missing, 0)
}
