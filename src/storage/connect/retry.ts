import type { Log } from '../log.ts'
import { classifyFault } from './classify-fault.ts'
import { pause } from './pause.ts'

/** How often work that the database undid on purpose is run again before we give up. */
const MOST_AGAIN = 20
const LONGEST_PAUSE_MS = 500

/** Runs work until it succeeds, fails for good, or patience ends. */
export type Retry = <Result>(work: () => Promise<Result>) => Promise<Result>

interface Dependencies {
  log: Log
  /** How long a database that is away is waited for, in milliseconds. */
  patienceMs: number
  /** True once the database is being closed: then nobody waits any more. */
  isClosing(): boolean
}

/** The work must be harmless to run again. */
export function createRetry({ log, patienceMs, isClosing }: Dependencies): Retry {
  return async (work) => {
    let again = 0
    let lostSince: number | null = null
    for (;;) {
      try {
        return await work()
      } catch (error) {
        const fault = classifyFault(error)
        if (fault === 'final' || isClosing()) throw error
        if (fault === 'again') {
          if (++again > MOST_AGAIN) throw error
          await pause(Math.random() * Math.min(again * 5, 50))
          continue
        }
        lostSince ??= performance.now()
        const waited = performance.now() - lostSince
        if (waited > patienceMs) throw error
        log.warn({ err: error }, 'The database is away; waiting for it')
        await pause(Math.min(50 + waited / 4, LONGEST_PAUSE_MS))
      }
    }
  }
}
