import { pause } from '../connect/pause.ts'
import type { JobWorker } from './backend.ts'

/** What we need of a BullMQ worker, on whatever it runs, made with `autorun: false`. */
interface Startable {
  waitUntilReady(): Promise<unknown>
  run(): Promise<unknown>
  close(force?: boolean): Promise<void>
}

/** After a beginning that failed, another one is made this much later (milliseconds). */
const AGAIN_MS = 500

/**
 * A worker that is ready before it runs. BullMQ remembers a first connection that failed for good, and asks it again at
 * once, forever, so that nothing else in the process gets its turn: only another worker can begin anew.
 */
export function keepWorker(make: () => Startable): JobWorker {
  let closed = false
  let worker = begin()

  function begin(): Startable {
    const fresh = make()
    void ready(fresh)
    return fresh
  }

  async function ready(fresh: Startable): Promise<void> {
    try {
      await fresh.waitUntilReady()
    } catch {
      // What was wrong came out of its `error` event.
      await fresh.close(true).catch(() => {})
      await pause(AGAIN_MS)
      if (!closed) worker = begin()
      return
    }
    // It runs until it is closed; what goes wrong meanwhile is its `error` event.
    if (!closed) await fresh.run().catch(() => {})
  }

  return {
    async close() {
      closed = true
      await worker.close()
    },
  }
}
