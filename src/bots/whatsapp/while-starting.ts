import { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { setImmediate as soon } from 'node:timers/promises'

/** Node tells here of each process that it is about to start. */
const STARTS = 'child_process'

/**
 * Does `work`, in which this program is started; rejects at once when it could not be (too many processes or open files, no
 * memory, not to be run). Puppeteer leaves that failure to nobody, which would end our process.
 */
export async function whileStarting<Result>(program: string, work: () => Promise<Result>): Promise<Result> {
  let onFailed: (error: Error) => void = () => {}
  const failed = new Promise<never>((_, reject) => (onFailed = reject))
  failed.catch(() => {})

  function listen(message: unknown): void {
    const child = typeof message === 'object' && message !== null && 'process' in message && message.process
    if (!(child instanceof ChildProcess)) return
    child.on('error', (error) => {
      if (child.spawnfile === program) return onFailed(error)
      // Another's: as if we had not listened.
      if (child.listenerCount('error') === 1) throw error
    })
  }

  subscribe(STARTS, listen)
  try {
    return await Promise.race([work(), failed])
  } catch (error) {
    // What came of it may be known before its cause is.
    await Promise.race([soon(), failed])
    throw error
  } finally {
    unsubscribe(STARTS, listen)
  }
}
