/** What Telegram lets a bot show in one group, edits included; a second more than its minute, because its clock begins later. */
const LIMIT = 20
const PER_MS = 61_000
/** Within any minute so many are kept for replies to officers, so that cards and reminders can't starve them. */
const KEPT_FOR_REPLIES = 3
/** So many others may go at once; further ones come evenly, so that room for a reply is never far. */
const AT_ONCE = 8
const SPACING_MS = 3_200

/** One call that counts; it may turn out to have been another sort of call, or none. */
export interface Spent {
  at: number
  /** A reply to an officer. */
  urgent: boolean
}

/** What went out within some time, and when more may. */
export interface CallWindow {
  /** Until anything fits; 0: now. */
  waitMs(now: number): number
  /** Until something fits that is no reply to an officer. */
  waitForOthersMs(now: number): number
  spend(now: number, urgent: boolean): Spent
  takeBack(spent: Spent): void
  isEmpty(now: number): boolean
}

/**
 * Fifty cards are through in three minutes, while officers get three replies a minute at once, and more as soon as they need
 * more: as many as they had in the last minute stay theirs, and always one besides.
 */
export function createGroupWindow(): CallWindow {
  let spent: Spent[] = []
  const forget = (now: number) => {
    spent = spent.filter(({ at }) => now - at < PER_MS)
  }
  const untilOldestLeaves = (now: number) => (spent[0]?.at ?? now) + PER_MS - now
  return {
    waitMs(now) {
      forget(now)
      return spent.length < LIMIT ? 0 : untilOldestLeaves(now)
    },
    waitForOthersMs(now) {
      forget(now)
      const others = spent.filter(({ urgent }) => !urgent)
      const replies = spent.length - others.length
      if (others.length >= LIMIT - (replies > KEPT_FOR_REPLIES ? replies + 1 : KEPT_FOR_REPLIES))
        return untilOldestLeaves(now)
      if (others.length < AT_ONCE) return 0
      return Math.max(0, (others.at(-1)?.at ?? now) + SPACING_MS - now)
    },
    spend(now, urgent) {
      const one = { at: now, urgent }
      spent.push(one)
      return one
    },
    takeBack(one) {
      spent = spent.filter((other) => other !== one)
    },
    isEmpty(now) {
      forget(now)
      return spent.length === 0
    },
  }
}

/** Counts what happened within the last `perMs`; nobody has precedence. */
export function createPlainWindow({ limit, perMs }: { limit: number; perMs: number }): CallWindow {
  let spent: Spent[] = []
  const forget = (now: number) => {
    spent = spent.filter(({ at }) => now - at < perMs)
  }
  return {
    waitMs(now) {
      forget(now)
      // The youngest of those that must have left the window before one more fits.
      const blocking = spent[spent.length - limit]
      return blocking === undefined ? 0 : blocking.at + perMs - now
    },
    waitForOthersMs: () => 0,
    spend(now, urgent) {
      const one = { at: now, urgent }
      spent.push(one)
      return one
    },
    takeBack(one) {
      const place = spent.lastIndexOf(one)
      if (place !== -1) spent.splice(place, 1)
    },
    isEmpty(now) {
      forget(now)
      return spent.length === 0
    },
  }
}
