import type { Command } from '../command.ts'
import type { InquiryIn } from '../inquiry.ts'
import { quietFrom } from './burst.ts'

/** Whoever was asked for more and says nothing for so many milliseconds wanted nothing. */
export const WAITS_FOR_MORE_MS = 600_000

/** So long (milliseconds) a question still stands there for all to see. */
const ASKED_JUST_NOW_MS = 60_000

/**
 * What is gathered waits for what follows. Files alone are no reply to who was asked for words: asked just now, their citizen
 * isn't asked again; later on, once more.
 */
export function gatheredMore(
  { state, receivedAt }: InquiryIn<'gathering'>,
  how: Extract<Command, { type: 'add-words' }>['how'],
  now: Date,
): InquiryIn<'gathering'>['state'] {
  if (!state.more) return { ...state, wakeAt: quietFrom(now, receivedAt) }
  if (how !== 'files' || state.more === 'given')
    return { ...state, wakeAt: quietFrom(now, now), more: 'given' }
  const askedAt = state.wakeAt.getTime() - WAITS_FOR_MORE_MS
  if (now.getTime() - askedAt < ASKED_JUST_NOW_MS)
    return { ...state, wakeAt: new Date(now.getTime() + WAITS_FOR_MORE_MS) }
  return { ...state, wakeAt: quietFrom(now, now), more: null }
}
