/** The only reader of the clock. */
export interface Clock {
  now(): Date
}

export const clock: Clock = { now: () => new Date() }

const TWO = 2

/** The day by the calendar of the person's machine, as yyyy-mm-dd. */
export const today = (now: Date): string =>
  [String(now.getFullYear()), String(now.getMonth() + 1).padStart(TWO, '0'), String(now.getDate()).padStart(TWO, '0')].join('-')
