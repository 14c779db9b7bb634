/** Trắc nghiệm, bài tập nghiên cứu, bài thu hoạch; since TT 17/2022 also regular and periodic assessment. */
export const assessmentKinds = ['questions', 'exercise', 'report', 'regular', 'periodic'] as const
export type AssessmentKind = (typeof assessmentKinds)[number]

/** Who said so: the school itself, or a platform or provider whose file was read. */
export const sources = ['school', 'provider'] as const
export type Source = (typeof sources)[number]

/** One attempt at one item. `mark` null: absent, or not marked yet. */
export interface Assessment {
  readonly id: string
  readonly person: string
  /** The item's id. */
  readonly item: string
  readonly kind: AssessmentKind
  /** From 1; a resit is the next. */
  readonly attempt: number
  readonly on: string
  /** 0 to 10. */
  readonly mark: number | null
  readonly absent: boolean
  readonly source: Source
}

/** A file that shows something was done. The bytes lie outside the database. */
export interface Evidence {
  readonly id: string
  readonly person: string
  readonly item: string | null
  readonly name: string
  /** As its bytes tell, not its name. */
  readonly type: 'application/pdf' | 'image/png' | 'image/jpeg'
  readonly bytes: number
  readonly sha256: string
}
