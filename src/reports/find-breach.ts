import type { HoldingSpan, Walk } from './walk.ts'

/** The deadline passed before the case was closed. */
export interface Breach {
  /** The deadline that passed. */
  at: Date
  /** Who held the question at that moment. */
  holding: HoldingSpan | null
}

/**
 * Did the deadline in force pass? While the citizen is waited for no deadline passes, and a pause that begins before the
 * deadline moves it; so what counts is the last moment at which the clock ran.
 */
export function findBreach(walk: Walk): Breach | null {
  const { dueAt, holdings } = walk
  if (!dueAt || lastMoment(walk) < dueAt) return null
  const holding = holdings.findLast(({ since }) => since <= dueAt) ?? holdings[0] ?? null
  return { at: dueAt, holding }
}

function lastMoment({ pauses, closedAt, asOf }: Walk): Date {
  const last = pauses.at(-1)
  const end = closedAt ?? asOf
  // A pause that nothing ended but the end of the case (or that goes on) stopped the clock for good.
  return last && last.end === null ? last.since : end
}
