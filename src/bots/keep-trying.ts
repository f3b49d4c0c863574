import { setTimeout as sleep } from 'node:timers/promises'
import { delayAfter, isFatal } from './back-off.ts'
import type { Log } from './log.ts'

/**
 * Does `work` until it succeeds, waiting longer after each failure. Gives true when it was done, false when `signal`
 * ended it first. Throws when the token is refused (401, 404).
 *
 * @param what names the work in the log, such as `setWebhook`
 */
export async function keepTrying(
  what: string,
  work: () => Promise<unknown>,
  { signal, log }: { signal: AbortSignal; log: Log },
): Promise<boolean> {
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      await work()
      return true
    } catch (error) {
      if (signal.aborted) return false
      if (isFatal(error)) throw error
      const delayMs = delayAfter(error, failures)
      log.warn({ what, delayMs, err: error }, 'The call failed; it will be tried again')
      await pause(delayMs, signal)
    }
  }
  return false
}

/** Waits, at most until `signal`; never throws. */
export async function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  await sleep(delayMs, undefined, { signal }).catch(() => {})
}
