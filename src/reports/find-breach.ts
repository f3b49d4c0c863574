import type { BreachCause, InquiryEvent } from '../routing/index.ts'
import { proposeCause } from './propose-cause.ts'
import type { HoldingSpan, Walk } from './walk.ts'
import { walkCase } from './walk-case.ts'

/** The deadline passed before the case was closed. */
export interface Breach {
  /** The deadline that passed. */
  at: Date
  /** Who held the question at that moment. */
  holding: HoldingSpan | null
  /** What the log says about why (`propose-cause.ts`). */
  proposed: BreachCause
  /** What *Diskominfo* has found since; null: nothing yet. */
  ruling: Walk['ruling']
}

/**
 * Did the deadline in force pass? While the citizen is waited for no deadline passes, and a pause that begins before the
 * deadline moves it; so what counts is the last moment at which the clock ran.
 */
export function findBreach(walk: Walk, events: readonly InquiryEvent[]): Breach | null {
  const { dueAt, ruling, overdueTold } = walk
  if (!dueAt || lastMoment(walk) < dueAt) return null
  const then = walkCase(events, dueAt)
  return {
    at: dueAt,
    holding: then.holdings.at(-1) ?? null,
    proposed: proposeCause(then, overdueTold),
    ruling,
  }
}

function lastMoment({ pauses, closedAt, asOf }: Walk): Date {
  const last = pauses.at(-1)
  const end = closedAt ?? asOf
  // A pause that nothing ended but the end of the case (or that goes on) stopped the clock for good.
  return last && last.end === null && last.since < end ? last.since : end
}
