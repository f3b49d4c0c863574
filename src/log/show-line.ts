import { z } from 'zod'

const LEVELS: Record<number, string> = {
  10: 'TRACE',
  20: 'DEBUG',
  30: 'INFO',
  40: 'WARN',
  50: 'ERROR',
  60: 'FATAL',
}

const lineSchema = z.looseObject({ level: z.number(), time: z.string(), msg: z.string().default('') })

/** A JSON line of the log for a person at a terminal: time, level, sentence, and the fields behind it. */
export function showLine(json: string): string {
  const { level, time, msg, pid: _, err, ...fields } = lineSchema.parse(JSON.parse(json))
  const shown = Object.entries(fields).map(([key, value]) => `${key}=${show(value)}`)
  const fault = err === undefined ? [] : [`err=${show(err)}`]
  return `${[time.slice(11, 19), (LEVELS[level] ?? String(level)).padEnd(5), msg, ...shown, ...fault].join(' ')}\n`
}

/** Control characters would let a value move the cursor or pretend to be another line; JSON escapes them. */
function show(value: unknown): string {
  return typeof value === 'string' && /^[\w.:/<>-]+$/.test(value) ? value : JSON.stringify(value)
}
