import type { Field } from '../tables/plan-lines.ts'
import type { Facts, Severity } from './finding.ts'
import type { Provision } from './provision.ts'
import type { Roster } from './roster.ts'
import type { CellRef } from './sheet.ts'

/** One fault a rule saw. `cell` is for faults of the sheet; elsewhere the cell follows from line, field and `at`. */
export interface Hit<F extends Facts = Facts, Law extends string = string> {
  /** Index into the roster's lines; null where it concerns the sheet. */
  readonly line: number | null
  readonly field: Field | null
  /** Index into `written[field]`; 0 when absent. */
  readonly at?: number
  readonly cell?: CellRef | null
  /** Only where this case weighs differently from the rule. */
  readonly severity?: Severity
  readonly facts: F
  /** The provisions this case rests on, by their names in `under`; all of them when absent. */
  readonly rests?: readonly Law[]
}

export type Hits<F extends Facts, Law extends string = never> = readonly Hit<F, Law>[]

export type Under = Readonly<Record<string, Provision>>

type ValueOf<P> = P extends Provision<infer Value> ? Value : never
type IsUnion<T, All = T> = T extends All ? ([All] extends [T] ? false : true) : never

/** What the provisions say on the day. A rule with one provision waits until it is in force; with several, a silent one is null. */
export type ValuesOf<U extends Under> = { readonly [K in keyof U]: IsUnion<keyof U> extends true ? ValueOf<U[K]> | null : ValueOf<U[K]> }

/** Who may accept a finding as it stands; null: nobody, it must be put right. */
export type Waiver = 'principal' | 'authority' | null

/** What an empty cell means to the rule. */
export type EmptyCell = 'ignored' | 'missing' | 'notDone'

export interface RuleSpec<Id extends string, U extends Under, F extends Facts> {
  /** Also the kind of mistake. */
  readonly id: Id
  readonly severity: Severity
  readonly under: keyof U extends never ? never : U
  readonly emptyCell: EmptyCell
  readonly waivedBy: Waiver
  readonly check: (roster: Roster, values: ValuesOf<U>, on: string) => Hits<F, keyof U & string>
}

/** A rule as the engine sees it, whatever its facts. */
export interface AnyRule {
  readonly id: string
  readonly severity: Severity
  readonly under: Under
  readonly emptyCell: EmptyCell
  readonly waivedBy: Waiver
  check(roster: Roster, values: Readonly<Record<string, unknown>>, on: string): readonly Hit[]
}

export interface Rule<Id extends string = string, U extends Under = Under, F extends Facts = Facts> extends AnyRule {
  readonly id: Id
  readonly under: U
  check(roster: Roster, values: ValuesOf<U>, on: string): readonly Hit<F, keyof U & string>[]
}

export const rule = <const Id extends string, const U extends Under, F extends Facts>(spec: RuleSpec<Id, U, F>): Rule<Id, U, F> =>
  spec as unknown as Rule<Id, U, F>

/** The facts a rule gives to its sentence. */
export type FactsOf<R> = R extends { check(...args: never[]): readonly Hit<infer F, string>[] } ? F : never

/** What is wrong, why that is so, how to put it right; where it is, the cell says. */
export interface Message {
  readonly what: string
  readonly why: string
  readonly fix: string
}

export type Sentence<R> = (facts: FactsOf<R>) => Message

/** An example on one side of a rule's border: findings it must give, none for a right one. */
export interface Case {
  readonly name: string
  readonly roster: Roster
  /** What an authority or the school entered, where the border needs it. */
  readonly provisions?: readonly Provision[]
  readonly expected: readonly { readonly line: number | null; readonly field?: Field | null; readonly severity?: Severity }[]
}
