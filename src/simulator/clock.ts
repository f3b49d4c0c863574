import { performance } from 'node:perf_hooks'

/** How many simulated seconds pass in one real second. */
export type Speed = 1 | 60 | 3600

/** The simulator's time, as its page sees and steers it. */
export interface SimulatedClock {
  now(): Date
  speed(): number
  setSpeed(speed: Speed): void
  /** Is told when the speed changes; returns a function that ends it. */
  watch(listener: () => void): () => void
}

/** The same clock for those who set alarms by it. */
export interface AlarmClock extends SimulatedClock {
  /**
   * Real milliseconds from now until that simulated moment at today's speed, rounded up so that a timer never
   * fires too early; 0 when it has passed. A change of speed makes it stale: `watch` and ask again.
   */
  delayUntil(at: Date): number
}

/**
 * Time that runs from `start` at a speed that can change. It never runs backwards: it is measured on the
 * monotone clock of the process, so a corrected system clock cannot move it.
 *
 * @param elapsedMs real milliseconds since any fixed moment, never decreasing
 */
export function createSimulatedClock(start: Date, elapsedMs = () => performance.now()): AlarmClock {
  const listeners = new Set<() => void>()
  let speed: Speed = 1
  let origin = { simulatedMs: start.getTime(), realMs: elapsedMs() }

  const nowMs = () => origin.simulatedMs + (elapsedMs() - origin.realMs) * speed

  return {
    now: () => new Date(nowMs()),
    speed: () => speed,
    setSpeed(next) {
      origin = { simulatedMs: nowMs(), realMs: elapsedMs() }
      speed = next
      for (const listener of listeners) listener()
    },
    watch(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    delayUntil: (at) => Math.max(0, Math.ceil((at.getTime() - nowMs()) / speed)),
  }
}
