import type { OwedPeriods } from '../figures/quotas.ts'
import type { PersonFigures, ProgrammeFigures } from './person-figures.ts'

/** Periods of one programme, all people together. */
export interface ProgrammeTally {
  readonly owed: number
  readonly planned: number
  readonly missing: number
  /** People of whom nothing says how many periods are planned or owed. */
  readonly unsaid: number
}

/** A group of people in figures. Tallies of two groups add up to the tally of both together. */
export interface Tally {
  readonly people: number
  readonly managers: number
  readonly teachers: number
  readonly registrations: number
  readonly programmes: { readonly [P in keyof OwedPeriods]: ProgrammeTally }
  /** Registrations by module code. */
  readonly modules: ReadonlyMap<string, number>
  readonly completed: number
  readonly notCompleted: number
  readonly unrated: number
}

const noPeriods: ProgrammeTally = { owed: 0, planned: 0, missing: 0, unsaid: 0 }

/** Nobody at all. */
export const emptyTally: Tally = {
  people: 0, managers: 0, teachers: 0, registrations: 0, completed: 0, notCompleted: 0, unrated: 0, modules: new Map(),
  programmes: { periods01: noPeriods, periods02: noPeriods, periods03: noPeriods },
}

const ofProgramme = ({ owed, planned, missing }: ProgrammeFigures): ProgrammeTally => ({
  owed: owed ?? 0,
  planned: planned ?? 0,
  missing: missing ?? 0,
  unsaid: Number(missing === null && owed !== 0),
})

const added = (...counts: readonly Iterable<readonly [code: string, count: number]>[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  for (const [code, count] of counts.flatMap((each) => [...each])) sums.set(code, (sums.get(code) ?? 0) + count)
  return sums
}

/** One person as a group. */
export const tallyOf = ({ role, modules, programmes, rating }: PersonFigures): Tally => ({
  people: 1,
  managers: Number(role === 'manager'),
  teachers: Number(role === 'teacher'),
  registrations: modules.length,
  programmes: { periods01: ofProgramme(programmes.periods01), periods02: ofProgramme(programmes.periods02), periods03: ofProgramme(programmes.periods03) },
  modules: added(modules.map((code) => [code, 1])),
  completed: Number(rating === 'completed'),
  notCompleted: Number(rating === 'notCompleted'),
  unrated: Number(rating === null),
})

const periodsAdded = (one: ProgrammeTally, other: ProgrammeTally): ProgrammeTally => ({
  owed: one.owed + other.owed,
  planned: one.planned + other.planned,
  missing: one.missing + other.missing,
  unsaid: one.unsaid + other.unsaid,
})

/** Two groups as one. */
export const together = (one: Tally, other: Tally): Tally => ({
  people: one.people + other.people,
  managers: one.managers + other.managers,
  teachers: one.teachers + other.teachers,
  registrations: one.registrations + other.registrations,
  programmes: {
    periods01: periodsAdded(one.programmes.periods01, other.programmes.periods01),
    periods02: periodsAdded(one.programmes.periods02, other.programmes.periods02),
    periods03: periodsAdded(one.programmes.periods03, other.programmes.periods03),
  },
  modules: added(one.modules, other.modules),
  completed: one.completed + other.completed,
  notCompleted: one.notCompleted + other.notCompleted,
  unrated: one.unrated + other.unrated,
})

/** People of a school, or schools of an authority, in figures. */
export const schoolReport = (people: readonly PersonFigures[]): Tally => people.reduce((sum, person) => together(sum, tallyOf(person)), emptyTally)

export const authorityReport = (schools: readonly Tally[]): Tally => schools.reduce(together, emptyTally)
