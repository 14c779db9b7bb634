/** Who fixed a provision. A lower layer may tighten, and relax only where the upper one says so. `product`: our own numbered choice. */
export type Layer = 'nation' | 'province' | 'authority' | 'school' | 'product'

/** A clause of an instrument: `instrument` is its id in the register, such as 'TT17-2019'. */
export interface Citation {
  readonly instrument: string
  /** Article as printed, such as 'IV.2.b'; null where only the instrument as a whole was read. */
  readonly clause: string | null
}

/** From this day the value holds; null: repealed from that day. */
export interface Step<Value> {
  readonly from: string
  readonly value: Value | null
}

/** What one clause fixes, for whom, since when; and when its text was last compared. */
export interface Provision<Value = unknown> {
  /** Names the question it answers: a local provision that replaces another carries the same id. */
  readonly id: string
  readonly layer: Layer
  readonly cite: Citation | null
  readonly since: readonly Step<Value>[]
  /** yyyy-mm-dd, or null: nobody has compared it with its text. */
  readonly checkedOn: string | null
  /** False: no lower layer may replace it. */
  readonly yields?: boolean
  /** True: the text itself, entered anew (a corrected annex); while it speaks, the built-in provision of its id and layer is silent. */
  readonly restates?: boolean
}
