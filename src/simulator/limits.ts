import { tooManyRequests } from './api-error.ts'
import type { Faults } from './model.ts'

/** Which calls Telegram counts: those that show something in a chat, edits included. */
const COUNTED = /^(?:send(?!chataction)|edit|copy|forward|stop)/i

/** Counts calls in sliding windows of real time and refuses those that exceed a switched-on limit with 429. */
export interface Limits {
  check(token: string, method: string, chatId: number | undefined): void
}

interface Dependencies {
  limits: () => Faults['limits']
  /** Milliseconds of real time, from any beginning. */
  monotonicMs: () => number
}

export function createLimits({ limits, monotonicMs }: Dependencies): Limits {
  const windows = new Map<string, number[]>()

  /** Milliseconds until the window has room; 0 when it has. */
  function shortage(name: string, most: number | undefined, windowMs: number, now: number): number {
    if (most === undefined) return 0
    const recent = (windows.get(name) ?? []).filter((at) => at > now - windowMs)
    windows.set(name, recent)
    const blocking = recent[recent.length - most]
    return blocking === undefined ? 0 : blocking + windowMs - now
  }

  return {
    check(token, method, chatId) {
      const { perTokenPerSecond, perChatPerSecond, perGroupPerMinute } = limits()
      if (!COUNTED.test(method)) return
      const rules: [string, number | undefined, number][] = [[`token ${token}`, perTokenPerSecond, 1_000]]
      if (chatId !== undefined) rules.push([`chat ${token} ${chatId}`, perChatPerSecond, 1_000])
      if (chatId !== undefined && chatId < 0)
        rules.push([`group ${token} ${chatId}`, perGroupPerMinute, 60_000])
      const now = monotonicMs()
      const waitMs = Math.max(...rules.map(([name, most, windowMs]) => shortage(name, most, windowMs, now)))
      if (waitMs > 0) throw tooManyRequests(Math.ceil(waitMs / 1_000))
      for (const [name, most] of rules) if (most !== undefined) windows.get(name)?.push(now)
    },
  }
}
