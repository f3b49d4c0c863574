import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { instansiIdSchema, officerIdSchema } from '../../src/office/index.ts'
import { type Inquiry, inquiryIdSchema } from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { after, anInquiry, NOW, opened, referredTo, TRIAGE_DESK } from './a-decision.ts'

const DESK = instansiIdSchema.parse('rsud')
let testDatabase: TestDatabase
let database: Database
let counter = 0

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
  await database.knowledge.importInstansi([{ id: DESK, name: 'RSUD', aliases: [], duties: '' }], NOW)
})
afterAll(() => testDatabase.drop())

async function recorded(change: Partial<Inquiry>): Promise<Inquiry> {
  return database.transactions.transact(async (tx) => {
    const conversation = await tx.lockConversation('telegram', `citizen ${++counter}`, NOW)
    const decision = opened(anInquiry(conversation, change))
    await tx.record(decision)
    return decision.inquiry
  })
}

/** Held by a desk and waking so many seconds from now. */
function waking(seconds: number): Pick<Inquiry, 'state'> {
  const state = referredTo(DESK)
  return { state: state.name === 'referred' ? { ...state, wakeAt: after(seconds) } : state }
}

test('what is due is given earliest first, and the next moment is known', async () => {
  const later = await recorded(waking(60))
  const sooner = await recorded(waking(30))
  await recorded({})
  expect(await database.views.dueInquiries(after(29), 10)).toEqual([])
  expect(await database.views.dueInquiries(after(60), 10)).toEqual([sooner.id, later.id])
  expect(await database.views.dueInquiries(after(60), 1)).toEqual([sooner.id])
  expect(await database.views.nextWakeAt(after(0))).toEqual(after(30))
  expect(await database.views.openTickets(DESK)).toHaveLength(2)
  expect(await database.views.openTickets(TRIAGE_DESK)).toEqual([])
  expect(await database.views.inquiry(later.id)).toEqual(later)
})

test('what is not there is null', async () => {
  const nobody = officerIdSchema.parse(randomUUID())
  expect(await database.views.inquiry(inquiryIdSchema.parse(randomUUID()))).toBeNull()
  expect(await database.views.officerName(nobody)).toBeNull()
  expect(await database.views.instansiName(instansiIdSchema.parse('nowhere'))).toBeNull()
  expect(await database.views.postedCard(inquiryIdSchema.parse(randomUUID()), 1)).toBeNull()
})

test('a draft is shown with its case and the desk that answers', async () => {
  const inquiry = await recorded(waking(90))
  const officer = officerIdSchema.parse(randomUUID())
  const id = await database.transactions.transact(async (tx) => {
    const decree = { number: '1', date: '2025-02-03' }
    const term = { validFrom: NOW, validUntil: null }
    const appointed = { id: officer, telegramId: 5, name: 'Ratna', instansi: TRIAGE_DESK, decree, ...term }
    await tx.appoint({ ...appointed, role: 'diskominfo' })
    const place = { chatId: -5, threadId: null, sourceMessageId: null, createdAt: NOW }
    const content = { type: 'decline' as const }
    return tx.createDraft({ officer, inquiry: inquiry.id, referral: 1, content, status: 'open', ...place })
  })
  expect(await database.views.draft(id)).toMatchObject({
    draft: { id, officer, content: { type: 'decline' }, chatId: -5 },
    inquiry: { id: inquiry.id },
  })
  expect(await database.views.officerName(officer)).toBe('Ratna')
})
