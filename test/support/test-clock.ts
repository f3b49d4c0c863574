import type { Clock } from '../../src/routing/index.ts'
import { SUNDAY_AFTERNOON } from './builders.ts'

/** Time that stands still until a test moves it. Alarms are not set by it: tests say when to look. */
export function createTestClock(
  start = SUNDAY_AFTERNOON,
): Clock & { advance(ms: number): Date; set(at: Date): void } {
  let now = start.getTime()
  return {
    now: () => new Date(now),
    delayUntil: (at) => Math.max(0, at.getTime() - now),
    advance(ms) {
      now += ms
      return new Date(now)
    },
    set(at) {
      now = at.getTime()
    },
  }
}
