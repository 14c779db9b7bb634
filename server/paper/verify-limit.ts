import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

const quarterOfAnHour = 900
const questionsPerAddress = 60

const perAddress = new RateLimiterMemory({ points: questionsPerAddress, duration: quarterOfAnHour })

const isRefused = (fault: unknown): fault is RateLimiterRes => !(fault instanceof Error)

/** Seconds somebody without a session has to wait before the next question; 0: none. */
export const waitBeforeVerifying = (address: string): Promise<number> =>
  perAddress.consume(address).then(() => 0, (fault: unknown) => {
    if (isRefused(fault)) return Math.max(1, Math.ceil(fault.msBeforeNext / 1000))
    throw fault
  })
