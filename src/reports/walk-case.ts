import type { InquiryEvent } from '../routing/index.ts'
import { takeEvent } from './take-event.ts'
import { nothingYet, type Walk } from './walk.ts'

/** Two processes look at their clocks before they wait for each other: an event may bear a moment a little before the last one's. */
const TOLERATED_MS = 60_000

/** Reads a whole history, in the order of its numbers, up to a moment. */
export function walkCase(events: readonly InquiryEvent[], asOf: Date): Walk {
  const walk = nothingYet(asOf)
  let at = new Date(0)
  for (const [index, event] of events.entries()) {
    if (at.getTime() - event.at.getTime() > TOLERATED_MS) walk.fault ??= 'clock-went-back'
    if (event.at > at) at = event.at
    if (at > asOf) break
    const isFirst = event.body.type === 'received'
    if (event.sequence !== index + 1 || isFirst !== (index === 0)) walk.fault = 'incomplete'
    if (!takeEvent(walk, event.body, at)) walk.fault = 'incomplete'
  }
  const asked = walk.pauses.at(-1)
  if (walk.standing === 'paused' && asked && asOf < asked.since) walk.standing = 'referred'
  if (events.length === 0) walk.fault = 'incomplete'
  return walk
}
