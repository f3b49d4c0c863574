import { ApiFailure } from './api-failure.ts'

const FIRST_MS = 500
const LONGEST_MS = 15_000
/** Another poller, or a webhook, holds the bot: it needs a moment to let go. */
const CONFLICT_MS = 5_000

/** Half a second, doubled with each failure before this one, 15 s at most. */
export function backOffMs(failuresBefore: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failuresBefore, 10))
}

/** How long to wait before calling again, in real milliseconds: what Telegram asks for, else by the number of failures. */
export function delayAfter(error: unknown, failuresBefore: number): number {
  if (error instanceof ApiFailure) {
    if (error.retryAfterMs !== null) return error.retryAfterMs
    if (error.code === 409) return CONFLICT_MS
  }
  return backOffMs(failuresBefore)
}

/** The token is wrong or revoked: no further call can succeed. */
export function isFatal(error: unknown): boolean {
  return error instanceof ApiFailure && (error.code === 401 || error.code === 404)
}
