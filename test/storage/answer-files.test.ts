import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { officerIdSchema } from '../../src/office/index.ts'
import {
  type AnswerId,
  answerIdSchema,
  type AttachmentId,
  attachmentIdSchema,
  type DraftFile,
  type InquiryId,
} from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { after, anInquiry, NOW, opened, referredTo, TRIAGE_DESK } from './a-decision.ts'
import { keepOne } from '../support/keep-one.ts'

let testDatabase: TestDatabase
let database: Database
let counter = 0

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
})
afterAll(() => testDatabase.drop())

/** A file of an officer's message, whose update is handled. */
async function aFile(): Promise<AttachmentId> {
  const updateId = String(++counter)
  const row = await keepOne(database.inbox, { source: 'staff', updateId, conversation: '1', raw: {} }, NOW)
  const media = { kind: 'document' as const, handle: 'h', fileName: 'a.pdf', mimeType: null, size: null }
  const id = await database.attachments.keep(row?.id ?? 0n, 0, media, new Uint8Array([counter]), NOW)
  await database.transactions.transact((tx) => tx.handle(row?.id ?? 0n, NOW))
  return id
}

const asFile = (id: AttachmentId, messageId = 5): DraftFile => ({
  id,
  kind: 'document',
  fileName: 'a.pdf',
  mimeType: null,
  size: 1,
  messageId,
  caption: '',
  handle: 'h',
})

async function anAnsweringOfficer() {
  return database.transactions.transact(async (tx) => {
    const conversation = await tx.lockConversation('telegram', `warga ${++counter}`, NOW)
    const decision = opened(anInquiry(conversation, { state: referredTo() }))
    await tx.record(decision)
    const officer = officerIdSchema.parse(randomUUID())
    const appointment = { telegramId: 900 + counter, name: 'Rahmat', role: 'petugas' as const, decree: null }
    await tx.appoint({ id: officer, instansi: TRIAGE_DESK, ...appointment, validFrom: NOW, validUntil: null })
    return { inquiry: decision.inquiry.id, officer }
  })
}

test('files stay as long as an answer, or a draft that may still become one, names them', async () => {
  const { inquiry, officer } = await anAnsweringOfficer()
  const names = ['answered', 'open', 'dropped', 'cancelled', 'nobody’s'] as const
  const files = new Map<(typeof names)[number], AttachmentId>()
  for (const name of names) files.set(name, await aFile())
  const idOf = (name: (typeof names)[number]) => files.get(name) ?? attachmentIdSchema.parse(randomUUID())
  await database.transactions.transact(async (tx) => {
    const draft = { officer, inquiry, referral: 1, status: 'open' as const, chatId: -5, threadId: null }
    const content = (...held: AttachmentId[]) => ({
      type: 'answer' as const,
      text: '',
      files: held.map((id, index) => asFile(id, 50 + index)),
    })
    const open = await tx.createDraft({
      ...draft,
      content: content(idOf('open'), idOf('dropped')),
      sourceMessageId: 50,
      albumId: 'album',
      createdAt: NOW,
    })
    expect(await tx.draftBySource(-5, 51)).toBe(open)
    expect(await tx.draftByAlbum(-5, 'album')).toBe(open)
    await tx.saveDraft(open, { content: content(idOf('open')) })
    expect(await tx.draftBySource(-5, 51)).toBeNull()
    const other = { ...draft, status: 'cancelled' as const, sourceMessageId: 60, createdAt: NOW }
    await tx.createDraft({ ...other, content: content(idOf('cancelled')) })
    const id = answerIdSchema.parse(randomUUID())
    const answer = { id, inquiry, number: 1, text: '', officer, instansi: TRIAGE_DESK, at: NOW }
    await tx.addAnswer({ ...answer, files: [asFile(idOf('answered'))] })
    expect((await tx.filesOfAnswer(id)).map((file) => file.id)).toEqual([idOf('answered')])
  })
  await database.inbox.purge(after(60))
  const left = await Promise.all(
    names.map(async (name) => (await database.views.attachment(idOf(name))) !== null),
  )
  expect(Object.fromEntries(names.map((name, index) => [name, left[index]]))).toEqual({
    answered: true,
    open: true,
    dropped: false,
    cancelled: false,
    'nobody’s': false,
  })
})

/** The case is closed, and this version of its answer holds. */
function closedWith(inquiry: InquiryId, answer: AnswerId): Promise<void> {
  return testDatabase.sql(`UPDATE inquiry SET state_name = 'answered', wake_at = NULL, desk_id = NULL,
    state = jsonb_build_object('name', 'answered', 'answerId', '${answer}') WHERE id = '${inquiry}'`)
}

test('files of a draft go when it waits no longer, though the update that brought them is long forgotten', async () => {
  const [open, closed] = [await anAnsweringOfficer(), await anAnsweringOfficer()]
  const files = { cancelled: await aFile(), closed: await aFile(), ralat: await aFile() }
  const answer = answerIdSchema.parse(randomUUID())
  const draftOf = ({ inquiry, officer }: typeof open, id: AttachmentId, corrects?: AnswerId) => ({
    officer,
    inquiry,
    referral: 1,
    status: 'open' as const,
    chatId: -6,
    threadId: null,
    sourceMessageId: ++counter,
    createdAt: NOW,
    content: { type: 'answer' as const, text: '', files: [asFile(id)], ...(corrects ? { corrects } : {}) },
  })
  const cancelled = await database.transactions.transact(async (tx) => {
    await tx.createDraft(draftOf(closed, files.closed))
    await tx.createDraft(draftOf(closed, files.ralat, answer))
    return tx.createDraft(draftOf(open, files.cancelled))
  })
  const leftByPurge = async () => {
    await database.inbox.purge(after(60))
    return Promise.all(Object.values(files).map(async (id) => (await database.views.attachment(id)) !== null))
  }
  expect(await leftByPurge()).toEqual([true, true, true])
  await database.transactions.transact((tx) => tx.saveDraft(cancelled, { status: 'cancelled' }))
  await closedWith(closed.inquiry, answer)
  expect(await leftByPurge()).toEqual([false, false, true])
  await closedWith(closed.inquiry, answerIdSchema.parse(randomUUID()))
  expect(await leftByPurge()).toEqual([false, false, false])
})
