/** Where time comes from. Decisions take `now` as a value; only use cases and sweepers ask the clock. */
export interface Clock {
  now(): Date
  /** Real milliseconds until `at`, never negative. A simulated clock runs faster than the machine's. */
  delayUntil(at: Date): number
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  delayUntil: (at) => Math.max(0, at.getTime() - Date.now()),
}
