import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type InstansiId, instansiIdSchema } from '../../src/office/index.ts'
import { type Conversation, type DeskMessage, type Owed, PRIORITY } from '../../src/routing/index.ts'
import type { Database, Owing } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { until } from '../support/until.ts'
import { startOther } from './other-process.ts'
import { after, aNotice, anInquiry, NOW, opened, TRIAGE_DESK } from './a-decision.ts'

let testDatabase: TestDatabase
let database: Database
let owing: Owing[] = []
let unreachable: InstansiId[] = []
let chats = 0

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open({
    onOwed: (more) => owing.push(...more),
    onUnreachableDesk: (desks) => unreachable.push(...desks),
  })
})
afterAll(() => testDatabase.drop())
beforeEach(() => {
  owing = []
  unreachable = []
})

const aCitizen = (): Promise<Conversation> =>
  database.transactions.transact((tx) => tx.lockConversation('telegram', `citizen ${++chats}`, NOW))
const recipientOf = ({ id }: Conversation) => `citizen/telegram/${id}`
const owe = (owed: Owed[]) => database.transactions.transact((tx) => tx.owe(owed, NOW))
/** A message that can be told from others. */
const named = (conversation: Conversation, name: string, notBefore: Date | null = null): Owed =>
  aNotice(conversation, {
    message: { type: 'suggestions', inquiry: anInquiry(conversation).id, faqIds: [name] },
    notBefore,
  })

/** Claims and settles until nothing is due; gives the messages in the order in which they went. */
async function drain(recipient: string, now = NOW): Promise<unknown[]> {
  const sent: unknown[] = []
  for (;;) {
    const delivery = await database.outbox.claim(recipient, now)
    if (!delivery) return sent
    sent.push(delivery.to.message)
    await database.outbox.sent(delivery.id, String(++messages), now)
  }
}
let messages = 1_000

/** A referred inquiry whose desk sits in a group of its own. */
async function aDesk(chatId = -++chats): Promise<{ chatId: number; recipient: string }> {
  await database.transactions.transact((tx) => tx.linkDesk({ instansi: TRIAGE_DESK, chatId, threadId: 7 }))
  return { chatId, recipient: `staff/${chatId}` }
}
const toDesk = (message: DeskMessage, priority: 0 | 1 | 2 | 3, rank = NOW, desk = TRIAGE_DESK): Owed => ({
  to: 'desk',
  desk,
  message,
  priority,
  rank,
  silent: false,
})

async function anOpenInquiry() {
  const conversation = await aCitizen()
  const inquiry = anInquiry(conversation)
  await database.transactions.transact((tx) => tx.record(opened(inquiry)))
  return inquiry
}

test("a citizen's messages go in the order in which they were decided, whatever waits for the morning", async () => {
  const citizen = await aCitizen()
  const morning = after(3_600)
  await owe([named(citizen, 'one'), named(citizen, 'night', morning), named(citizen, 'two')])
  await owe([named(citizen, 'three')])
  expect(await drain(recipientOf(citizen))).toMatchObject([
    { faqIds: ['one'] },
    { faqIds: ['two'] },
    { faqIds: ['three'] },
  ])
  expect(await database.outbox.nextDueAt(NOW)).toEqual(morning)
  expect(await database.outbox.dueRecipients('citizen', NOW, 10)).not.toContain(recipientOf(citizen))
  expect(await database.outbox.dueRecipients('citizen', morning, 10)).toContain(recipientOf(citizen))
  // An alarm asks only for what has fallen due since the last one.
  expect(await database.outbox.dueRecipients('citizen', morning, 10, NOW)).toContain(recipientOf(citizen))
  expect(await database.outbox.dueRecipients('citizen', after(7_200), 10, morning)).toEqual([])
  expect(await drain(recipientOf(citizen), morning)).toMatchObject([{ faqIds: ['night'] }])
})

test('after the commit the recipients are told, each with its earliest moment', async () => {
  const [one, two] = [await aCitizen(), await aCitizen()]
  await owe([aNotice(one, { notBefore: after(60) }), aNotice(one), aNotice(two, { notBefore: after(60) })])
  expect(owing).toEqual([
    { recipient: recipientOf(one), notBefore: null },
    { recipient: recipientOf(two), notBefore: after(60) },
  ])
  owing = []
  await expect(
    database.transactions.transact(async (tx) => {
      await tx.owe([aNotice(one)], NOW)
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  expect(owing).toEqual([])
})

test('only one message is on its way to a recipient', async () => {
  const citizen = await aCitizen()
  await owe([aNotice(citizen), aNotice(citizen)])
  const other = await testDatabase.open()
  const claims = await Promise.all([
    database.outbox.claim(recipientOf(citizen), NOW),
    other.outbox.claim(recipientOf(citizen), NOW),
    database.outbox.claim(recipientOf(citizen), NOW),
  ])
  expect(claims.filter(Boolean)).toHaveLength(1)
  await other.close()
})

test('a claim says when the citizen was last heard, however long the message has waited', async () => {
  const citizen = await aCitizen()
  await owe([aNotice(citizen, { notBefore: after(60) })])
  const claimed = await database.outbox.claim(recipientOf(citizen), after(61))
  expect(claimed?.to).toMatchObject({ heardAt: NOW })
})

test('a claim says whether anything else is due', async () => {
  const citizen = await aCitizen()
  await owe([aNotice(citizen), aNotice(citizen), aNotice(citizen, { notBefore: after(60) })])
  const first = await database.outbox.claim(recipientOf(citizen), NOW)
  expect(first?.last).toBe(false)
  await database.outbox.sent(first?.id ?? 0n, null, NOW)
  expect((await database.outbox.claim(recipientOf(citizen), NOW))?.last).toBe(true)
})

test('what was put off goes first again, one attempt richer; what failed never comes back', async () => {
  const citizen = await aCitizen()
  await owe([named(citizen, 'one'), named(citizen, 'two')])
  const first = await database.outbox.claim(recipientOf(citizen), NOW)
  await database.outbox.postpone(first?.id ?? 0n, 'retry_after', NOW)
  const again = await database.outbox.claim(recipientOf(citizen), NOW)
  expect(again).toMatchObject({ id: first?.id, attempts: 1 })
  await database.outbox.failed(again?.id ?? 0n, 'blocked', NOW)
  expect(await drain(recipientOf(citizen))).toHaveLength(1)
})

test('in a staff chat replies go first, then cards by deadline, reminders, refreshes', async () => {
  const { chatId, recipient } = await aDesk()
  const [soon, late] = [await anOpenInquiry(), await anOpenInquiry()]
  const refresh = { type: 'card-refresh' as const, inquiry: soon.id, referral: 1 }
  const reminder = { type: 'reminder' as const, inquiry: soon.id, referral: 1 }
  const card = (inquiry: typeof soon) => ({ type: 'card' as const, inquiry: inquiry.id, referral: 1 })
  const reply = { type: 'open-tickets' as const, desk: TRIAGE_DESK }
  await owe([
    toDesk(refresh, PRIORITY.refresh),
    toDesk(reminder, PRIORITY.reminder),
    toDesk(card(late), PRIORITY.card, after(7_200)),
    toDesk(card(soon), PRIORITY.card, after(3_600)),
    { to: 'chat', chatId, threadId: 7, replyTo: 5, message: reply },
  ])
  const urgent = await database.outbox.claim(recipient, NOW, true)
  expect(urgent).toMatchObject({ to: { replyTo: 5, threadId: 7, message: reply } })
  await database.outbox.sent(urgent?.id ?? 0n, '1', NOW)
  expect(await database.outbox.claim(recipient, NOW, true)).toBeNull()
  expect(await drain(recipient)).toEqual([card(soon), card(late), reminder, refresh])
})

test('repeats of a refresh collapse while they wait, and only then', async () => {
  const { recipient } = await aDesk()
  const inquiry = await anOpenInquiry()
  const refresh = toDesk({ type: 'card-refresh', inquiry: inquiry.id, referral: 1 }, PRIORITY.refresh)
  await owe([refresh, refresh])
  await owe([refresh])
  const onItsWay = await database.outbox.claim(recipient, NOW)
  expect(onItsWay?.last).toBe(true)
  await owe([refresh])
  // Put off while a newer one waits, it isn't needed any more.
  await database.outbox.postpone(onItsWay?.id ?? 0n, 'retry_after', NOW)
  expect(await drain(recipient)).toHaveLength(1)
})

test('a refresh that waits is not sent before the decision that asked again is stored', async () => {
  const { recipient } = await aDesk()
  const inquiry = await anOpenInquiry()
  const refresh = toDesk({ type: 'card-refresh', inquiry: inquiry.id, referral: 1 }, PRIORITY.refresh)
  await owe([refresh])
  owing = []
  await database.transactions.transact(async (tx) => {
    await tx.owe([refresh], NOW)
    await tx.directory()
    expect(await database.outbox.claim(recipient, NOW)).toBeNull()
  })
  expect(owing).toEqual([{ recipient, notBefore: null }])
  expect(await database.outbox.claim(recipient, NOW)).not.toBeNull()
})

test('a desk without a place is not owed anything, and that is told', async () => {
  const nowhere = instansiIdSchema.parse('nowhere')
  await database.knowledge.importInstansi([{ id: nowhere, name: 'Nowhere', aliases: [], duties: '' }], NOW)
  const inquiry = await anOpenInquiry()
  await owe([toDesk({ type: 'card', inquiry: inquiry.id, referral: 1 }, PRIORITY.card, NOW, nowhere)])
  expect(unreachable).toEqual([nowhere])
  expect(owing).toEqual([])
})

test('a desk that moves leaves no waiting cards behind', async () => {
  const former = await aDesk()
  const inquiry = await anOpenInquiry()
  await owe([toDesk({ type: 'card', inquiry: inquiry.id, referral: 1 }, PRIORITY.card)])
  const next = await aDesk()
  expect(await drain(former.recipient)).toEqual([])
  await owe([toDesk({ type: 'card', inquiry: inquiry.id, referral: 1 }, PRIORITY.card)])
  expect(await drain(next.recipient)).toHaveLength(1)
})

test('a group that got a new id takes its messages along, also the one on its way', async () => {
  const { chatId, recipient } = await aDesk()
  const inquiry = await anOpenInquiry()
  const card = { type: 'card' as const, inquiry: inquiry.id, referral: 1 }
  await owe([toDesk(card, PRIORITY.card), toDesk({ ...card, type: 'reminder' }, PRIORITY.reminder)])
  const onItsWay = await database.outbox.claim(recipient, NOW)
  const newChat = chatId - 1_000_000
  const moved = await database.transactions.transact((tx) => tx.migrateChat(chatId, newChat))
  expect(moved).toEqual([TRIAGE_DESK])
  await database.outbox.postpone(onItsWay?.id ?? 0n, 'migrated', NOW)
  expect(await drain(recipient)).toEqual([])
  expect(await drain(`staff/${newChat}`)).toHaveLength(2)
  await owe([toDesk(card, PRIORITY.card)])
  expect(owing.at(-1)?.recipient).toBe(`staff/${newChat}`)
})

test('what a dead process was sending is given back and counted; what a living one sends is not', async () => {
  const [lost, kept] = [await aCitizen(), await aCitizen()]
  await owe([aNotice(lost)])
  await owe([aNotice(kept)])
  const doomed = await startOther(testDatabase.url, recipientOf(lost))
  expect(doomed.said).toBe('claimed')
  expect(await database.outbox.claim(recipientOf(kept), NOW)).not.toBeNull()
  expect(await database.outbox.recover()).toBe(0)
  const before = await database.outbox.possibleDuplicates()
  await doomed.kill()
  await until(async () => (await database.outbox.recover()) === 1, {
    what: 'the message of the dead process',
  })
  expect(await database.outbox.possibleDuplicates()).toBe(before + 1)
  expect(await database.outbox.claim(recipientOf(lost), NOW)).toMatchObject({ attempts: 1 })
  expect(await database.outbox.recover()).toBe(0)
})

test('a message that the platform may have taken is counted when it waits again', async () => {
  const citizen = await aCitizen()
  await owe([aNotice(citizen)])
  const before = await database.outbox.possibleDuplicates()
  const postpone = async (maybeArrived: boolean) => {
    const delivery = await database.outbox.claim(recipientOf(citizen), NOW)
    await database.outbox.postpone(delivery?.id ?? 0n, 'x', NOW, maybeArrived)
  }
  await postpone(false)
  expect(await database.outbox.possibleDuplicates()).toBe(before)
  await postpone(true)
  expect(await database.outbox.possibleDuplicates()).toBe(before + 1)
})

test('a message that nobody will settle any more is given back by the living process', async () => {
  const citizen = await aCitizen()
  await owe([named(citizen, 'first')])
  const claimed = await database.outbox.claim(recipientOf(citizen), NOW)
  await database.outbox.recover()
  expect(await database.outbox.claim(recipientOf(citizen), NOW)).toBeNull()
  database.outbox.letGo(claimed?.id ?? 0n)
  await database.outbox.recover()
  expect(await database.outbox.claim(recipientOf(citizen), NOW)).toMatchObject({
    id: claimed?.id,
    attempts: 1,
  })
  await database.outbox.sent(claimed?.id ?? 0n, '1', NOW)
})

test('a process that says goodbye leaves nothing to recover', async () => {
  const citizen = await aCitizen()
  await owe([aNotice(citizen)])
  const other = await testDatabase.open()
  const delivery = await other.outbox.claim(recipientOf(citizen), NOW)
  await other.outbox.sent(delivery?.id ?? 0n, '5', NOW)
  await other.close()
  expect(await database.outbox.recover()).toBe(0)
})

test('connections that break do not lose, repeat or block a message', async () => {
  const citizens = await Promise.all(Array.from({ length: 20 }, aCitizen))
  await owe(citizens.flatMap((citizen) => [aNotice(citizen), aNotice(citizen)]))
  const before = await database.outbox.possibleDuplicates()
  const seen = new Map<bigint, number>()
  const draining = citizens.map(async (citizen) => {
    for (let empty = 0; empty < 50; ) {
      const delivery = await database.outbox.claim(recipientOf(citizen), NOW)
      if (!delivery) {
        empty++
        continue
      }
      seen.set(delivery.id, (seen.get(delivery.id) ?? 0) + 1)
      await database.outbox.sent(delivery.id, '1', NOW)
    }
  })
  await testDatabase.cutConnections()
  await testDatabase.cutConnections()
  await Promise.all(draining)
  expect([...seen.values()]).toEqual(Array.from({ length: 40 }, () => 1))
  expect(await database.outbox.possibleDuplicates()).toBe(before)
})

test('a message that this version cannot read fails, and holds up nobody', async () => {
  const citizen = await aCitizen()
  await owe([aNotice(citizen), aNotice(citizen)])
  await testDatabase.sql(
    `UPDATE outbox SET message = '{"type": "from the future"}' WHERE id = (SELECT min(id) FROM outbox WHERE recipient = '${recipientOf(citizen)}')`,
  )
  expect(await database.outbox.claim(recipientOf(citizen), NOW)).toBeNull()
  expect(await drain(recipientOf(citizen))).toHaveLength(1)
})
