import type { Because, RepairKind } from '../../repairs/repair.ts'

/** The figures a repair's sentence is made of. */
export interface RepairFacts {
  readonly after: string
  readonly prefix: string
  readonly zeros: number
  readonly font: string | null
  readonly reasons: readonly string[]
}

export interface RepairSpeech {
  readonly titles: Readonly<Record<RepairKind, string>>
  /** Why it is safe, or that it is a proposal. */
  readonly safe: Readonly<Record<RepairKind, (facts: RepairFacts) => string>>
  readonly formula: (formula: string) => string
  readonly whyNot: Readonly<Record<Because, string>>
}
