import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyForm } from '../../src/routing/form/form.ts'
import { WAITING_OF_ONE } from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { after, NOW } from './a-decision.ts'
import { keepOne } from '../support/keep-one.ts'

let testDatabase: TestDatabase
let database: Database

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
})
afterAll(() => testDatabase.drop())

const update = (source: string, updateId: string, raw: unknown = {}) => ({
  source,
  updateId,
  conversation: '42',
  raw,
})

test('the same update is kept once, also when it comes twice at once', async () => {
  const twice = await Promise.all([
    keepOne(database.inbox, update('twice', '1'), NOW),
    keepOne(database.inbox, update('twice', '1'), NOW),
    keepOne(database.inbox, update('twice', '2'), NOW),
  ])
  expect(twice.map((kept) => kept !== null)).toEqual([true, false, true])
  expect(await keepOne(database.inbox, update('twice', '2'), NOW)).toBeNull()
  expect(await database.inbox.waiting('twice', 0n, 10)).toHaveLength(2)
})

test('the same update id of another source is another update', async () => {
  expect(await keepOne(database.inbox, update('one', '1'), NOW)).not.toBeNull()
  expect(await keepOne(database.inbox, update('other', '1'), NOW)).not.toBeNull()
})

test('many at once keep the order of the calls', async () => {
  const ids = Array.from({ length: 250 }, (_, index) => String(index))
  await Promise.all(
    ids.map((id) => keepOne(database.inbox, { ...update('many', id, { id }), conversation: id }, NOW)),
  )
  const rows = await database.inbox.waiting('many', 0n, 1_000)
  expect(rows.map(({ raw }) => raw)).toEqual(ids.map((id) => ({ id })))
  const after100 = await database.inbox.waiting('many', rows[99]?.id ?? 0n, 10)
  expect(after100.map(({ raw }) => raw)).toEqual(ids.slice(100, 110).map((id) => ({ id })))
})

test('many together are stored in their order, all or none, and those that are there already are left alone', async () => {
  const ids = ['5', '3', '3', '4']
  const together = ids.map((id) => ({ updateId: id, conversation: id, raw: { id } }))
  await keepOne(database.inbox, update('together', '4', { first: true }), NOW)
  const kept = await database.inbox.keep('together', together, NOW)
  expect(kept.map((row) => row !== null)).toEqual([true, true, false, false])
  const rows = await database.inbox.waiting('together', 0n, 10)
  expect(rows.map(({ raw }) => raw)).toEqual([{ first: true }, { id: '5' }, { id: '3' }])
  expect(rows.map(({ id }) => id)).toEqual([rows[0]?.id, kept[0]?.id, kept[1]?.id])
})

test('what cannot be stored takes along what came with it, and nothing else', async () => {
  const fine = (updateId: string) => ({ updateId, conversation: 'c', raw: {} })
  // Longer than an index holds.
  const unstorable = fine(randomBytes(6_000).toString('hex'))
  const outcomes = await Promise.allSettled([
    database.inbox.keep('parts', [fine('1'), unstorable, fine('2')], NOW),
    database.inbox.keep('parts', [fine('3')], NOW),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  expect(await database.inbox.waiting('parts', 0n, 10)).toHaveLength(1)
})

test('of one conversation so many are told of at a time, whatever others wait for', async () => {
  const ids = Array.from({ length: WAITING_OF_ONE + 30 }, (_, index) => String(index))
  await Promise.all(ids.map((id) => keepOne(database.inbox, update('flood', id, { id }), NOW)))
  await keepOne(database.inbox, { ...update('flood', 'other'), conversation: 'other' }, NOW)
  const rows = await database.inbox.waiting('flood', 0n, 1_000)
  expect(rows.map(({ conversation }) => conversation)).toEqual([...Array(WAITING_OF_ONE).fill('42'), 'other'])
  const [first] = rows
  // Later than what another test expects to be forgotten.
  const LATER = after(3_600)
  if (first) await database.transactions.transact((tx) => tx.handle(first.id, LATER))
  expect((await database.inbox.waiting('flood', 0n, 1_000)).at(-2)?.raw).toEqual({
    id: String(WAITING_OF_ONE),
  })
  const since = (at: Date) => database.inbox.treatedSince('flood', at)
  expect(await since(LATER)).toEqual([{ conversation: '42', at: LATER }])
  expect(await since(after(3_601))).toEqual([])
})

test('that messages wait is told once a day', async () => {
  const tell = (at: Date) =>
    database.transactions.transact(async (tx) => {
      const { id } = await tx.lockConversation('telegram', 'slow', at)
      return tx.mayTellOfSlowness(id, at)
    })
  expect([await tell(NOW), await tell(NOW), await tell(after(23 * 3_600))]).toEqual([true, false, false])
  expect(await tell(after(24 * 3_600))).toBe(true)
})

test('what PostgreSQL cannot hold becomes visible and breaks nothing', async () => {
  const raw = { text: 'a\0b \ud800 \\u0000 😀', 'k\0ey': ['\udc00'] }
  await keepOne(database.inbox, { ...update('odd', '1\0', raw), conversation: '4\0' }, NOW)
  const [row] = await database.inbox.waiting('odd', 0n, 10)
  expect(row?.raw).toEqual({ text: 'a\ufffdb \ufffd \\u0000 😀', 'k\ufffdey': ['\ufffd'] })
  expect(row?.conversation).toBe('4\ufffd')
  expect(await keepOne(database.inbox, update('odd', '1\0', raw), NOW)).toBeNull()
})

test('an update that is no object is kept as it is', async () => {
  await keepOne(database.inbox, update('plain', '1', null), NOW)
  await keepOne(database.inbox, update('plain', '2', 'text'), NOW)
  const rows = await database.inbox.waiting('plain', 0n, 10)
  expect(rows.map(({ raw }) => raw)).toEqual([null, 'text'])
})

test('a row that fails five times is parked', async () => {
  const kept = await keepOne(database.inbox, update('bad', '1'), NOW)
  const id = kept?.id ?? 0n
  for (let attempt = 1; attempt <= 4; attempt++) {
    expect(await database.inbox.failed(id, 'broken', NOW)).toEqual({ parked: false })
    expect(await database.inbox.waiting('bad', 0n, 10)).toMatchObject([{ attempts: attempt }])
  }
  expect(await database.inbox.failed(id, 'broken', NOW)).toEqual({ parked: true })
  expect(await database.inbox.waiting('bad', 0n, 10)).toEqual([])
})

test('handled rows are forgotten after a while, with files that nobody took; others never', async () => {
  const old = await keepOne(database.inbox, update('purge', 'old'), NOW)
  const recent = await keepOne(database.inbox, update('purge', 'recent'), NOW)
  await keepOne(database.inbox, update('purge', 'waiting'), NOW)
  const photo = { kind: 'photo' as const, handle: 'x', fileName: null, mimeType: null, size: null }
  const file = await database.attachments.keep(old?.id ?? 0n, 0, photo, new Uint8Array([1]), NOW)
  const inForm = await database.attachments.keep(old?.id ?? 0n, 1, photo, new Uint8Array([2]), NOW)
  await database.transactions.transact(async (tx) => {
    await tx.handle(old?.id ?? 0n, NOW)
    const { id } = await tx.lockConversation('telegram', 'purge', NOW)
    await tx.saveForm(id, { ...emptyForm, files: [inForm] }, after(10 * 24 * 3_600))
  })
  await database.transactions.transact((tx) => tx.handle(recent?.id ?? 0n, after(3_600)))
  expect(await database.inbox.purge(after(60))).toBe(1)
  expect(await database.views.attachment(file)).toBeNull()
  expect(await database.views.attachment(inForm)).not.toBeNull()
  expect(await keepOne(database.inbox, update('purge', 'old'), NOW)).not.toBeNull()
  expect(await keepOne(database.inbox, update('purge', 'recent'), NOW)).toBeNull()
  expect(await keepOne(database.inbox, update('purge', 'waiting'), NOW)).toBeNull()
})
