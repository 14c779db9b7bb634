/** A stretch of days, both ends included; null: open. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

export const holdsOn = ({ from, to }: Days, day: string): boolean => (from === null || from <= day) && (to === null || day <= to)

const startsBy = (days: Days, to: string | null): boolean => days.from === null || to === null || days.from <= to

export const overlap = (one: Days, other: Days): boolean => startsBy(one, other.to) && startsBy(other, one.to)

/** Whether one stretch lies wholly inside another. */
export const within = (inner: Days, outer: Days): boolean =>
  (outer.from === null || (inner.from !== null && outer.from <= inner.from)) && (outer.to === null || (inner.to !== null && inner.to <= outer.to))

const later = (one: string | null, other: string | null): string | null => (one !== null && (other === null || one > other) ? one : other)
const earlier = (one: string | null, other: string | null): string | null => (one !== null && (other === null || one < other) ? one : other)

/** The days two stretches share; only where they overlap. */
export const shared = (one: Days, other: Days): Days => ({ from: later(one.from, other.from), to: earlier(one.to, other.to) })
