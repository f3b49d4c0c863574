import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { instansiIdSchema, officerIdSchema } from '../../src/office/index.ts'
import { type Decision, type Inquiry, inquiryIdSchema } from '../../src/routing/index.ts'
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

async function recorded(change: Partial<Inquiry>, referred = false): Promise<Inquiry> {
  return database.transactions.transact(async (tx) => {
    const conversation = await tx.lockConversation('telegram', `citizen ${++counter}`, NOW)
    const decision = opened(anInquiry(conversation, change))
    await tx.record(referred ? withReferral(decision) : decision)
    return decision.inquiry
  })
}

/** The same, with the event that begins its referral. */
function withReferral(decision: Decision): Decision {
  const { inquiry, events } = decision
  if (inquiry.state.name !== 'referred') return decision
  const { holder } = inquiry.state.referral
  const dueAt = inquiry.state.promised.dueAt.toISOString()
  const body = { type: 'referred' as const, referral: 1, holder, dueAt, calendar: 'clock-1', asked: true }
  return {
    ...decision,
    inquiry: { ...inquiry, sequence: 2 },
    events: [...events, { sequence: 2, at: NOW, body }],
  }
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
  expect(await database.views.openTickets(DESK, 1, 1)).toMatchObject({ open: [{}], count: 2 })
  expect(await database.views.openTickets(TRIAGE_DESK, 0, 1)).toEqual({ open: [], count: 0 })
  expect(await database.views.inquiry(later.id)).toEqual(later)
})

test('questions that were referred are given with their first words as last edited, in portions, the latest first', async () => {
  const asked = async (text: string, seconds: number, desk = TRIAGE_DESK): Promise<Inquiry> => {
    const inquiry = await recorded({ state: referredTo(desk, 1, after(seconds)) }, true)
    await database.transactions.transact(async (tx) => {
      await tx.addWords(inquiry.id, { messageId: '1', text, attachments: [] }, NOW)
      await tx.addWords(inquiry.id, { messageId: '2', text: 'tambahan', attachments: [] }, NOW)
      await tx.addWords(inquiry.id, { messageId: '1', text: `${text}, diubah`, attachments: [] }, NOW)
    })
    return inquiry
  }
  const SINCE = 500_000
  const first = await asked('satu', SINCE)
  for (let at = 1; at <= 210; at++) await asked(`di antara ${at}`, SINCE + at)
  await asked('rsud', SINCE + 300, DESK)
  await recorded({ state: referredTo(TRIAGE_DESK, 1, after(SINCE + 301)) }, true)
  const read = async (from: number, until: number, more: { desk?: typeof DESK; most?: number } = {}) => {
    const portions = []
    const period = {
      from: after(from),
      until: after(until),
      desk: more.desk ?? null,
      most: more.most ?? 1_000,
    }
    for await (const portion of database.views.unanswered(period)) portions.push(portion)
    return portions
  }
  const all = await read(SINCE, SINCE + 1_000)
  expect(all.length).toBeGreaterThan(1)
  expect(all.flat()).toHaveLength(212)
  expect(all.flat()[0]?.text).toBe('rsud, diubah')
  expect(all.flat().at(-1)).toEqual({ person: first.person, text: 'satu, diubah' })
  expect((await read(SINCE, SINCE + 1_000, { most: 3 })).flat()).toHaveLength(2)
  expect((await read(SINCE, SINCE + 1_000, { desk: DESK })).flat()).toEqual([all.flat()[0]])
  expect((await read(SINCE, SINCE)).flat()).toHaveLength(1)
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
