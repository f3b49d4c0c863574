import pg from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Database, Owing } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { startPgProxy } from '../support/pg-proxy.ts'
import { until } from '../support/until.ts'
import { aNotice, anInquiry, NOW, opened } from './a-decision.ts'
import { keepOne } from '../support/keep-one.ts'

/** Among the connections to this database; others run on the same server. */
const CUT_WHO_WAITS = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock'`

let testDatabase: TestDatabase
let database: Database

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
})
afterAll(() => testDatabase.drop())

test('a connection that breaks before the commit makes the work run again', async () => {
  let attempts = 0
  const conversation = await database.transactions.transact(async (tx) => {
    const locked = await tx.lockConversation('telegram', 'before the commit', NOW)
    if (++attempts === 1) await testDatabase.cutConnections()
    await tx.record(opened(anInquiry(locked), [aNotice(locked)]))
    return locked
  })
  expect(attempts).toBe(2)
  expect(await database.transactions.transact((tx) => tx.recentInquiries(conversation.id, 5))).toHaveLength(1)
})

test('while connections break at any moment, each question is decided exactly once', async () => {
  const questions = 60
  const ask = async (index: number) => {
    const update = { source: 'cut', updateId: String(index), conversation: String(index), raw: {} }
    // As an adapter would: delivered again until it was confirmed.
    await keepOne(database.inbox, update, NOW)
    const rows = await database.inbox.waiting('cut', 0n, 1_000)
    for (const row of rows.filter(({ conversation }) => conversation === String(index))) {
      await database.transactions.transact(async (tx) => {
        if (!(await tx.handle(row.id, NOW))) return
        const conversation = await tx.lockConversation('telegram', `cut ${index}`, NOW)
        await tx.record(opened(anInquiry(conversation), [aNotice(conversation)]))
      })
    }
  }
  let answered = 0
  const all = Promise.all(
    Array.from({ length: questions }, async (_, index) => {
      await ask(index)
      answered++
    }),
  )
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    await until(() => answered >= share * questions, { what: `${share} of the questions` })
    await testDatabase.cutConnections()
  }
  await all
  expect(await database.inbox.waiting('cut', 0n, 1_000)).toEqual([])
  const outcomes = await Promise.all(
    Array.from({ length: questions }, (_, index) =>
      database.transactions.transact(async (tx) => {
        const { id } = await tx.lockConversation('telegram', `cut ${index}`, NOW)
        return (await tx.recentInquiries(id, 5)).length
      }),
    ),
  )
  expect(outcomes).toEqual(Array.from({ length: questions }, () => 1))
  expect(await database.outbox.dueRecipients('citizen', NOW, 1_000)).toHaveLength(questions + 1)
})

test('a commit whose answer was lost is looked up, not made again', async () => {
  const proxy = await startPgProxy(testDatabase.url)
  const said: Owing[] = []
  const watched = await testDatabase.open({
    where: { databaseUrl: proxy.url },
    onOwed: (owing) => said.push(...owing),
  })
  let runs = 0
  proxy.loseNextCommit()
  const inquiry = await watched.transactions.transact(async (tx) => {
    runs++
    const conversation = await tx.lockConversation('telegram', 'lost answer', NOW)
    const asked = anInquiry(conversation)
    await tx.record(opened(asked, [aNotice(conversation)]))
    return asked
  })
  expect(proxy.lost()).toBe(1)
  expect(runs).toBe(1)
  expect(await database.views.inquiry(inquiry.id)).toMatchObject({ ticket: inquiry.ticket })
  expect(said).toHaveLength(1)
  await watched.close()
  await proxy.stop()
})

test('what is read waits for the database too', async () => {
  await testDatabase.cutConnections()
  expect(await database.views.nextWakeAt(new Date(0))).toBeNull()
  expect(await database.views.dueInquiries(NOW, 5)).toEqual([])
  await expect(database.ping(5_000)).resolves.toBeUndefined()
})

test('what is being read while its connection breaks is read again', async () => {
  const other = new pg.Client(testDatabase.url)
  await other.connect()
  onTestFinished(() => other.end())
  await other.query('BEGIN; LOCK TABLE tally IN ACCESS EXCLUSIVE MODE')
  const reading = database.knowledge.revision()
  await until(async () => (await other.query(CUT_WHO_WAITS)).rowCount, { what: 'the reader to be cut off' })
  await other.query('COMMIT')
  await expect(reading).resolves.toBe('0')
})
