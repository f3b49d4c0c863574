import type { InquiryEvent } from '../routing/index.ts'
import type { Walk } from './walk.ts'

/**
 * The next moment after `asOf` at which what a history says becomes another by time alone: the deadline passes, a question
 * to the citizen that waits for the morning goes out, or an event comes to pass whose clock ran a little ahead.
 */
export function changesAt(walk: Walk, events: readonly InquiryEvent[]): Date | null {
  const moments = [
    walk.standing === 'referred' ? walk.dueAt : null,
    walk.pauses.at(-1)?.since,
    ...events.map(({ at }) => at),
  ]
  const ahead = moments.filter((at) => at && at > walk.asOf)
  return ahead.length === 0 ? null : new Date(Math.min(...ahead.map(Number)))
}
