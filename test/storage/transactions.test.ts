import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { instansiIdSchema, type Officer, officerIdSchema } from '../../src/office/index.ts'
import {
  answerIdSchema,
  type Conversation,
  type DeskMessage,
  type Inquiry,
  inquiryIdSchema,
  type Transaction,
} from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { after, aNotice, anInquiry, NOW, opened, referredTo, TRIAGE_DESK } from './a-decision.ts'
import { keepOne } from '../support/keep-one.ts'

const DUKCAPIL = instansiIdSchema.parse('disdukcapil')
let testDatabase: TestDatabase
let database: Database
let counter = 0

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
  await database.knowledge.importInstansi(
    [{ id: DUKCAPIL, name: 'Dinas Kependudukan', aliases: ['Dukcapil'], duties: 'KTP' }],
    NOW,
  )
})
afterAll(() => testDatabase.drop())

const transact = <Result>(work: (tx: Transaction) => Promise<Result>) => database.transactions.transact(work)
const aCitizen = (): Promise<Conversation> =>
  transact((tx) => tx.lockConversation('telegram', `citizen ${++counter}`, NOW))

async function recorded(change: Partial<Inquiry> = {}): Promise<Inquiry> {
  const inquiry = anInquiry(await aCitizen(), change)
  const decision = opened(inquiry)
  await transact((tx) => tx.record(decision))
  return decision.inquiry
}

async function anOfficer(change: Partial<Officer> = {}): Promise<Officer> {
  const officer: Officer = {
    id: officerIdSchema.parse(randomUUID()),
    telegramId: 900_000 + ++counter,
    name: 'Dewi',
    instansi: TRIAGE_DESK,
    role: 'petugas',
    decree: { number: '800/1/2025', date: '2025-01-31' },
    validFrom: NOW,
    validUntil: null,
    ...change,
  }
  await transact((tx) => tx.appoint(officer))
  return officer
}

describe('conversations', () => {
  test('an address has one conversation and one person, whoever comes first', async () => {
    const address = `race ${++counter}`
    const found = await Promise.all(
      Array.from({ length: 8 }, () => transact((tx) => tx.lockConversation('telegram', address, NOW))),
    )
    expect(new Set(found.map(({ id }) => id)).size).toBe(1)
    expect(new Set(found.map(({ person }) => person)).size).toBe(1)
    const elsewhere = await transact((tx) => tx.lockConversation('whatsapp', address, NOW))
    expect(elsewhere.id).not.toBe(found[0]?.id)
  })

  test('what only looks for a conversation makes none, and counts as activity only where it is one', async () => {
    const address = `nobody ${++counter}`
    const later = new Date(NOW.getTime() + 1_000)
    const find = (isActive: boolean) =>
      transact((tx) => tx.findConversation('telegram', address, later, isActive))
    expect(await find(true)).toBeNull()
    expect(await find(true)).toBeNull()
    const { id, person } = await transact((tx) => tx.lockConversation('telegram', address, NOW))
    const activeAt = () => transact((tx) => tx.lastActiveAt(person))
    expect((await find(false))?.id).toBe(id)
    expect(await activeAt()).toEqual(NOW)
    await find(true)
    expect(await activeAt()).toEqual(later)
  })

  test('who locked a conversation keeps the others out until the end', async () => {
    const inquiry = await recorded()
    const order: string[] = []
    let second: Promise<unknown> = Promise.resolve()
    await transact(async (tx) => {
      await tx.lockInquiry(inquiry.id)
      second = transact(async (other) => {
        await other.lockInquiry(inquiry.id)
        order.push('second')
      })
      for (let look = 0; look < 20; look++) await tx.directory()
      order.push('first')
    })
    await second
    expect(order).toEqual(['first', 'second'])
  })
})

describe('inquiries', () => {
  test('what was recorded comes back as it was', async () => {
    const inquiry = await recorded({ state: referredTo(DUKCAPIL) })
    expect(await transact((tx) => tx.lockInquiry(inquiry.id))).toEqual(inquiry)
    expect(await transact((tx) => tx.inquiryByTicket(inquiry.ticket))).toBe(inquiry.id)
    expect(await transact((tx) => tx.openInquiries(inquiry.conversation))).toEqual([inquiry])
    expect(await transact((tx) => tx.recentInquiries(inquiry.conversation, 5))).toEqual([inquiry])
    expect(await transact((tx) => tx.heldBy(DUKCAPIL))).toContainEqual(inquiry)
    expect(await transact((tx) => tx.lockInquiry(inquiryIdSchema.parse(randomUUID())))).toBeNull()
  })

  test('two decisions on one state cannot both win', async () => {
    const inquiry = await recorded({ state: referredTo() })
    const withdraw = (tx: Transaction, base: Inquiry) =>
      tx.record({
        inquiry: { ...base, sequence: base.sequence + 1, state: { name: 'withdrawn', referral: null } },
        events: [{ sequence: base.sequence + 1, at: NOW, body: { type: 'withdrawn' } }],
        owed: [],
      })
    let attempts = 0
    await transact(async (tx) => {
      const base = ++attempts === 1 ? inquiry : await tx.lockInquiry(inquiry.id)
      if (attempts === 1) await transact((other) => withdraw(other, inquiry))
      if (base) await withdraw(tx, base)
    })
    expect(attempts).toBe(2)
    expect((await transact((tx) => tx.lockInquiry(inquiry.id)))?.sequence).toBe(3)
  })

  test('a ticket that is in use is drawn again', async () => {
    const taken = await recorded()
    const conversation = await aCitizen()
    let attempts = 0
    await transact(async (tx) => {
      const ticket = ++attempts === 1 ? taken.ticket : anInquiry(conversation).ticket
      await tx.record(opened(anInquiry(conversation, { ticket })))
    })
    expect(attempts).toBe(2)
  })

  test('a decision is stored whole or not at all', async () => {
    const conversation = await aCitizen()
    const inquiry = anInquiry(conversation)
    const failing = transact(async (tx) => {
      await tx.record(opened(inquiry, [aNotice(conversation)]))
      await tx.addWords(inquiry.id, { messageId: '1', text: 'x', attachments: [] }, NOW)
      throw new Error('on second thoughts')
    })
    await expect(failing).rejects.toThrow('on second thoughts')
    expect(await transact((tx) => tx.lockInquiry(inquiry.id))).toBeNull()
    expect(await database.outbox.claim(`citizen/telegram/${conversation.id}`, NOW)).toBeNull()
  })

  test('the database itself refuses an open inquiry that would never wake, and a closed one that would', async () => {
    const { id } = await recorded({ state: referredTo() })
    await expect(testDatabase.sql(`UPDATE inquiry SET wake_at = NULL WHERE id = '${id}'`)).rejects.toThrow(
      'inquiry_open_wakes',
    )
    await expect(testDatabase.sql(`UPDATE inquiry SET desk_id = NULL WHERE id = '${id}'`)).rejects.toThrow(
      'inquiry_referred_has_desk',
    )
    await expect(
      testDatabase.sql(
        `UPDATE inquiry SET state_name = 'withdrawn', state = '{"name":"withdrawn"}', desk_id = NULL WHERE id = '${id}'`,
      ),
    ).rejects.toThrow('inquiry_open_wakes')
    await expect(
      testDatabase.sql(`UPDATE inquiry SET state_name = 'choosing', desk_id = NULL WHERE id = '${id}'`),
    ).rejects.toThrow('inquiry_state_agrees')
  })

  test('the database itself refuses to rewrite history', async () => {
    await recorded()
    for (const sql of [
      'UPDATE inquiry_event SET sequence = 9',
      'DELETE FROM inquiry_event',
      'TRUNCATE inquiry_event',
    ])
      await expect(testDatabase.sql(sql)).rejects.toThrow('append-only')
  })

  test('each holding is a referral of its own, and ends when the next begins', async () => {
    const inquiry = await recorded()
    const refer = { ...inquiry, sequence: 2, state: referredTo(TRIAGE_DESK, 1, NOW) }
    const move = { ...inquiry, sequence: 3, state: referredTo(DUKCAPIL, 2, after(60)) }
    const holder = { desk: TRIAGE_DESK, as: 'responsible' as const }
    const dueAt = after(86_400).toISOString()
    await transact(async (tx) => {
      const referred = {
        type: 'referred' as const,
        referral: 1,
        holder,
        dueAt,
        calendar: 'clock-1',
        asked: true,
      }
      await tx.record({ inquiry: refer, events: [{ sequence: 2, at: NOW, body: referred }], owed: [] })
    })
    await transact(async (tx) => {
      const moved = {
        type: 'moved' as const,
        referral: 2,
        holder: { desk: DUKCAPIL, as: 'responsible' as const },
        reason: 'not-our-task' as const,
        actor: { by: 'system' as const },
        heldMs: 60_000,
      }
      await tx.record({ inquiry: move, events: [{ sequence: 3, at: after(60), body: moved }], owed: [] })
      await tx.addMoveReason(inquiry.id, 1, 'Bukan tugas kami')
    })
    expect(await database.views.card(inquiry.id, 1)).toMatchObject({
      desk: TRIAGE_DESK,
      movedTo: DUKCAPIL,
      moveReason: 'Bukan tugas kami',
      former: null,
      movedFrom: null,
    })
    expect(await database.views.card(inquiry.id, 2)).toMatchObject({
      desk: DUKCAPIL,
      since: after(60),
      movedTo: null,
      moveReason: null,
      movedFrom: TRIAGE_DESK,
      receivedReason: 'Bukan tugas kami',
    })
    expect(await database.views.card(inquiry.id, 3)).toBeNull()
  })
})

describe('words', () => {
  test('every version is kept, in the order in which the messages came', async () => {
    const { id, conversation } = await recorded()
    const add = (messageId: string, text: string, seconds: number) =>
      transact((tx) => tx.addWords(id, { messageId, text, attachments: [] }, after(seconds)))
    await add('10', 'first', 0)
    await add('11', 'second', 1)
    await add('10', 'first, edited', 2)
    const words = await transact((tx) => tx.wordsOf(id))
    expect(words.map(({ messageId, version, text }) => [messageId, version, text])).toEqual([
      ['10', 1, 'first'],
      ['10', 2, 'first, edited'],
      ['11', 1, 'second'],
    ])
    expect(await transact((tx) => tx.inquiryOfMessage(conversation, '11'))).toBe(id)
    await transact((tx) =>
      tx.addWords(id, { messageId: '11', text: 'file', attachments: [], missingFiles: 2 }, after(3)),
    )
    const missing = (await transact((tx) => tx.wordsOf(id))).map(({ missingFiles }) => missingFiles)
    expect(missing).toEqual([0, 0, 0, 2])
    expect(await transact((tx) => tx.inquiryOfMessage(conversation, '12'))).toBeNull()
  })

  test('words that belong elsewhere move there with their files, also when the message is known there', async () => {
    const [from, to] = [await recorded(), await recorded()]
    const kept = await keepOne(
      database.inbox,
      { source: 'w', updateId: '1', conversation: '1', raw: {} },
      NOW,
    )
    const photo = { kind: 'photo' as const, handle: 'h', fileName: 'a\0.jpg', mimeType: null, size: 99 }
    const store = () => database.attachments.keep(kept?.id ?? 0n, 0, photo, new Uint8Array([1, 2, 3]), NOW)
    const file = await store()
    expect(await store()).toBe(file)
    await transact(async (tx) => {
      await tx.addWords(from.id, { messageId: '5', text: 'moved \0', attachments: [file] }, NOW)
      await tx.addWords(to.id, { messageId: '5', text: 'there before', attachments: [] }, NOW)
      await tx.moveWords(from.id, to.id)
    })
    expect(await transact((tx) => tx.wordsOf(from.id))).toEqual([])
    const words = await transact((tx) => tx.wordsOf(to.id))
    expect(new Map(words.map(({ version, text }) => [version, text]))).toEqual(
      new Map([
        [1, 'there before'],
        [2, 'moved \ufffd'],
      ]),
    )
    const files = words.flatMap(({ attachments }) => attachments)
    expect(files).toEqual([{ id: file, kind: 'photo', fileName: 'a\ufffd.jpg', mimeType: null, size: 3 }])
    expect((await database.views.attachment(file))?.content).toEqual(new Uint8Array([1, 2, 3]))
  })
})

describe('officers', () => {
  test('an appointment counts from its beginning to its end, and a new one ends the former', async () => {
    const former = await anOfficer({ role: 'pejabat' })
    const find = (seconds: number) =>
      transact((tx) => tx.officerByTelegram(former.telegramId, after(seconds)))
    expect(await find(-1)).toBeNull()
    expect(await find(1)).toEqual(former)
    const next = await anOfficer({ telegramId: former.telegramId, validFrom: after(60), decree: null })
    expect((await find(59))?.id).toBe(former.id)
    expect(await find(60)).toEqual(next)
    expect((await transact((tx) => tx.officer(former.id)))?.validUntil).toEqual(after(60))
  })

  test('a code is good once, and not for ever', async () => {
    const invitation = { role: 'diskominfo' as const, instansi: TRIAGE_DESK, decree: null }
    await transact(async (tx) => {
      await tx.createInvitation('once', invitation, after(60))
      await tx.createInvitation('late', invitation, after(60))
    })
    const redeem = (code: string, seconds: number) =>
      transact(async (tx) => {
        const found = await tx.invitation(code, null, after(seconds))
        if (found) await tx.useInvitation(code, after(seconds))
        return found
      })
    expect(await Promise.all([redeem('once', 1), redeem('once', 1)])).toContainEqual(invitation)
    expect(await redeem('once', 1)).toBeNull()
    expect(await redeem('late', 60)).toBeNull()
    expect(await redeem('unknown', 1)).toBeNull()
  })
})

describe('the desk', () => {
  test('a draft is found by its source, locked, changed, and its messages lead to it', async () => {
    const officer = await anOfficer()
    const inquiry = await recorded({ state: referredTo() })
    const draft = {
      officer: officer.id,
      inquiry: inquiry.id,
      referral: 1,
      content: { type: 'answer' as const, text: 'Silakan \0' },
      status: 'open' as const,
      chatId: -77,
      threadId: 3,
      sourceMessageId: 12,
      createdAt: NOW,
    }
    const id = await transact((tx) => tx.createDraft(draft))
    expect(await transact((tx) => tx.draftBySource(-77, 12))).toBe(id)
    await transact((tx) => tx.saveDraft(id, { status: 'done' }))
    const stored = {
      ...draft,
      id,
      note: null,
      albumId: null,
      status: 'done',
      content: { type: 'answer', text: 'Silakan \ufffd' },
    }
    expect(await transact((tx) => tx.lockDraft(id))).toEqual(stored)

    await transact((tx) =>
      tx.owe(
        [{ to: 'chat', chatId: -77, threadId: 3, replyTo: 12, message: { type: 'preview', draft: id } }],
        NOW,
      ),
    )
    const preview = await database.outbox.claim('staff/-77', NOW)
    await database.outbox.sent(preview?.id ?? 0n, '13', NOW)
    expect(await transact((tx) => tx.deskReference(-77, 13))).toEqual({
      inquiry: inquiry.id,
      referral: 1,
      draft: id,
      kind: 'preview',
    })
    expect(await transact((tx) => tx.deskReference(-77, 14))).toBeNull()

    // One that could not be changed in its place was posted anew: that is the preview now.
    const refresh = { type: 'preview-refresh' as const, draft: id }
    await transact((tx) =>
      tx.owe([{ to: 'chat', chatId: -77, threadId: 3, replyTo: null, message: refresh }], NOW),
    )
    const anew = await database.outbox.claim('staff/-77', NOW)
    await database.outbox.sent(anew?.id ?? 0n, '15', NOW)
    expect(await transact((tx) => tx.previewOf(id))).toBe(15)
    expect(await database.views.postedPreview(id)).toMatchObject({ messageId: 15 })
  })

  test('a card that was posted again is the current one', async () => {
    const inquiry = await recorded({ state: referredTo() })
    const card = { type: 'card' as const, inquiry: inquiry.id, referral: 1 }
    const post = async (messageId: string) => {
      await transact((tx) =>
        tx.owe([{ to: 'chat', chatId: -78, threadId: null, replyTo: null, message: card }], NOW),
      )
      const delivery = await database.outbox.claim('staff/-78', NOW)
      await transact((tx) => tx.settle(delivery?.id ?? 0n, { sent: messageId }, NOW))
    }
    await post('1')
    await post('2')
    expect(await database.views.postedCard(inquiry.id, 1)).toMatchObject({ chatId: -78, messageId: 2 })
    const reference = { inquiry: inquiry.id, referral: 1, draft: null, kind: 'card' }
    expect(await transact((tx) => tx.deskReference(-78, 1))).toEqual(reference)
    expect(await transact((tx) => tx.unlinkChat(-78, NOW))).toEqual([])
    expect(await database.views.postedCard(inquiry.id, 1)).toBeNull()
    expect(await database.outbox.claim('staff/-78', NOW)).toBeNull()
  })

  test('desks are linked, replaced, and gone with their chat', async () => {
    const link = (chatId: number, threadId: number | null) =>
      transact((tx) => tx.linkDesk({ instansi: DUKCAPIL, chatId, threadId }))
    await link(-1_001_234_567_890, 4)
    await link(-1_001_234_567_891, null)
    expect(await transact((tx) => tx.desks())).toEqual([
      { instansi: DUKCAPIL, chatId: -1_001_234_567_891, threadId: null },
    ])
    expect(await transact((tx) => tx.unlinkChat(-1_001_234_567_891, NOW))).toEqual([DUKCAPIL])
    expect(await transact((tx) => tx.desks())).toEqual([])
  })

  test('the first recorded answer wins', async () => {
    const officer = await anOfficer()
    const inquiry = await recorded({ state: referredTo() })
    const answer = (text: string) => ({
      id: answerIdSchema.parse(randomUUID()),
      inquiry: inquiry.id,
      number: 1,
      text,
      frame: { opening: 'Yth. Bapak/Ibu,', closing: 'Terima kasih.' },
      officer: officer.id,
      instansi: TRIAGE_DESK,
      at: NOW,
    })
    const first = answer('first')
    await transact((tx) => tx.addAnswer(first))
    await expect(transact((tx) => tx.addAnswer(answer('second')))).rejects.toThrow(
      'answer_inquiry_id_number_key',
    )
    expect(await database.views.answer(first.id)).toEqual({
      ...first,
      ticket: inquiry.ticket,
      sentAs: null,
      before: null,
    })
  })
})

describe('who is erased while something is on its way', () => {
  test('has it emptied as soon as it stands there, in all its parts, and nothing pointing to it', async () => {
    const citizen = await aCitizen()
    const inquiry = anInquiry(citizen, { state: referredTo() })
    await transact((tx) => tx.record(opened(inquiry)))
    const officer = await anOfficer()
    const draft = await transact((tx) =>
      tx.createDraft({
        inquiry: inquiry.id,
        referral: 1,
        officer: officer.id,
        content: { type: 'answer', text: 'Silakan' },
        status: 'open',
        chatId: -80,
        threadId: null,
        sourceMessageId: 1,
        createdAt: NOW,
      }),
    )
    const answer = {
      id: answerIdSchema.parse(randomUUID()),
      inquiry: inquiry.id,
      number: 1,
      text: 'Silakan',
      frame: { opening: '', closing: '' },
      officer: officer.id,
      instansi: TRIAGE_DESK,
      at: NOW,
    }
    await transact((tx) => tx.addAnswer(answer))
    const messages: DeskMessage[] = [
      { type: 'card', inquiry: inquiry.id, referral: 1 },
      { type: 'preview', draft },
      { type: 'attachments', inquiry: inquiry.id, attachments: [] },
      { type: 'answer-prompt', inquiry: inquiry.id, referral: 1 },
    ]
    const toChats = (only: DeskMessage[]) =>
      only.map((message) => ({
        to: 'chat' as const,
        chatId: -81 - messages.indexOf(message),
        threadId: null,
        replyTo: null,
        message,
      }))
    await transact((tx) => tx.owe(toChats(messages), NOW))
    const claim = (index: number) => database.outbox.claim(`staff/${-81 - index}`, NOW)
    const [card, preview, files] = [await claim(0), await claim(1), await claim(2)]

    const erased = { why: 'asked', askedAt: NOW, farewell: null } as const
    const { erasure, shown } = await transact((tx) => tx.erase(citizen.person, erased, NOW))
    expect(shown.map(({ messageId }) => messageId)).toEqual([1])
    expect(await database.erasures.settled(10)).toEqual([])
    await database.outbox.sent(card?.id ?? 0n, '41', NOW)
    await database.outbox.sent(preview?.id ?? 0n, '42,43', NOW)
    await database.outbox.failed(files?.id ?? 0n, 'gone', NOW)
    await transact((tx) => tx.answerSent(answer.id, '44'))

    const emptied: unknown[] = []
    for (const index of [0, 1, 1, 2, 3]) {
      const delivery = await claim(index)
      if (!delivery) continue
      emptied.push(delivery.to.message)
      await database.outbox.sent(delivery.id, null, NOW)
    }
    expect(emptied).toEqual(
      [41, 42, 43].map((messageId) => ({
        type: 'erased-message',
        erasure,
        inquiry: inquiry.id,
        chatId: messageId === 41 ? -81 : -82,
        messageId,
        how: 'empty',
      })),
    )
    // What never arrived needs nobody's hands.
    expect(await database.erasures.settled(10)).toEqual([{ erasure, remains: [] }])
    expect((await database.views.answer(answer.id))?.sentAs).toBeNull()
  })

  test('is still counted where the chat is gone before it could be emptied', async () => {
    const citizen = await aCitizen()
    const inquiry = anInquiry(citizen, { state: referredTo() })
    await transact((tx) => tx.record(opened(inquiry)))
    const erased = { why: 'asked', askedAt: NOW, farewell: null } as const
    const { erasure } = await transact(async (tx) => {
      const done = await tx.erase(citizen.person, erased, NOW)
      const message = {
        type: 'erased-message',
        erasure: done.erasure,
        inquiry: inquiry.id,
        chatId: -95,
        messageId: 1,
      } as const
      const place = { to: 'chat', chatId: -95, threadId: null, replyTo: null } as const
      await tx.owe([{ ...place, message: { ...message, how: 'empty' } }], NOW)
      return done
    })
    await transact((tx) => tx.unlinkChat(-95, NOW))
    expect(await database.erasures.settled(10)).toContainEqual({ erasure, remains: [inquiry.id] })
  })
})
