import type { RosterLine } from '../grammar/roster.ts'
import { entriesOf } from './entries.ts'
import { verifiedTotal, type ListsInForce } from './hours.ts'

/** What one programme of one person owes and has; `planned` is null where nothing says it. */
export interface Quota {
  readonly owed: number
  readonly planned: number | null
  readonly missing: number | null
}

export interface OwedPeriods {
  readonly periods01: number
  readonly periods02: number
  readonly periods03: number
}

const quota = (owed: number, planned: number | null): Quota => ({ owed, planned, missing: planned === null ? null : Math.max(0, owed - planned) })

export interface QuotaLaw {
  readonly on: string
  readonly lists?: ListsInForce
}

/** A sheet without a place for choices says nothing of what was planned. */
const asksChoices = ({ written, values }: RosterLine): boolean => written.modules !== undefined || values.modules !== undefined

const planned03 = (line: RosterLine, { on, lists }: QuotaLaw): number | null =>
  line.values.periods03 ?? (asksChoices(line) ? verifiedTotal(entriesOf(line).map(({ code }) => code), on, lists) : null)

/** Periods owed, planned and missing per programme: stated periods, else for 03 those verified in the lists. */
export const quotasOf = (line: RosterLine, owed: OwedPeriods, law: string | QuotaLaw): { readonly [P in keyof OwedPeriods]: Quota } => ({
  periods01: quota(owed.periods01, line.values.periods01 ?? null),
  periods02: quota(owed.periods02, line.values.periods02 ?? null),
  periods03: quota(owed.periods03, planned03(line, typeof law === 'string' ? { on: law } : law)),
})
