import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type Command,
  decide,
  type Inquiry,
  isRefusal,
  openInquiry,
  takeOverdueBack,
  triage,
} from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { anOfficer, aNewInquiry, HOUR_MS, someRules } from '../support/builders.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { NOW } from './a-decision.ts'

const admin = anOfficer('diskominfo', 'diskominfo')
const rules = someRules()
let testDatabase: TestDatabase
let database: Database
let counter = 0

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
  await database.transactions.transact((tx) => tx.appoint(admin))
})
afterAll(() => testDatabase.drop())

const at = (hours: number) => new Date(NOW.getTime() + hours * HOUR_MS)

/** A case that triage gets at that hour and that is overdue a day later. */
async function late(from: number): Promise<Inquiry> {
  const { inquiry } = await database.transactions.transact(async (tx) => {
    const { id, person } = await tx.lockConversation('telegram', `citizen ${++counter}`, NOW)
    const fresh = aNewInquiry({ conversation: id, person, receivedAt: at(from) })
    const decision = openInquiry(fresh, { type: 'refer', to: triage }, at(from), rules)
    await tx.record(decision)
    return decision
  })
  return act(inquiry, { type: 'wake', to: triage }, from + 24)
}

async function act(inquiry: Inquiry, command: Command, hours: number): Promise<Inquiry> {
  const decision = decide(inquiry, command, at(hours), rules)
  if (isRefusal(decision)) throw new Error(decision.refused)
  await database.transactions.transact((tx) => tx.record(decision))
  return decision.inquiry
}

const listed = async (from: number, most: number) => {
  const { cases, count } = await database.views.unconfirmedBreaches(from, most)
  return { ids: cases.map(({ id }) => id), count }
}

test('breaches wait, the oldest first and page by page, until somebody has ruled on them', async () => {
  const [second, first, third] = [await late(2), await late(1), await late(3)]
  expect(await listed(0, 2)).toEqual({ ids: [first.id, second.id], count: 3 })
  expect(await listed(2, 2)).toEqual({ ids: [third.id], count: 3 })
  const explain = { type: 'explain-breach', officer: admin, cause: 'triage-slow', proposed: null } as const
  await act(first, explain, 40)
  expect(await listed(0, 9)).toEqual({ ids: [second.id, third.id], count: 2 })

  const given = {
    inquiry: second.id,
    officer: admin,
    reason: 'other' as const,
    words: 'Warga sudah ditelepon',
  }
  await database.transactions.transact((tx) => takeOverdueBack(tx, given, at(41), rules))
  expect(await listed(0, 9)).toEqual({ ids: [third.id], count: 1 })
  expect(await database.views.openNow(null, at(50))).toEqual({ open: 3, overdue: 2 })

  // The words can go; what happened stays.
  expect(await database.views.takeBackWords(second.id)).toBe('Warga sudah ditelepon')
  await testDatabase.sql('DELETE FROM take_back_note')
  expect(await database.views.takeBackWords(second.id)).toBeNull()
  const events = await database.transactions.transact((tx) => tx.eventsOf(second.id))
  expect(events.at(-1)).toMatchObject({
    at: at(41),
    body: { type: 'overdue-taken-back', reason: 'other', officer: admin.id },
  })
  expect(JSON.stringify(events)).not.toContain('ditelepon')
})
