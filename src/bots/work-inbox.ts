import { type Inbox, type InboxRow, RetryLater } from '../routing/index.ts'
import { backOffMs } from './back-off.ts'
import { createOverfull } from './overfull.ts'
import { PlatformAway } from './platform-away.ts'
import type { SlowDown } from './slow-down.ts'

interface Log {
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

interface Dependencies {
  /** Whose rows: `telegram/<bot id>` and the like. */
  source: string
  inbox: Pick<Inbox, 'waiting' | 'failed'>
  /**
   * Treats one row completely, the marking as handled included. A second run of a treated row changes nothing. Throws
   * `RetryLater` or `PlatformAway` where the row is not to blame.
   */
  handle(row: InboxRow): Promise<void>
  now(): Date
  /** Slows who writes very much. Absent: nobody is. */
  slowing?: SlowDown
  /** A row was parked. */
  onParked?(): void
  log: Log
  /** Rows handled at the same time, each of another conversation. */
  concurrency?: number
  /** Milliseconds between looks for rows that nobody told us about. */
  sweepMs?: number
}

type Treated = 'done' | { againMs: number }

/** Rows kept in memory at most; beyond that the sweep finds them again when there is room. */
const REMEMBERED = 2_000
/** Rows that a sweep reads at a time. */
const PAGE = 500

/**
 * Handles the inbox rows of one bot: those of one conversation one at a time and in order, those of different ones
 * side by side. Who writes very much is slowed while the others go on; only a call for help goes before what the same person
 * wrote earlier. A row that fails is tried again with growing pauses, holding up only its own conversation; after five
 * failures of its own the inbox parks it, while the platform's failures are waited for without end. What a crash left
 * unhandled is found by the first sweep.
 */
export function createInboxWorker(deps: Dependencies) {
  const { source, inbox, handle, now, slowing, onParked, log, concurrency = 16, sweepMs = 2_000 } = deps
  const overfull = createOverfull()
  const known = new Set<bigint>()
  const queues = new Map<string, InboxRow[]>()
  const ready: string[] = []
  const waits = new Set<NodeJS.Timeout>()
  /** How often the platform was away when a row was tried. */
  const absences = new Map<bigint, number>()
  let busy = 0
  let stopped = false
  /**
   * Older rows may be waiting that are not known here: before the first sweep, and since a row was refused for want of
   * room. Until a sweep reached the end, only sweeps add rows; they go by age, and so keep each conversation's order.
   */
  let behind = true
  /** What was offered while a sweep read: its answer may be too old to hold it. */
  let offeredMeanwhile: InboxRow[] = []
  let sweeping: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  let idle: (() => void) | null = null

  /** Tells the worker of a row that was just kept. */
  function offer(row: InboxRow): void {
    if (known.size >= REMEMBERED) behind = true
    if (!behind) take(row)
    else if (sweeping && offeredMeanwhile.length <= REMEMBERED) offeredMeanwhile.push(row)
  }

  /** A new row, unless older ones of its conversation may not have been found yet. */
  function take(row: InboxRow): void {
    const refused = overfull.refuses(row.conversation, queues.get(row.conversation)?.length ?? 0)
    if (!refused || slowing?.isUrgent(row)) accept(row)
  }

  function accept(row: InboxRow): void {
    if (stopped || known.has(row.id)) return
    known.add(row.id)
    const queue = queues.get(row.conversation)
    if (queue) insertInOrder(queue, row)
    else {
      queues.set(row.conversation, [row])
      ready.push(row.conversation)
    }
    pump()
  }

  function pump(): void {
    while (!stopped && busy < concurrency) {
      const conversation = ready.shift()
      if (conversation === undefined) break
      busy++
      void work(conversation).finally(() => {
        busy--
        if (busy === 0) idle?.()
        pump()
      })
    }
  }

  /** One row of one conversation; the conversation queues up again behind the others for its next row. */
  async function work(conversation: string): Promise<void> {
    const queue = queues.get(conversation)
    const first = queue?.[0]
    if (!queue || !first) return
    const row = slowing ? await slowing.pick(first, queue) : first
    if ('againMs' in row) return comeBack(conversation, row.againMs)
    const treated = await treat(row)
    if (treated !== 'done') return comeBack(conversation, treated.againMs)
    queue.splice(queue.indexOf(row), 1)
    known.delete(row.id)
    absences.delete(row.id)
    slowing?.treated(conversation, { rests: queue.length === 0 })
    if (queue.length > 0) return void ready.push(conversation)
    queues.delete(conversation)
    if (overfull.has(conversation)) sweepNow()
  }

  async function treat(row: InboxRow): Promise<Treated> {
    try {
      await handle(row)
      return 'done'
    } catch (error) {
      if (error instanceof RetryLater || error instanceof PlatformAway) return waitForPlatform(row, error)
      row.attempts++
      log.warn(
        { err: error, source, row: String(row.id), attempts: row.attempts },
        'An update could not be handled',
      )
      return recordFailure(row, error)
    }
  }

  function waitForPlatform(row: InboxRow, error: RetryLater | PlatformAway): Treated {
    const before = absences.get(row.id) ?? 0
    absences.set(row.id, before + 1)
    const againMs = error instanceof RetryLater ? error.delayMs : backOffMs(before)
    log.warn({ err: error, source, row: String(row.id), againMs }, 'An update waits for the platform')
    return { againMs }
  }

  /** While the database is away nothing can be recorded, and nothing is held against the row. */
  async function recordFailure(row: InboxRow, error: unknown): Promise<Treated> {
    const later = { againMs: backOffMs(row.attempts - 1) }
    try {
      const fault = error instanceof Error ? error.name : typeof error
      const { parked } = await inbox.failed(row.id, fault, now())
      if (!parked) return later
      onParked?.()
      log.error(
        { source, row: String(row.id) },
        'An update was parked after five failures; `doctor` shows it',
      )
      return 'done'
    } catch {
      return later
    }
  }

  /** A conversation that has to wait takes no place from the others. */
  function comeBack(conversation: string, ms: number): void {
    const wait = setTimeout(() => {
      waits.delete(wait)
      ready.push(conversation)
      pump()
    }, ms)
    waits.add(wait)
  }

  /** Finds rows that were kept by another process, before a crash, or when they could not be taken. */
  async function sweep(): Promise<void> {
    offeredMeanwhile = []
    overfull.beginSweep()
    let after = 0n
    while (!stopped) {
      const rows = await inbox.waiting(source, after, PAGE)
      for (const { conversation } of rows) overfull.found(conversation)
      if (!acceptAll(rows, accept)) return
      const last = rows.at(-1)
      if (!last || rows.length < PAGE) {
        overfull.endSweep()
        const later = offeredMeanwhile.toSorted((a, b) => (a.id < b.id ? -1 : 1))
        behind = !acceptAll(later, take)
        return
      }
      after = last.id
    }
  }

  /** False when there was no room for all of them. */
  function acceptAll(rows: InboxRow[], add: (row: InboxRow) => void): boolean {
    for (const row of rows) {
      if (known.size >= REMEMBERED) {
        behind = true
        return false
      }
      add(row)
    }
    return true
  }

  function sweepRegularly(): void {
    sweeping = Promise.resolve(slowing?.recall())
      .then(sweep)
      .catch((error: unknown) =>
        log.warn({ err: error, source }, 'The inbox could not be read; trying again'),
      )
      .finally(() => {
        sweeping = null
        if (!stopped) timer = setTimeout(sweepRegularly, sweepMs)
      })
  }

  /** More of a conversation is waiting than was known: it needn't wait for the next round. */
  function sweepNow(): void {
    if (stopped || sweeping) return
    clearTimeout(timer)
    sweepRegularly()
  }

  return {
    offer,
    start: sweepRegularly,
    /** Ends after the rows in hand; the rest stays in the inbox. */
    async stop(): Promise<void> {
      stopped = true
      clearTimeout(timer)
      for (const wait of waits) clearTimeout(wait)
      await sweeping
      if (busy > 0) await new Promise<void>((resolve) => (idle = resolve))
    },
  }
}

function insertInOrder(queue: InboxRow[], row: InboxRow): void {
  const place = queue.findIndex(({ id }) => id > row.id)
  if (place === -1) queue.push(row)
  else queue.splice(Math.max(place, 1), 0, row)
}
