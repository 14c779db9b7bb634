import type { Programme } from '../../figures/rating.ts'
import type { Standing } from '../member.ts'

export interface ModuleTotal {
  /** 'GVPT 4' */
  readonly code: string
  readonly title: { readonly vi: string | null; readonly en: string | null }
  /** Whether the title was read in the original. */
  readonly titleVerified: boolean
  /** Ids, in the order of the book. */
  readonly people: readonly string[]
  readonly names: readonly string[]
}

export interface TeamTotal {
  /** Null: those without a team. */
  readonly team: string | null
  readonly people: number
  readonly approved: number
  readonly completed: number
  readonly notCompleted: number
  readonly notYet: number
}

export interface TermTotal {
  /** Null: items without a term. */
  readonly term: 1 | 2 | null
  readonly periods: number
  readonly items: number
}

/** Sums over the people counted in a book; those who left or moved away add nothing but themselves. */
export interface YearTotals {
  readonly people: number
  readonly active: number
  readonly byStanding: Readonly<Record<Standing, number>>
  readonly empty: number
  readonly drafted: number
  readonly underway: number
  readonly approved: number
  readonly registrations: readonly ModuleTotal[]
  readonly programmes: Readonly<Record<Programme, { readonly owed: number; readonly planned: number; readonly earned: number; readonly missing: number; readonly people: number }>>
  readonly teams: readonly TeamTotal[]
  readonly terms: readonly TermTotal[]
  readonly completed: number
  readonly notCompleted: number
  readonly notYet: number
  /** Everybody else: not rated, outside, a standing of their own, or marks that need putting right. */
  readonly notRated: number
  readonly certificates: number
}
