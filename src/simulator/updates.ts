import { randomInt } from 'node:crypto'
import { conflict } from './api-error.ts'

const WEEK_MS = 7 * 24 * 3_600_000

/** Kinds that a bot gets only when it names them. */
const ON_REQUEST = new Set([
  'chat_member',
  'message_reaction',
  'message_reaction_count',
  'deleted_business_messages',
])

export interface Update {
  update_id: number
  [kind: string]: unknown
}

export interface PendingUpdate {
  update: Update
  /** Updates of one lane reach a webhook one after another; lanes run in parallel. */
  lane: string
}

export interface Webhook {
  url: string
  secretToken?: string | undefined
  maxConnections: number
}

/** One bot's updates that are not yet confirmed, oldest first. */
export interface Mailbox {
  pending: Map<number, PendingUpdate>
  allowedUpdates: string[]
  webhook: Webhook | undefined
  nextUpdateId: number
  lastUpdateAt: number
  /** Queues an update unless the bot does not want this kind. */
  push(kind: string, payload: Record<string, unknown>, lane: string): void
  /** Queues an update as it is; only `update_id` is added. */
  inject(update: Record<string, unknown>): void
  /** `getUpdates`: confirms below `offset`, answers at once when something is there, else after `timeoutSeconds`. */
  poll(request: Poll): Promise<Update[]>
  confirm(updateId: number): void
  drop(): void
  /** Ends a waiting `getUpdates` with 409. */
  interrupt(reason: string): void
  /** Is told that something was queued. */
  onPush: () => void
}

export interface Poll {
  offset?: number | undefined
  limit?: number | undefined
  timeoutSeconds?: number | undefined
  /** Registers what to do when the caller hangs up. */
  onHangUp(listener: () => void): void
}

interface Dependencies {
  now(): Date
  touch(): void
}

function firstUpdateId(): number {
  return randomInt(100_000_000, 900_000_000)
}

export function createMailbox({ now, touch }: Dependencies): Mailbox {
  const pending = new Map<number, PendingUpdate>()
  let waiting: { wake(): void; fail(error: Error): void } | undefined

  function nextId(): number {
    const at = now().getTime()
    // After a quiet week Telegram chooses the next id at random.
    if (pending.size === 0 && at - mailbox.lastUpdateAt > WEEK_MS) mailbox.nextUpdateId = firstUpdateId()
    mailbox.lastUpdateAt = at
    return mailbox.nextUpdateId++
  }

  function enqueue(update: Record<string, unknown>, lane: string): void {
    const updateId = nextId()
    pending.set(updateId, { update: { ...update, update_id: updateId }, lane })
    touch()
    waiting?.wake()
    mailbox.onPush()
  }

  function confirmBelow(offset: number): void {
    for (const id of pending.keys()) {
      if (id >= offset) break
      pending.delete(id)
      touch()
    }
  }

  function applyOffset(offset: number): void {
    if (offset < 0) {
      const kept = [...pending.keys()].slice(offset)
      confirmBelow(kept[0] ?? mailbox.nextUpdateId)
    } else if (offset <= mailbox.nextUpdateId + 10) {
      // An offset from the far future (an earlier life's) confirms nothing, as on Telegram.
      confirmBelow(offset)
    }
  }

  function take(limit: number): Update[] {
    const taken: Update[] = []
    for (const { update } of pending.values()) {
      if (taken.length >= limit) break
      taken.push(update)
    }
    return taken
  }

  function wait(timeoutMs: number, limit: number, onHangUp: Poll['onHangUp']): Promise<Update[]> {
    return new Promise((resolve, reject) => {
      let scheduled = false
      const mine = {
        // Later in the same turn, so that what is queued together is delivered together.
        wake(): void {
          if (scheduled) return
          scheduled = true
          queueMicrotask(() => finish(() => resolve(take(limit))))
        },
        fail: (error: Error): void => finish(() => reject(error)),
      }
      function finish(settle: () => void): void {
        clearTimeout(timer)
        if (waiting === mine) waiting = undefined
        settle()
      }
      const timer = setTimeout(() => finish(() => resolve([])), timeoutMs)
      waiting = mine
      onHangUp(() => finish(() => resolve([])))
    })
  }

  const mailbox: Mailbox = {
    pending,
    allowedUpdates: [],
    webhook: undefined,
    nextUpdateId: firstUpdateId(),
    lastUpdateAt: now().getTime(),
    onPush: () => {},
    push(kind, payload, lane) {
      const { allowedUpdates } = mailbox
      const wanted = allowedUpdates.length > 0 ? allowedUpdates.includes(kind) : !ON_REQUEST.has(kind)
      if (wanted) enqueue({ [kind]: payload }, lane)
    },
    inject: (update) => enqueue(update, `injected ${mailbox.nextUpdateId}`),
    async poll({ offset = 0, limit = 100, timeoutSeconds = 0, onHangUp }) {
      if (mailbox.webhook) {
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )
      }
      mailbox.interrupt(
        'terminated by other getUpdates request; make sure that only one bot instance is running',
      )
      if (offset !== 0) applyOffset(offset)
      const size = limit >= 1 && limit <= 100 ? limit : 100
      if (pending.size > 0 || timeoutSeconds <= 0) return take(size)
      return wait(Math.min(timeoutSeconds, 50) * 1_000, size, onHangUp)
    },
    confirm(updateId) {
      if (pending.delete(updateId)) touch()
    },
    drop() {
      pending.clear()
      touch()
    },
    interrupt: (reason) => waiting?.fail(conflict(reason)),
  }
  return mailbox
}
