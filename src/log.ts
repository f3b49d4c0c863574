import { type DestinationStream, destination, pino } from 'pino'
import { showLine } from './log/show-line.ts'
import { redact } from './log/redact.ts'
import { hideIdentities } from './log/hide-identities.ts'

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'

/**
 * What the rooms are handed (each declares the part that it uses). `message` is a constant sentence; whatever varies
 * goes into `fields`: ids, codes, figures, and errors under `err`.
 */
export interface Log {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
  fatal(fields: object, message: string): void
  /** A log whose lines all carry these fields. */
  child(fields: object): Log
}

interface Options {
  level: LogLevel
  /** Where the lines go. Default: standard error, so that standard output stays free for what commands print. */
  to?: DestinationStream
  /** One readable line for a person instead of JSON. Default: when standard error is a terminal. */
  readable?: boolean
}

/** The program's only logger. Addresses, names, message texts and tokens never pass it (invariant 9). */
export function createLog({ level, to, readable = to === undefined && process.stderr.isTTY }: Options): Log {
  // Written at once: the last lines before a crash are the ones that matter.
  const lines = to ?? destination({ fd: 2, sync: true })
  const shown = readable ? { write: (line: string) => lines.write(showLine(line)) } : lines
  const options = {
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    // An error is described already; pino's own serializer would take it for an error once more.
    serializers: { err: (described: unknown) => described },
  }
  return wrap(pino(options, shown))
}

/** Redaction happens before pino sees anything: its own redaction knows paths of a fixed depth only. */
function wrap(inner: pino.Logger): Log {
  function at(level: 'debug' | 'info' | 'warn' | 'error' | 'fatal') {
    return (fields: object, message: string): void => {
      if (inner.isLevelEnabled(level)) inner[level](redact(fields), hideIdentities(message))
    }
  }
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    fatal: at('fatal'),
    child: (fields) => wrap(inner.child(redact(fields))),
  }
}
