import type { Context, Roster, RosterLine } from '../grammar/roster.ts'
import type { Level, Role } from '../tables/plan-lines.ts'

export interface Person {
  readonly line: RosterLine
  /** Index into the roster's lines. */
  readonly index: number
}

/** Everybody who is still there: people who left are neither counted nor checked. */
export const present = ({ lines }: Roster): readonly Person[] =>
  lines.map((line, index) => ({ line, index })).filter(({ line }) => line.values.status !== 'left')

export const roleOf = (line: RosterLine): Role => line.values.role ?? 'teacher'

export const levelOf = (line: RosterLine, context: Context): Level | null => line.values.level ?? context.level

/** Managers and teachers: those who owe a plan. */
export const participants = (roster: Roster): readonly Person[] => present(roster).filter(({ line }) => roleOf(line) !== 'staff')
