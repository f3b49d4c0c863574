import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FoundFault, TRIAGE } from '../../src/office/index.ts'
import { tellDeskFaults } from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { anOfficer, HOUR_MS, instansi, later, SUNDAY_AFTERNOON } from '../support/builders.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

const DAY_MS = 24 * HOUR_MS
const GROUP = -1_001
const admin = anOfficer('diskominfo', 'diskominfo')
const dishub = instansi('dishub')

let test: TestDatabase
let database: Database
beforeAll(async () => {
  test = await createTestDatabase()
  database = await test.open()
  await database.transactions.transact(async (tx) => {
    await tx.linkDesk({ instansi: TRIAGE, chatId: GROUP, threadId: null })
    await tx.appoint(admin)
    await tx.appoint(anOfficer('diskominfo', 'petugas'))
    await tx.appoint({ ...anOfficer('diskominfo', 'diskominfo'), validUntil: SUNDAY_AFTERNOON })
  })
})
afterAll(() => test.drop())

let day = 0
/** Looks on the day after the last one; gives to whom something was said, as chats. */
async function look(...found: FoundFault[]): Promise<number[]> {
  const now = later(SUNDAY_AFTERNOON, (day += 1) * DAY_MS)
  await tellDeskFaults(
    { transactions: database.transactions, rules: { timeZone: 'Asia/Makassar' } },
    found,
    now,
  )
  const chats: number[] = []
  for (const recipient of await database.outbox.dueRecipients('staff', now, 10)) {
    for (;;) {
      const delivery = await database.outbox.claim(recipient, now)
      if (!delivery) break
      if (delivery.to.kind === 'staff') chats.push(delivery.to.chatId)
      await database.outbox.sent(delivery.id, null, now)
    }
  }
  return chats
}

const pin: FoundFault = { fault: 'may-not-pin', instansi: [dishub] }
const gone: FoundFault = { fault: 'bot-gone', instansi: [dishub] }
const unlinked: FoundFault = { fault: 'unlinked', instansi: [dishub] }

it('says what is new, once, and what lasts after a week again', async () => {
  expect(await look()).toEqual([])
  expect(await look(pin)).toEqual([GROUP])
  expect(await look(pin)).toEqual([])
  expect(await look(pin, gone)).toEqual([GROUP])
  for (let quiet = 0; quiet < 6; quiet += 1) expect(await look(pin, gone)).toEqual([])
  expect(await look(pin, gone)).toEqual([GROUP])
})

it('says again what was mended and broke again', async () => {
  expect(await look(pin)).toEqual([])
  expect(await look()).toEqual([])
  expect(await look(pin)).toEqual([GROUP])
  expect(await look()).toEqual([])
})

it('does not nag about desks that have no place yet', async () => {
  expect(await look(unlinked)).toEqual([GROUP])
  for (let quiet = 0; quiet < 8; quiet += 1) expect(await look(unlinked)).toEqual([])
})

it('goes to the admins in force when the triage desk is out of reach', async () => {
  expect(await look(unlinked, { fault: 'bot-gone', instansi: [TRIAGE] })).toEqual([admin.telegramId])
})
