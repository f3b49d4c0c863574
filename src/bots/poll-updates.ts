import { updateKey, type UpdateKey } from './update-key.ts'
import { delayAfter, isFatal } from './back-off.ts'
import { keepTrying, pause } from './keep-trying.ts'
import type { Log } from './log.ts'
import { withDeadline } from './with-deadline.ts'

/** How long Telegram holds an empty `getUpdates`, and when we give the connection up for dead (FINDINGS: half-open sockets). */
const POLL_SECONDS = 25
const ABORT_MS = 40_000

/** The kinds of update that our bots ask for. */
export type UpdateKind = 'message' | 'edited_message' | 'callback_query' | 'my_chat_member'
/** The simulator's number on WhatsApp hears of what was taken back, too. */
type PolledKind = UpdateKind | 'deleted_business_messages'

export interface PollRequest {
  offset?: number
  limit: number
  timeout: number
  allowed_updates: readonly PolledKind[]
}

interface Dependencies {
  /** Any library's `getUpdates`. Rejects with an `ApiFailure` when the API said no, with any other error otherwise. */
  getUpdates(request: PollRequest, signal: AbortSignal): Promise<unknown[]>
  /** While a webhook is set, polling gets 409. */
  deleteWebhook(signal: AbortSignal): Promise<unknown>
  /** Stores these updates in their order, all or none; they are confirmed to Telegram only after this resolved. */
  keep(updates: readonly (UpdateKey & { raw: unknown })[]): Promise<void>
  allowedUpdates: readonly PolledKind[]
  /** The token is refused: polling has ended for good. */
  onFatal(error: Error): void
  log: Log
}

export interface Poller {
  /** Begins in the background; survives an API that is down. */
  start(): void
  /** Ends the waiting call at once and resolves when what is being kept is kept. */
  stop(): Promise<void>
}

/**
 * Our own polling loop: keep first, and only then let the offset move. The offset lives in memory only: what was not
 * confirmed comes again after a restart, and ids that begin anew after a quiet week do no harm.
 */
export function createPoller({
  getUpdates,
  deleteWebhook,
  keep,
  allowedUpdates,
  onFatal,
  log,
}: Dependencies): Poller {
  const stopping = new AbortController()
  const { signal } = stopping
  let running: Promise<void> | null = null
  let offset: number | undefined

  async function pollOnce(): Promise<void> {
    const request = { limit: 100, timeout: POLL_SECONDS, allowed_updates: allowedUpdates }
    const updates = await withDeadline(signal, ABORT_MS, (deadline) =>
      getUpdates(offset === undefined ? request : { ...request, offset }, deadline),
    )
    const known = updates.flatMap((raw) => {
      const key = updateKey(raw)
      return key === null ? [] : [{ ...key, raw }]
    })
    if (known.length < updates.length)
      log.warn({ count: updates.length - known.length }, 'Entries without update_id came instead of updates')
    const faults = await keepAll(known)
    const failed = known.findIndex((update) => faults.has(update.updateId))
    const last = (failed === -1 ? known : known.slice(0, failed)).at(-1)
    if (last !== undefined) offset = last.updateId + 1
    for (const fault of faults.values()) throw fault
  }

  /** All at once, so that who stands behind another's flood doesn't wait for it. */
  async function keepAll(updates: (UpdateKey & { raw: unknown })[]): Promise<Map<number, unknown>> {
    if (updates.length === 0) return new Map()
    try {
      await keep(updates)
      return new Map()
    } catch (error) {
      log.warn({ err: error, count: updates.length }, 'Updates could not be kept together; one by one now')
      return keepSingly(updates)
    }
  }

  /** One conversation's updates one after another, conversations side by side. A failure holds back what follows it. */
  async function keepSingly(updates: (UpdateKey & { raw: unknown })[]): Promise<Map<number, unknown>> {
    const faults = new Map<number, unknown>()
    const lanes = new Map<string, (UpdateKey & { raw: unknown })[]>()
    for (const update of updates)
      lanes.set(update.conversation, [...(lanes.get(update.conversation) ?? []), update])
    await Promise.all(
      [...lanes.values()].map(async (lane) => {
        for (const update of lane) {
          try {
            await keep([update])
          } catch (error) {
            faults.set(update.updateId, error)
            return
          }
        }
      }),
    )
    return faults
  }

  async function run(): Promise<void> {
    await keepTrying('deleteWebhook', () => deleteWebhook(signal), { signal, log })
    let failures = 0
    while (!signal.aborted) {
      try {
        await pollOnce()
        failures = 0
      } catch (error) {
        if (signal.aborted) return
        if (isFatal(error)) throw error
        const delayMs = delayAfter(error, failures)
        failures += 1
        log.warn({ failures, delayMs, err: error }, 'Polling failed; it will be tried again')
        await pause(delayMs, signal)
      }
    }
  }

  return {
    start() {
      running ??= run().catch((error: unknown) => {
        onFatal(error instanceof Error ? error : new Error('Polling ended', { cause: error }))
      })
    },
    async stop() {
      stopping.abort()
      await running
    },
  }
}
