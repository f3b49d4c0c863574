import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Dialogue, inquiryIdSchema, type Transaction } from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { after, NOW } from './a-decision.ts'

let testDatabase: TestDatabase
let database: Database
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
})
afterAll(() => testDatabase.drop())

const transact = <Result>(work: (tx: Transaction) => Promise<Result>) => database.transactions.transact(work)
const found = (now = NOW) => transact((tx) => tx.lockConversation('telegram', 'somebody', now))
const asked: Dialogue = {
  type: 'reopen-reason',
  inquiry: inquiryIdSchema.parse(randomUUID()),
  until: after(60).toISOString(),
}

it('what a citizen was asked is found with the conversation until it lapses', async () => {
  const { id, dialogue } = await found()
  expect(dialogue).toBeNull()
  await transact((tx) => tx.setDialogue(id, asked))
  expect((await found(after(59))).dialogue).toEqual(asked)
  expect((await found(after(60))).dialogue).toBeNull()
  expect((await transact((tx) => tx.lockConversation('telegram', 'another', NOW))).dialogue).toBeNull()
})

it('is forgotten when it is over', async () => {
  const { id } = await found()
  await transact((tx) => tx.setDialogue(id, asked))
  await transact((tx) => tx.setDialogue(id, null))
  expect((await found()).dialogue).toBeNull()
})

it.each([['{"type":"of another version"}'], ['"text"'], ['{"type":"reopen-reason","until":"never"}']])(
  'counts as nothing when nobody can read it: %s',
  async (stored) => {
    const { id } = await found()
    await testDatabase.sql(`UPDATE conversation SET dialogue = '${stored}' WHERE id = '${id}'`)
    expect((await found()).dialogue).toBeNull()
  },
)
