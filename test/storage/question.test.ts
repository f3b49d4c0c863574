import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database, Owing } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { aNotice, anInquiry, NOW, opened } from './a-decision.ts'
import { keepOne } from '../support/keep-one.ts'

let testDatabase: TestDatabase
let database: Database
const owing: Owing[] = []

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open({ onOwed: (more) => owing.push(...more) })
})
afterAll(() => testDatabase.drop())

test('a question is kept, answered once, and its answer sent', async () => {
  const row = { source: 'telegram', updateId: '7', conversation: '42', raw: { text: 'Halo' } }
  const kept = await keepOne(database.inbox, row, NOW)
  expect(kept).not.toBeNull()
  expect(await keepOne(database.inbox, row, NOW)).toBeNull()
  expect(await database.inbox.waiting('telegram', 0n, 10)).toMatchObject([
    { raw: { text: 'Halo' }, attempts: 0 },
  ])

  const answer = () =>
    database.transactions.transact(async (tx) => {
      if (!(await tx.handle(kept?.id ?? 0n, NOW))) return false
      const conversation = await tx.lockConversation('telegram', '42', NOW)
      expect(await tx.openInquiries(conversation.id)).toEqual([])
      const inquiry = anInquiry(conversation)
      await tx.record(opened(inquiry, [aNotice(conversation)]))
      await tx.addWords(inquiry.id, { messageId: '1', text: 'Halo', attachments: [] }, NOW)
      return true
    })
  expect(await answer()).toBe(true)
  expect(await answer()).toBe(false)
  expect(await database.inbox.waiting('telegram', 0n, 10)).toEqual([])

  expect(owing).toHaveLength(1)
  const recipient = owing[0]?.recipient ?? ''
  expect(await database.outbox.dueRecipients('citizen', NOW, 10)).toEqual([recipient])
  const delivery = await database.outbox.claim(recipient, NOW)
  expect(delivery).toMatchObject({ attempts: 0, to: { kind: 'citizen', channel: 'telegram', address: '42' } })
  expect(await database.outbox.claim(recipient, NOW)).toBeNull()
  await database.outbox.sent(delivery?.id ?? 0n, '99', NOW)
  expect(await database.outbox.claim(recipient, NOW)).toBeNull()
  expect(await database.outbox.dueRecipients('citizen', NOW, 10)).toEqual([])
})
