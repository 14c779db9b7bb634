/** Who may issue certificates, from when to when, by which decision. */
export interface Issuer {
  readonly id: string
  readonly name: string
  readonly from: string
  readonly to: string | null
  readonly decision: string
}

export interface Certificate {
  readonly id: string
  readonly person: string
  /** As printed. */
  readonly number: string
  readonly issuer: string
  readonly on: string
}
