import type { RecipientKey } from '../routing/index.ts'
import { type CallWindow, createGroupWindow, createPlainWindow } from './call-windows.ts'

/** Telegram's limits, a little below what is known (FINDINGS: exact ones are unspecified; edits count too). */
const PER_SECOND = 25
const PER_PRIVATE_CHAT = { limit: 5, perMs: 5_000 }
const NO_LIMIT = { limit: Number.POSITIVE_INFINITY, perMs: 0 }
/** So many chats refused within this time mean that the whole bot is too fast, not one chat. */
const REFUSED_CHATS = 3
const REFUSED_WITHIN_MS = 10_000
/** Beyond this many chats those without recent messages are forgotten. */
const CHATS_REMEMBERED = 5_000

/** How fast one bot's calls may go. */
export interface PacingLimits {
  /** Calls per second with this token, or from this number; default 25. */
  perSecond?: number
  /** Messages to one person within so many milliseconds; default five within five seconds. */
  perPrivateChat?: { limit: number; perMs: number }
  /** False where nobody counts by chat: a local Bot API, whose time may run faster than the machine's. Default: true. */
  chatLimits?: boolean
}

interface Dependencies extends PacingLimits {
  /** Real milliseconds on a clock that never runs backwards, such as `() => performance.now()`. */
  monotonicMs(): number
}

/** What a permit was used for. */
export interface Use {
  /** A reply to an officer. */
  urgent: boolean
  /** How many calls it took that show something: a long text comes in parts, and what needed nothing took none. */
  calls: number
}

export type Permit =
  | {
      /** Only a reply to an officer may go now: the rest of the group's allowance is kept for those. */
      urgentOnly: boolean
      /** Real milliseconds until anything may go; 0 unless `urgentOnly`. */
      waitMs: number
      /** What it was used for, once that is known; until then it counts as one call that was no reply. */
      used(use: Use): void
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

export function createPacer({
  monotonicMs,
  perSecond = PER_SECOND,
  perPrivateChat = PER_PRIVATE_CHAT,
  chatLimits = true,
}: Dependencies): Pacer {
  const token = createPlainWindow(windowOf(perSecond))
  const chats = new Map<RecipientKey, CallWindow>()
  const refusals = new Map<RecipientKey, { at: number; until: number }>()
  let tokenRefusedUntil = 0

  function chatOf(recipient: RecipientKey, now: number): CallWindow {
    const known = chats.get(recipient)
    if (known !== undefined) return known
    if (chats.size >= CHATS_REMEMBERED)
      for (const [key, window] of chats) if (window.isEmpty(now)) chats.delete(key)
    const window = newChat(recipient)
    chats.set(recipient, window)
    return window
  }

  function newChat(recipient: RecipientKey): CallWindow {
    if (!chatLimits) return createPlainWindow(NO_LIMIT)
    return isGroup(recipient) ? createGroupWindow() : createPlainWindow(perPrivateChat)
  }

  function refusedFor(recipient: RecipientKey, now: number): number {
    return Math.max(tokenRefusedUntil, refusals.get(recipient)?.until ?? 0) - now
  }

  return {
    take(recipient) {
      const now = monotonicMs()
      const chat = chatOf(recipient, now)
      const waitMs = Math.max(refusedFor(recipient, now), token.waitMs(now), chat.waitMs(now))
      if (waitMs > 0) return { later: waitMs }
      const waitForRestMs = chat.waitForOthersMs(now)
      const windows = [token, chat].map((window) => ({ window, spent: window.spend(now, false) }))
      const giveBack = () => {
        for (const { window, spent } of windows) window.takeBack(spent)
      }
      const used = ({ urgent, calls }: Use) => {
        if (calls === 0) return giveBack()
        for (const { window, spent } of windows) {
          spent.urgent = urgent
          for (let further = 1; further < calls; further++) window.spend(now, urgent)
        }
      }
      return { urgentOnly: waitForRestMs > 0, waitMs: waitForRestMs, used, giveBack }
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
  if (perSecond < 1) return { limit: 1, perMs: 1_000 / perSecond }
  return perSecond < 5 ? { limit: perSecond, perMs: 1_000 } : { limit: Math.floor(perSecond / 5), perMs: 200 }
}

/** Telegram's groups have negative numbers. */
function isGroup(recipient: RecipientKey): boolean {
  return recipient.startsWith('staff/-')
}
