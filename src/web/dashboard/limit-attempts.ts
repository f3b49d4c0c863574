import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** So many failed attempts from one address within this time (seconds). */
const ATTEMPTS = 10
const WITHIN_S = 600

export interface AttemptLimit {
  /** Gives 0 where an attempt may be made, else after how many seconds the next one may. */
  begin(address: string): Promise<number>
  /** It was no guess: a whole office may come from one address. */
  succeeded(address: string): Promise<void>
}

/**
 * Slows guessing of codes, of which there are 2^60. Kept in memory: what a restart forgets gives nobody an advantage, and no
 * address is stored.
 */
export function createAttemptLimit(): AttemptLimit {
  const limiter = new RateLimiterMemory({ points: ATTEMPTS, duration: WITHIN_S })
  return {
    async begin(address) {
      try {
        await limiter.consume(address)
        return 0
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000))
        throw refused
      }
    },
    async succeeded(address) {
      await limiter.reward(address)
    },
  }
}
