import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { officerIdSchema } from '../../src/office/index.ts'
import {
  answerIdSchema,
  type Conversation,
  deliverySchema,
  type DeliveryState,
  type InquiryId,
  isAway,
  type Transaction,
} from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { after, anInquiry, NOW, opened, referredTo, TRIAGE_DESK } from './a-decision.ts'

let testDatabase: TestDatabase
let database: Database
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
})
afterAll(() => testDatabase.drop())

const transact = <Result>(work: (tx: Transaction) => Promise<Result>) => database.transactions.transact(work)
const found = (address: string) => transact((tx) => tx.lockConversation('telegram', address, NOW))

/** A question of this citizen that was answered so many seconds after now, and what became of the answer. */
async function answered(by: Conversation, delivery: DeliveryState, seconds = 0): Promise<InquiryId> {
  const held = referredTo()
  if (held.name !== 'referred') throw new Error('It is held')
  const { referral, promised } = held
  const officer = officerIdSchema.parse(randomUUID())
  const answerId = answerIdSchema.parse(randomUUID())
  const said = { answerId, officer, instansi: TRIAGE_DESK, answeredAt: after(seconds), delivery }
  const inquiry = anInquiry(by, { state: { name: 'answered', ...said, referral, promised } })
  await transact((tx) => tx.record(opened(inquiry)))
  return inquiry.id
}

it.each(deliverySchema.options)(
  'an answer that is %s is found exactly when the citizen is away',
  async (delivery) => {
    const citizen = await found(delivery)
    expect(citizen.isOwedAnswer).toBe(false)
    const inquiry = await answered(citizen, delivery)
    expect((await found(delivery)).isOwedAnswer).toBe(isAway(delivery))
    const undelivered = await transact((tx) => tx.undeliveredAnswers(citizen.id))
    expect(undelivered).toEqual(isAway(delivery) ? [inquiry] : [])
  },
)

it('several come in the order in which they were given, and to nobody else', async () => {
  const citizen = await found('somebody')
  const second = await answered(citizen, 'gone', 20)
  const first = await answered(citizen, 'blocked', 10)
  expect(await transact((tx) => tx.undeliveredAnswers(citizen.id))).toEqual([first, second])
  expect((await found('somebody else')).isOwedAnswer).toBe(false)
})
