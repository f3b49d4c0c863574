import type { RecipientKey } from '../routing/index.ts'

/** Telegram's limits, a little below what is known (FINDINGS: exact ones are unspecified; edits count too). */
const PER_SECOND = 25
const PER_PRIVATE_CHAT = { limit: 5, perMs: 5_000 }
const PER_GROUP = { limit: 20, perMs: 60_000 }
const NO_LIMIT = { limit: Number.POSITIVE_INFINITY, perMs: 0 }
/** Of a group's messages these are kept for replies to officers, so that cards and reminders can't starve them. */
const KEPT_FOR_REPLIES = 4
/** So many chats refused within this time mean that the whole bot is too fast, not one chat. */
const REFUSED_CHATS = 3
const REFUSED_WITHIN_MS = 10_000
/** Beyond this many chats those without recent messages are forgotten. */
const CHATS_REMEMBERED = 5_000

interface Dependencies {
  /** Real milliseconds on a clock that never runs backwards, such as `() => performance.now()`. */
  monotonicMs(): number
  /** API calls per second with this token; default 25. */
  perSecond?: number
  /** False where nobody counts by chat: a local Bot API, whose time may run faster than the machine's. Default: true. */
  chatLimits?: boolean
}

export type Permit =
  | {
      /** Only a reply to an officer may go now: the rest of the group's allowance is kept for those. */
      urgentOnly: boolean
      /** Real milliseconds until anything may go; 0 unless `urgentOnly`. */
      waitMs: number
      /** There was nothing to send: the allowance is free again. */
      giveBack(): void
    }
  /** Nothing may go now; ask again after so many real milliseconds. */
  | { later: number }

/** Spaces one bot's API calls, per token and per chat. In memory: one process holds each bot. */
export interface Pacer {
  take(recipient: RecipientKey): Permit
  /** The platform refused a call to this recipient and named a time. */
  penalize(recipient: RecipientKey, delayMs: number): void
}

export function createPacer({ monotonicMs, perSecond = PER_SECOND, chatLimits = true }: Dependencies): Pacer {
  const token = createWindow(windowOf(perSecond))
  const chats = new Map<RecipientKey, Window>()
  const refusals = new Map<RecipientKey, { at: number; until: number }>()
  let tokenRefusedUntil = 0

  function chatOf(recipient: RecipientKey, now: number): Window {
    const known = chats.get(recipient)
    if (known !== undefined) return known
    if (chats.size >= CHATS_REMEMBERED)
      for (const [key, window] of chats) if (window.isEmpty(now)) chats.delete(key)
    const limits = isGroup(recipient) ? PER_GROUP : PER_PRIVATE_CHAT
    const window = createWindow(chatLimits ? limits : NO_LIMIT)
    chats.set(recipient, window)
    return window
  }

  function refusedFor(recipient: RecipientKey, now: number): number {
    return Math.max(tokenRefusedUntil, refusals.get(recipient)?.until ?? 0) - now
  }

  return {
    take(recipient) {
      const now = monotonicMs()
      const chat = chatOf(recipient, now)
      const waitMs = Math.max(refusedFor(recipient, now), token.waitMs(now, 0), chat.waitMs(now, 0))
      if (waitMs > 0) return { later: waitMs }
      const waitForRestMs = isGroup(recipient) ? chat.waitMs(now, KEPT_FOR_REPLIES) : 0
      const undo = [token.spend(now), chat.spend(now)]
      const giveBack = () => {
        for (const one of undo) one()
      }
      return { urgentOnly: waitForRestMs > 0, waitMs: waitForRestMs, giveBack }
    },

    penalize(recipient, delayMs) {
      const now = monotonicMs()
      for (const [key, { at, until }] of refusals)
        if (until <= now && now - at > REFUSED_WITHIN_MS) refusals.delete(key)
      refusals.set(recipient, { at: now, until: now + delayMs })
      const recent = [...refusals.values()].filter(({ at }) => now - at <= REFUSED_WITHIN_MS)
      if (recent.length >= REFUSED_CHATS) tokenRefusedUntil = Math.max(tokenRefusedUntil, now + delayMs)
    },
  }
}

/** A fifth of a second at a time, where the rate allows it: many who wait then wait shortly, and none starves. */
function windowOf(perSecond: number): { limit: number; perMs: number } {
  return perSecond < 5 ? { limit: perSecond, perMs: 1_000 } : { limit: Math.floor(perSecond / 5), perMs: 200 }
}

/** Telegram's groups have negative numbers. */
function isGroup(recipient: RecipientKey): boolean {
  return recipient.startsWith('staff/-')
}

interface Window {
  /** Until one more fits while `reserve` places stay free; 0: now. */
  waitMs(now: number, reserve: number): number
  /** Counts one; gives how to take that back. */
  spend(now: number): () => void
  isEmpty(now: number): boolean
}

/** Counts what happened within the last `perMs`. */
function createWindow({ limit, perMs }: { limit: number; perMs: number }): Window {
  let spent: number[] = []
  const forget = (now: number) => {
    spent = spent.filter((at) => now - at < perMs)
  }
  return {
    waitMs(now, reserve) {
      forget(now)
      // The youngest of those that must have left the window before one more fits.
      const blocking = spent[spent.length - (limit - reserve)]
      return blocking === undefined ? 0 : blocking + perMs - now
    },
    spend(now) {
      spent.push(now)
      return () => {
        const place = spent.lastIndexOf(now)
        if (place !== -1) spent.splice(place, 1)
      }
    },
    isEmpty(now) {
      forget(now)
      return spent.length === 0
    },
  }
}
