import { WAITING_OF_ONE } from '../routing/index.ts'

/**
 * Conversations of which more rows may be waiting than the worker knows, so that a new one has to wait for a sweep of the
 * inbox to bring the older ones first. One person's flood so takes no room from the others.
 */
export function createOverfull() {
  /** With the sweep during which a row of theirs was last refused. */
  const refusedDuring = new Map<string, number>()
  let sweep = 0
  let counts = new Map<string, number>()

  return {
    /** Is there no room for a new row of this conversation, of which so many are known? */
    refuses(conversation: string, known: number): boolean {
      if (known < WAITING_OF_ONE && !refusedDuring.has(conversation)) return false
      refusedDuring.set(conversation, sweep)
      return true
    },
    has: (conversation: string): boolean => refusedDuring.has(conversation),
    beginSweep(): void {
      sweep++
      counts = new Map()
    },
    found(conversation: string): void {
      counts.set(conversation, (counts.get(conversation) ?? 0) + 1)
    },
    /** The sweep saw everything that was there when it began. */
    endSweep(): void {
      for (const [conversation, during] of refusedDuring)
        if (during < sweep) refusedDuring.delete(conversation)
      for (const [conversation, count] of counts)
        if (count >= WAITING_OF_ONE) refusedDuring.set(conversation, sweep)
    },
  }
}
