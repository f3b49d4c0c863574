import { DAY_MS } from '../office/index.ts'

interface Dependencies {
  /** `isStopped` tells a long look to end early. */
  look(now: Date, isStopped: () => boolean): Promise<void>
  /** The first look comes so long after the start, so that a start is quick. */
  firstMs: number
  onFailure(error: unknown): void
}

/** Something that is looked at once a day, and that nothing waits for. */
export function createDailyLook({ look, firstMs, onFailure }: Dependencies) {
  let dueAt: number | null = null
  let running: Promise<void> | null = null
  let stopped = false

  return {
    /** Begins a look when one is due; doesn't wait for it. */
    lookIfDue(now: Date): void {
      dueAt ??= now.getTime() + firstMs
      if (now.getTime() < dueAt || running || stopped) return
      dueAt = now.getTime() + DAY_MS
      running = look(now, () => stopped)
        .catch(onFailure)
        .finally(() => (running = null))
    },
    async stop(): Promise<void> {
      stopped = true
      await running
    },
  }
}
