import { HOUR_MS, MINUTE_MS } from '../office/index.ts'

/** How much of one person's is treated at once, and how fast after that. */
export interface PaceLimits {
  perMinute: number
  perHour: number
}

/** Conversations remembered before those that are at rest again are forgotten. */
const REMEMBERED = 10_000

export type Pace = ReturnType<typeof createPace>

/**
 * Slows conversations that write very much; others don't notice. Both limits are buckets that refill evenly: so many
 * messages at once, and then one whenever there is room again. What came before a restart counts, once it is told.
 */
export function createPace({ perMinute, perHour }: PaceLimits) {
  const buckets = [
    { spacingMs: MINUTE_MS / perMinute, spanMs: MINUTE_MS },
    { spacingMs: HOUR_MS / perHour, spanMs: HOUR_MS },
  ]
  /** For each bucket the moment at which it is empty again, in milliseconds since 1970. */
  const emptyAt = new Map<string, number[]>()

  function forgetRested(nowMs: number): void {
    for (const [conversation, moments] of emptyAt)
      if (moments.every((moment) => moment <= nowMs)) emptyAt.delete(conversation)
  }

  return {
    /** How long the next message of this conversation has to wait, in milliseconds; 0: not at all. */
    delayMs(conversation: string, now: Date): number {
      const moments = emptyAt.get(conversation) ?? []
      const waits = buckets.map(
        ({ spacingMs, spanMs }, index) => (moments[index] ?? 0) + spacingMs - spanMs - now.getTime(),
      )
      return Math.max(0, ...waits)
    },
    /** A message of this conversation was treated; in the order of time. */
    treated(conversation: string, at: Date): void {
      const nowMs = at.getTime()
      if (emptyAt.size >= REMEMBERED) forgetRested(nowMs)
      const moments = emptyAt.get(conversation) ?? []
      emptyAt.set(
        conversation,
        buckets.map(({ spacingMs }, index) => Math.max(moments[index] ?? 0, nowMs) + spacingMs),
      )
    },
  }
}
