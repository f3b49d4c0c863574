import type { Log } from '../log.ts'

/** How often the same trouble is told, in milliseconds: an outage is one story and not one line per message. */
const TELL_MS = 5_000

/** The same log, with each warning at most once in a while; the rest is counted in the next one. */
export function throttleWarnings(log: Log): Log {
  const told = new Map<string, { at: number; more: number }>()
  return {
    info: (fields, message) => log.info(fields, message),
    error: (fields, message) => log.error(fields, message),
    warn(fields, message) {
      const last = told.get(message)
      if (last && performance.now() - last.at < TELL_MS) {
        last.more++
        return
      }
      told.set(message, { at: performance.now(), more: 0 })
      log.warn(last?.more ? { ...fields, more: last.more } : fields, message)
    },
  }
}
