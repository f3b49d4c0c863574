import { createHash, randomBytes } from 'node:crypto'
import { HOUR_MS, MINUTE_MS } from './durations.ts'

/** A link to the dashboard can be used once, within this time (milliseconds). */
export const LOGIN_LASTS_MS = 10 * MINUTE_MS
/** A session in which nothing is done for this time (milliseconds) ends. */
export const SESSION_IDLE_MS = 30 * MINUTE_MS
/** And each ends after this time (milliseconds), whatever is done in it. */
export const SESSION_LASTS_MS = 12 * HOUR_MS

const KEY_BYTES = 32

/** What the browser keeps of a session: 256 random bits. Only its hash is stored. */
export function newSessionKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url')
}

export function hashSessionKey(key: string): string {
  return createHash('sha256').update(`jawab24 session ${key}`).digest('hex')
}

/** Has this session ended by itself? An officer who isn't in force any more has none, whatever this says. */
export function isOver({ beganAt, seenAt }: { beganAt: Date; seenAt: Date }, now: Date): boolean {
  const since = (at: Date) => now.getTime() - at.getTime()
  return since(seenAt) >= SESSION_IDLE_MS || since(beganAt) >= SESSION_LASTS_MS
}
