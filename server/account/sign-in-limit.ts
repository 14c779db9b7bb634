import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

const quarterOfAnHour = 900
const triesPerName = 8
const triesPerAddress = 100

/** Slows down guessing: by name and address together, and by address whatever the name. */
export interface SignInLimit {
  /** Counts a try; seconds to wait, or 0 when it may go on. */
  count(username: string, address: string): Promise<number>
  /** The password fitted: what was counted is forgotten. */
  forget(username: string, address: string): Promise<void>
}

const seconds = (refused: unknown): number => Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000))

export function signInLimit(): SignInLimit {
  const perName = new RateLimiterMemory({ points: triesPerName, duration: quarterOfAnHour })
  const perAddress = new RateLimiterMemory({ points: triesPerAddress, duration: quarterOfAnHour })
  return {
    count: async (username, address) => {
      try {
        await perAddress.consume(address)
        await perName.consume(`${username} ${address}`)
        return 0
      } catch (refused) {
        if (refused instanceof Error) throw refused
        return seconds(refused)
      }
    },
    forget: async (username, address) => {
      await perName.delete(`${username} ${address}`)
      await perAddress.reward(address)
    },
  }
}
