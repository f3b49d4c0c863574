/**
 * Why a figure can't be told honestly (invariant 11). `not-referred`: no promise was ever given; `incomplete`: events are
 * missing from the history; `clock-went-back`: its moments contradict their order; `nothing-measured`: there is no case to
 * measure it by; `not-counted`: nothing of that kind is written down, so as not to follow people around, or it was not yet;
 * `too-few`: so few people said something that it would tell more about them than about the service; `too-few-cases`: it is of
 * so few that it isn't for everybody.
 */
export const MISSING = [
  'not-referred',
  'incomplete',
  'clock-went-back',
  'nothing-measured',
  'not-counted',
  'too-few',
  'too-few-cases',
] as const
export type Missing = (typeof MISSING)[number]

/** A figure, or the reason why there is none. */
export type Figure<Value> = { value: Value } | { value: null; why: Missing }

export const known = <Value>(value: Value): Figure<Value> => ({ value })
export const missing = (why: Missing): { value: null; why: Missing } => ({ value: null, why })
