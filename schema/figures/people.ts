import type { Context, Roster, RosterLine } from '../grammar/roster.ts'
import type { Level, Role } from '../tables/plan-lines.ts'
import { entriesOf, type Entry } from './entries.ts'

export interface Person {
  readonly line: RosterLine
  /** Index into the roster's lines. */
  readonly index: number
  /** What they chose: seven rules ask for it. */
  readonly entries: readonly Entry[]
}

/** Rosters never change, and almost every rule asks for the same people. */
const ofRoster = (choose: (roster: Roster) => readonly Person[]): ((roster: Roster) => readonly Person[]) => {
  const known = new WeakMap<Roster, readonly Person[]>()
  return (roster) => {
    const people = known.get(roster) ?? choose(roster)
    known.set(roster, people)
    return people
  }
}

/** Everybody who is still there: people who left are neither counted nor checked. */
export const present = ofRoster(({ lines }) => {
  const people: Person[] = []
  lines.forEach((line, index) => {
    if (line.values.status !== 'left') people.push({ line, index, entries: entriesOf(line) })
  })
  return people
})

export const roleOf = (line: RosterLine): Role => line.values.role ?? 'teacher'

export const levelOf = (line: RosterLine, context: Context): Level | null => line.values.level ?? context.level

/** Managers and teachers: those who owe a plan. */
export const participants = ofRoster((roster) => present(roster).filter(({ line }) => roleOf(line) !== 'staff'))
