/** A document that fixes something. Where a day is not known it is null or a year alone; nothing is filled in by guess. */
export interface Instrument {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly issuer: string
  readonly date: string | null
  readonly effective: { readonly from: string | null; readonly to: string | null }
  readonly replaces: readonly string[]
  readonly replacedBy: readonly string[]
  readonly amends: readonly string[]
  /** How its figures were had. `codex`: dates and replacements from the official codex of law. */
  readonly provenance: 'original' | 'codex' | 'secondary' | 'seed' | 'recalled'
  /** Whether somebody read the clauses used here in the original text. */
  readonly verified: boolean
}

type Known = Pick<Instrument, 'id' | 'number' | 'title' | 'issuer' | 'date' | 'provenance'>
type Rest = Partial<Omit<Instrument, keyof Known>>

export const instrument = (known: Known, rest: Rest = {}): Instrument => ({
  effective: { from: null, to: null },
  replaces: [],
  replacedBy: [],
  amends: [],
  verified: false,
  ...known,
  ...rest,
})
