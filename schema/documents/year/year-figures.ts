import type { Figures } from '../statement.ts'
import { personFigures, recordFigures, type Entry } from './person-figures.ts'
import { scopeFigures } from './scope-figures.ts'
import type { PersonFacts, YearFacts } from './year-facts.ts'

export const schoolScope = 'school'
export const teamScope = (team: string): string => `teams.${team}`
/** Those without a team, so that teams add up to the school. */
export const teamlessScope = 'teamless'

const teamsOf = (people: readonly PersonFacts[]): readonly string[] =>
  [...new Set(people.flatMap(({ team }) => team ?? []))].sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }))

const sessions = ({ sessions: held }: YearFacts): readonly Entry[] =>
  held.flatMap((session) => (['title', 'module', 'on', 'starts', 'ends', 'place', 'leader'] as const).map((fact): Entry => [`session.${session.id}.${fact}`, session[fact]]))

const ofTeam = ({ people, sessions: held, managers, checks: looked }: YearFacts, team: string): readonly Entry[] => [
  ...scopeFigures(teamScope(team), people.filter((one) => one.team === team)),
  [`${teamScope(team)}.name`, team],
  [`${teamScope(team)}.manager`, managers.get(team) ?? null],
  [`${teamScope(team)}.checks`, looked.filter((one) => one.team === team).map(({ on }) => on)],
  [`${teamScope(team)}.sessions`, held.filter(({ teams }) => teams.includes(team)).map(({ id }) => id)],
]

const checks = ({ checks: all }: YearFacts): readonly Entry[] => [
  ['checks', all.map(({ id }) => id)],
  ...all.flatMap((check) => (['team', 'on', 'finding', 'remedy'] as const).map((fact): Entry => [`check.${check.id}.${fact}`, check[fact]])),
]

const delegations = ({ delegations: all }: YearFacts): readonly Entry[] => [
  ['delegations', all.map(({ id }) => id)],
  ...all.flatMap((one) => (['name', 'from', 'to', 'decision'] as const).map((fact): Entry => [`delegation.${one.id}.${fact}`, one[fact]])),
]

/** What was issued before; nothing is null, so that what refers to it knows when it is gone. */
const issued = ({ issued: { schoolPlan, recognitionDecision } }: YearFacts): readonly Entry[] =>
  Object.entries({ schoolPlan, recognitionDecision }).flatMap(([kind, paper]): readonly Entry[] => [[`issued.${kind}.number`, paper?.number ?? null], [`issued.${kind}.on`, paper?.on ?? null]])

const before = ({ before: last }: YearFacts): readonly Entry[] =>
  (['schoolYear', 'active', 'completed', 'notCompleted', 'notYet'] as const).map((fact): Entry => [`before.${fact}`, last?.[fact] ?? null])

/** Every figure a paper of the year may name, by its path. */
export const yearFigures = (facts: YearFacts): Figures => {
  const teams = teamsOf(facts.people)
  return new Map<string, Entry[1]>([
    ['school.name', facts.school.name], ['schoolYear', facts.schoolYear], ['teams', teams],
    ...scopeFigures(schoolScope, facts.people), ...teams.flatMap((team) => ofTeam(facts, team)),
    ...scopeFigures(teamlessScope, facts.people.filter(({ team }) => team === null)),
    ...facts.people.flatMap(personFigures), ...recordFigures(facts), ...sessions(facts), ...checks(facts), ...delegations(facts), ...issued(facts), ...before(facts),
    [`${schoolScope}.sessions`, facts.sessions.map(({ id }) => id)],
  ])
}
