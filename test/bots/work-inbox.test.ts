import { describe, expect, it } from 'vitest'
import { createInboxWorker } from '../../src/bots/work-inbox.ts'
import { createSlowDown } from '../../src/bots/slow-down.ts'
import { PlatformAway } from '../../src/bots/platform-away.ts'
import { type InboxRow, RetryLater, WAITING_OF_ONE } from '../../src/routing/index.ts'
import { until } from '../support/until.ts'

function row(id: number, conversation: string): InboxRow {
  return { id: BigInt(id), source: 'telegram/1', conversation, raw: {}, attempts: 0 }
}

/** An inbox in memory, faithful in what the worker sees of one: rows stay until handled or parked. */
function anInbox(rows: InboxRow[] = []) {
  const parked: bigint[] = []
  const failures = new Map<bigint, number>()
  return {
    rows,
    parked,
    waiting: async (_: string, after: bigint, limit: number) =>
      rows
        .filter(({ id }) => !parked.includes(id))
        .filter(({ conversation }, index, all) => placeIn(all, conversation, index) < WAITING_OF_ONE)
        .filter(({ id }) => id > after)
        .slice(0, limit),
    failed: async (id: bigint) => {
      const count = (failures.get(id) ?? 0) + 1
      failures.set(id, count)
      if (count >= 5) parked.push(id)
      return { parked: count >= 5 }
    },
  }
}

/** How many of the same conversation come before. */
const placeIn = (rows: InboxRow[], conversation: string, index: number) =>
  rows.slice(0, index).filter((one) => one.conversation === conversation).length

const quiet = { warn: () => {}, error: () => {} }

function aWorker(
  inbox: ReturnType<typeof anInbox>,
  handle: (row: InboxRow) => Promise<void>,
  concurrency = 16,
) {
  return createInboxWorker({
    source: 'telegram/1',
    inbox,
    handle: async (each) => {
      await handle(each)
      inbox.rows.splice(inbox.rows.indexOf(each), 1)
    },
    now: () => new Date(0),
    log: quiet,
    concurrency,
    sweepMs: 5,
  })
}

describe('the inbox worker', () => {
  it('handles one conversation in order, whoever told it first, and different ones side by side', async () => {
    const inbox = anInbox([row(1, 'a'), row(2, 'a'), row(3, 'b'), row(4, 'a')])
    const [first] = inbox.rows
    const handled: number[] = []
    const waiting: (() => void)[] = []
    const worker = aWorker(inbox, async ({ id, conversation }) => {
      if (conversation === 'a' && id === 1n) await new Promise<void>((resolve) => waiting.push(resolve))
      handled.push(Number(id))
    })
    if (first) worker.offer(first)
    worker.start()
    await until(() => handled.includes(3), { what: 'conversation b to be handled while a waits' })
    expect(handled).toEqual([3])
    waiting.forEach((go) => go())
    await until(() => handled.length === 4, { what: 'conversation a to be handled' })
    expect(handled).toEqual([3, 1, 2, 4])
    await worker.stop()
  })

  it('finds what was left by a crash', async () => {
    const inbox = anInbox([row(7, 'a')])
    const worker = aWorker(inbox, async () => {})
    worker.start()
    await until(() => inbox.rows.length === 0, { what: 'the row to be handled' })
    await worker.stop()
  })

  it('parks a row after five failures and goes on with the conversation; others never wait for it', async () => {
    const inbox = anInbox([row(1, 'a'), row(2, 'a'), row(3, 'b')])
    const handled: number[] = []
    const worker = aWorker(
      inbox,
      async ({ id }) => {
        if (id === 1n) throw new Error('poison')
        handled.push(Number(id))
      },
      1,
    )
    worker.start()
    await until(() => handled.length === 2, { what: 'rows 2 and 3' })
    expect(handled).toEqual([3, 2])
    expect(inbox.parked).toEqual([1n])
    await worker.stop()
  })

  it('holds nothing against a row while the database is away', async () => {
    const inbox = anInbox([row(1, 'a')])
    let down = true
    const away = { ...inbox, failed: () => Promise.reject(new Error('connection refused')) }
    const handled: bigint[] = []
    let tries = 0
    const worker = createInboxWorker({
      source: 'telegram/1',
      inbox: away,
      handle: async (each) => {
        tries++
        if (down) throw new Error('connection refused')
        handled.push(each.id)
        inbox.rows.length = 0
      },
      now: () => new Date(0),
      log: quiet,
      sweepMs: 5,
    })
    worker.start()
    await until(() => tries >= 2, { what: 'a second try' })
    down = false
    await until(() => handled.length === 1, { what: 'the row to be handled in the end' })
    await worker.stop()
  })

  it.each([
    ['is away', () => new PlatformAway('no answer')],
    ['asks for a pause', () => new RetryLater(1, 'slow down')],
  ])('holds nothing against a row while the platform %s', async (_, fault) => {
    const inbox = anInbox([row(1, 'a'), row(2, 'a')])
    const counted: bigint[] = []
    const handled: number[] = []
    let tries = 0
    const worker = createInboxWorker({
      source: 'telegram/1',
      inbox: {
        ...inbox,
        failed: async (id) => {
          counted.push(id)
          return { parked: true }
        },
      },
      handle: async (each) => {
        tries++
        if (tries <= 2) throw fault()
        handled.push(Number(each.id))
        inbox.rows.splice(inbox.rows.indexOf(each), 1)
      },
      now: () => new Date(0),
      log: quiet,
      sweepMs: 5,
    })
    worker.start()
    await until(() => handled.length === 2, { what: 'both rows to be handled' })
    await worker.stop()
    expect(handled).toEqual([1, 2])
    expect(counted).toEqual([])
  })

  it('takes nothing new before the first sweep has told what is older', async () => {
    const older = row(1, 'a')
    const [offered, later] = [row(2, 'a'), row(3, 'a')]
    const inbox = anInbox([older])
    const handled: number[] = []
    let answer: (() => void) | undefined
    const { waiting } = inbox
    const read = async (source: string, after: bigint, limit: number) => {
      const rows = await waiting(source, after, limit)
      if (answer === undefined) await new Promise<void>((resolve) => (answer = resolve))
      return rows
    }
    const worker = aWorker({ ...inbox, waiting: read }, async ({ id }) => void handled.push(Number(id)))
    worker.start()
    await until(() => answer !== undefined, { what: 'the first sweep to read' })
    for (const each of [offered, later]) {
      inbox.rows.push(each)
      worker.offer(each)
    }
    await new Promise((resolve) => setImmediate(resolve))
    expect(handled).toEqual([])
    answer?.()
    await until(() => handled.length === 3, { what: 'all three' })
    await worker.stop()
    expect(handled).toEqual([1, 2, 3])
  })

  it('keeps a conversation in order when a row of it was refused for want of room', async () => {
    const crowd = Array.from({ length: 2_000 }, (_, index) => row(index + 1, `c${index}`))
    const inbox = anInbox(crowd)
    const handled: number[] = []
    const waiting: (() => void)[] = []
    const worker = createInboxWorker({
      source: 'telegram/1',
      inbox,
      async handle(each) {
        if (each.id <= 2_000n) await new Promise<void>((resolve) => waiting.push(resolve))
        handled.push(Number(each.id))
        inbox.rows.splice(inbox.rows.indexOf(each), 1)
      },
      now: () => new Date(0),
      log: quiet,
      concurrency: 2_000,
      sweepMs: 200,
    })
    worker.start()
    await until(() => waiting.length === 2_000, { what: 'the worker to be full' })
    const [refused, newer] = [row(2_001, 'a'), row(2_002, 'a')]
    inbox.rows.push(refused)
    worker.offer(refused)
    waiting.splice(0, 1_000).forEach((go) => go())
    await until(() => handled.length >= 1_000, { what: 'room' })
    inbox.rows.push(newer)
    worker.offer(newer)
    await until(() => handled.length === 1_002, { what: 'both' })
    waiting.forEach((go) => go())
    await worker.stop()
    expect(handled.filter((id) => id > 2_000)).toEqual([2_001, 2_002])
  })

  it('stops after the row in hand', async () => {
    const inbox = anInbox([row(1, 'a'), row(2, 'a')])
    const handled: number[] = []
    let finish: (() => void) | undefined
    const worker = aWorker(inbox, async ({ id }) => {
      await new Promise<void>((resolve) => (finish = resolve))
      handled.push(Number(id))
    })
    worker.start()
    await until(() => finish !== undefined, { what: 'the first row to be in hand' })
    const stopped = worker.stop()
    finish?.()
    await stopped
    expect(handled).toEqual([1])
  })

  it('finds what one person wrote by the hundred in order, and what others write at once', async () => {
    const flood = Array.from({ length: 300 }, (_, index) => row(index + 1, 'a'))
    const inbox = anInbox(flood.slice(0, 200))
    const handled: number[] = []
    const worker = aWorker(inbox, async ({ id }) => void handled.push(Number(id)), 1)
    worker.start()
    await until(() => handled.length > 0, { what: 'the first' })
    for (const each of flood.slice(200)) {
      inbox.rows.push(each)
      worker.offer(each)
    }
    const other = row(301, 'b')
    inbox.rows.push(other)
    const before = handled.length
    worker.offer(other)
    await until(() => handled.includes(301), { what: 'the other person' })
    expect(handled.indexOf(301) - before).toBeLessThan(5)
    await until(() => handled.length === 301, { what: 'all of them' })
    await worker.stop()
    expect(handled.filter((id) => id !== 301)).toEqual(flood.map(({ id }) => Number(id)))
  })

  it('slows who writes very much, tells so once, and lets a call for help and the others through', async () => {
    let now = new Date(1_800_000_000_000)
    const inbox = anInbox(Array.from({ length: 40 }, (_, index) => row(index + 1, 'a')))
    const handled: number[] = []
    const told: bigint[] = []
    const slowing = (treated: { conversation: string; at: Date }[]) =>
      createSlowDown({
        source: 'telegram/1',
        inbox: { treatedSince: async () => treated },
        limits: { perMinute: 10, perHour: 1_000 },
        onSlowed: async ({ id }) => void told.push(id),
        callsForHelp: ({ id }) => id === 90n,
        now: () => now,
        log: quiet,
      })
    const start = (treated: { conversation: string; at: Date }[] = []) => {
      const worker = createInboxWorker({
        source: 'telegram/1',
        inbox,
        async handle(each) {
          handled.push(Number(each.id))
          inbox.rows.splice(inbox.rows.indexOf(each), 1)
        },
        slowing: slowing(treated),
        now: () => now,
        log: quiet,
        sweepMs: 5,
      })
      worker.start()
      return worker
    }
    const worker = start()
    await until(() => told.length === 1, { what: 'the citizen to be told' })
    expect(handled).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    for (const each of [row(80, 'a'), row(90, 'a'), row(91, 'b')]) {
      inbox.rows.push(each)
      worker.offer(each)
    }
    await until(() => handled.includes(91) && handled.includes(90), { what: 'who can’t wait' })
    expect(handled.slice(10).toSorted((a, b) => a - b)).toEqual([90, 91])
    expect(told).toEqual([11n])
    await worker.stop()

    // After a restart the same minute counts.
    const treated = handled.map(() => ({ conversation: 'a', at: now }))
    const next = start(treated)
    await until(() => told.length === 2, { what: 'the restarted worker to wait' })
    expect(handled).toHaveLength(12)
    await next.stop()
    now = new Date(now.getTime() + 3_600_000)
    const last = start(treated)
    await until(() => handled.length >= 22, { what: 'another ten' })
    expect(handled.slice(12, 15)).toEqual([11, 12, 13])
    await last.stop()
  })
})
