import type { Clock } from './context.ts'

const zone = 'Asia/Ho_Chi_Minh'

/** The day in Việt Nam at a moment. */
export const dayOf = (moment: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(moment)

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => dayOf(new Date()),
}
