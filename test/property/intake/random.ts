/** A stream of chance that a seed repeats exactly. */
export interface Chance {
  readonly real: () => number
  /** A whole number from..to. */
  readonly whole: (from: number, to: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  readonly often: (share: number) => boolean
  readonly shuffled: <T>(list: readonly T[]) => T[]
}

export const chanceOf = (seed: number): Chance => {
  let state = (seed * 2_654_435_761) >>> 0
  const real = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, to: number): number => from + Math.floor(real() * (to - from + 1))
  return {
    real,
    whole,
    pick: (list) => list[whole(0, list.length - 1)]!,
    often: (share) => real() < share,
    shuffled: (list) => {
      const copy = [...list]
      for (let at = copy.length - 1; at > 0; at--) {
        const other = whole(0, at)
        ;[copy[at], copy[other]] = [copy[other]!, copy[at]!]
      }
      return copy
    },
  }
}
