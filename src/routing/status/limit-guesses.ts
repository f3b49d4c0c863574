import { HOUR_MS } from '../../office/index.ts'

/** What a conversation has looked up of others: guesses of late, and figures for good. */
export interface Lookups {
  /** Wrong ones since the last pause of an hour, and when the last of them was. */
  misses: number
  missedAt: Date | null
  found: number
  missed: number
  refused: number
}

export const NO_LOOKUPS: Lookups = { misses: 0, missedAt: null, found: 0, missed: 0, refused: 0 }

/** A slip of the finger costs nothing; so many wrong ones are guesses. */
const FREE = 3
const MOST = 8

export interface Lookup {
  outcome: 'found' | 'missed' | 'refused'
  lookups: Lookups
  /** How long the reply is held back, in milliseconds. */
  waitMs: number
}

/** How long the reply is held back after so many wrong ones, in milliseconds. */
function waitAfter(misses: number): number {
  return misses < FREE ? 0 : 1_000 * 2 ** (misses - FREE + 1)
}

/** One attempt. With 2^24 words per ticket, eight guesses an hour lead nowhere. */
export function attempt(before: Lookups, isRight: boolean, now: Date): Lookup {
  const { missedAt } = before
  const rested = missedAt === null || now.getTime() - missedAt.getTime() >= HOUR_MS
  const misses = rested ? 0 : before.misses
  if (misses >= MOST) {
    // Not before the reply to the last guess, which is held back still.
    const dueAt = (missedAt?.getTime() ?? 0) + waitAfter(misses - 1)
    const waitMs = Math.max(0, dueAt - now.getTime())
    return { outcome: 'refused', lookups: { ...before, refused: before.refused + 1 }, waitMs }
  }
  // The right words are held back as well: nobody learns from the time.
  const waitMs = waitAfter(misses)
  if (isRight) return { outcome: 'found', lookups: { ...before, misses, found: before.found + 1 }, waitMs }
  const lookups = { ...before, misses: misses + 1, missedAt: now, missed: before.missed + 1 }
  return { outcome: 'missed', lookups, waitMs }
}
