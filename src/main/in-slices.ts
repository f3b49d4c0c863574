import { setImmediate } from 'node:timers/promises'
import type { Steps } from '../knowledge/index.ts'

/** Milliseconds of work before others get their turn: what somebody asks meanwhile takes a handful of turns. */
const SLICE_MS = 5

/** Takes the steps in slices, and lets everything else that waits have its turn in between. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let until = performance.now() + SLICE_MS
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() < until) continue
    await setImmediate()
    until = performance.now() + SLICE_MS
  }
}
