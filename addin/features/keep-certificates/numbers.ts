const DIGITS = /\d+/g

const YEAR = /^(19|20)\d\d$/

interface Counter {
  readonly before: string
  readonly digits: string
  readonly after: string
}

/** The part of a number that counts: the last run of digits that is no year, or the last of all. */
const counterOf = (number: string): Counter | null => {
  const runs = [...number.matchAll(DIGITS)]
  const run = runs.findLast(([digits]) => !YEAR.test(digits)) ?? runs.at(-1)
  if (!run) return null
  const [digits] = run
  return { before: number.slice(0, run.index), digits, after: number.slice(run.index + digits.length) }
}

/** So many numbers in a row, as wide as the first; null where the first has nothing to count by. */
export const numbersFrom = (first: string, count: number): readonly string[] | null => {
  const counter = counterOf(first.trim())
  if (!counter) return null
  const { before, digits, after } = counter
  return Array.from({ length: count }, (_, at) => `${before}${String(Number(digits) + at).padStart(digits.length, '0')}${after}`)
}
