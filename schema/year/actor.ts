/** Who acts in a school's year. `deputy` acts as principal while a delegation covers the day. */
export const yearRoles = ['clerk', 'teamHead', 'principal', 'deputy'] as const
export type YearRole = (typeof yearRoles)[number]

/** The hands a personal plan passes through before it is approved, first to last. The clerk enters for the teacher. */
export const stepNames = ['teacher', 'teamHead', 'principal'] as const
export type StepName = (typeof stepNames)[number]

/** Somebody acting: one account in one role. */
export interface Actor {
  readonly account: string
  readonly name: string
  readonly role: YearRole
  /** The team a head answers for; null: none, or not a head. */
  readonly team: string | null
}

/** The principal lets a deputy sign (KT. HIỆU TRƯỞNG), from day to day, by a paper. */
export interface Delegation {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly decision: string
}
