import type { WireEvent } from '../page-wire.ts'

/** So long, in milliseconds of the real clock, a bot is seen typing before it answers what somebody wrote to it. */
const PAUSE_MS = 700

export interface ReplyPause {
  /** Is a bot's turn in this chat, because somebody just wrote to it? */
  isOn(chatKey: string): boolean
  /** True when the event is kept back for now; it is released later, in order. */
  holds(event: WireEvent): boolean
  /** Forgets what is kept back: the page learnt the whole state anew. */
  clear(): void
}

/**
 * The bots answer within a few milliseconds, faster than anybody can see that they are typing. So what a bot says in a
 * private chat just after a person wrote there waits for a moment.
 */
export function createReplyPause(release: (events: WireEvent[]) => void): ReplyPause {
  const pauses = new Map<string, { held: WireEvent[]; timer: number }>()

  function end(chatKey: string): void {
    const pause = pauses.get(chatKey)
    if (!pause) return
    clearTimeout(pause.timer)
    pauses.delete(chatKey)
    release(pause.held)
  }

  return {
    isOn: (chatKey) => pauses.has(chatKey),
    holds(event) {
      if (event.type === 'message' && !event.message.from.isBot && event.chatKey.startsWith('private/')) {
        // The answer to what was written before stands before it.
        end(event.chatKey)
        const timer = window.setTimeout(end, PAUSE_MS, event.chatKey)
        pauses.set(event.chatKey, { held: [], timer })
        return false
      }
      if (event.type !== 'message' && event.type !== 'edited' && event.type !== 'deleted') return false
      if (event.type === 'edited' && !event.message.from.isBot) return false
      const pause = pauses.get(event.chatKey)
      pause?.held.push(event)
      return pause !== undefined
    },
    clear() {
      for (const { timer } of pauses.values()) clearTimeout(timer)
      pauses.clear()
    },
  }
}
