import { afterAll, beforeAll, expect, it } from 'vitest'
import { languageSchema } from '../../src/routing/index.ts'
import type { Database, Owing } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { aNotice, NOW } from './a-decision.ts'

let testDatabase: TestDatabase
let database: Database
const owing: Owing[] = []

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open({ onOwed: (more) => owing.push(...more) })
})
afterAll(() => testDatabase.drop())

const english = languageSchema.parse('en')

it('is kept with the conversation, and holds for what was decided before and goes out after', async () => {
  await database.transactions.transact(async (tx) => {
    const conversation = await tx.lockConversation('telegram', '42', NOW)
    expect(conversation.language).toBeNull()
    await tx.owe([aNotice(conversation)], NOW)
  })
  await database.transactions.transact(async (tx) => {
    await tx.setLanguage((await tx.lockConversation('telegram', '42', NOW)).id, english)
  })
  const [one] = owing
  const delivery = await database.outbox.claim(one?.recipient ?? '', NOW)
  expect(delivery?.to).toMatchObject({ kind: 'citizen', language: 'en' })
  await database.transactions.transact(async (tx) => {
    expect((await tx.lockConversation('telegram', '42', NOW)).language).toBe('en')
    expect((await tx.lockConversation('telegram', '43', NOW)).language).toBeNull()
  })
})
