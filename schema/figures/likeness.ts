import { fold, nameKey } from './fold.ts'

/** Least number of letters put in, taken out or exchanged to make one word of the other. */
const distance = (left: string, right: string): number => {
  let above = Array.from({ length: right.length + 1 }, (_, at) => at)
  for (let row = 1; row <= left.length; row += 1) {
    const here = [row]
    for (let at = 1; at <= right.length; at += 1) {
      const kept = (above[at - 1] ?? 0) + (left[row - 1] === right[at - 1] ? 0 : 1)
      here.push(Math.min(kept, (above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1))
    }
    above = here
  }
  return above[right.length] ?? 0
}

const nearness = (left: string, right: string): number => {
  const longest = Math.max(left.length, right.length)
  return longest === 0 ? 0 : 1 - distance(left, right) / longest
}

const given = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** Same letters with other marks above them are nearly the same name, and never the same. */
const FOLDED = 0.95
const BEST_OF_THE_REST = 0.9
const OTHER_GIVEN_NAME = 0.75

/** How likely two written names mean the same person, 0 to 1; 1 only where they are written alike. In Vietnam people are told apart by the given name, the last. */
export const likeness = (left: string, right: string): number => {
  if (nameKey(left) === nameKey(right)) return 1
  const [one, other] = [fold(left), fold(right)]
  if (one === other) return FOLDED
  const near = nearness(one, other) * BEST_OF_THE_REST
  return given(one) === given(other) ? near : near * OTHER_GIVEN_NAME
}

/** Below this two names have nothing to do with one another. */
export const faintLikeness = 0.45
const SHOWN = 5

/** Whom a written name could mean, the likeliest first; strangers are left out. */
export const likeliest = <One>(all: readonly One[], likenessOf: (one: One) => number): readonly { readonly one: One; readonly likeness: number }[] =>
  all
    .map((one) => ({ one, likeness: likenessOf(one) }))
    .filter((each) => each.likeness >= faintLikeness)
    .sort((left, right) => right.likeness - left.likeness)
    .slice(0, SHOWN)
