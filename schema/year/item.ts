import type { Programme } from '../figures/rating.ts'

/** Tập trung, từ xa, bán tập trung: the forms TT 19/2019 knows. */
export const forms = ['together', 'distance', 'mixed'] as const
export type Form = (typeof forms)[number]

/** How a person goes about it: by oneself, in the team's meetings, on a platform, in a course. */
export const ways = ['selfStudy', 'team', 'online', 'course'] as const
export type Way = (typeof ways)[number]

/** One thing a person is to study in a year. */
export interface Item {
  /** Names it within the person's plan and never changes: the module's code in programme 03, '01' or '02' elsewhere ('01/2' for a second topic). */
  readonly id: string
  readonly programme: Programme
  /** 'GVMN 7' in programme 03, else null. */
  readonly module: string | null
  /** The topic that Ministry or province set; null in programme 03, and where nobody has said yet. */
  readonly topic: string | null
  readonly periods: number | null
  readonly form: Form | null
  readonly way: Way | null
  /** Months as yyyy-mm. */
  readonly months: readonly string[]
  readonly term: 1 | 2 | null
}
