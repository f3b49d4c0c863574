import { expect, it } from 'vitest'
import { createStaffSender } from '../../../src/bots/staff/index.ts'
import type { CaseLog } from '../../../src/reports/index.ts'
import { ApiFailure } from '../../../src/bots/api-failure.ts'
import { attachmentIdSchema, type Delivery, erasureIdSchema, type Views } from '../../../src/routing/index.ts'
import { anOfficer, HOUR_MS, later, SUNDAY_AFTERNOON } from '../../support/builders.ts'
import { createTestClock } from '../../support/test-clock.ts'
import { after, officer, texts } from './a-card.ts'
import { dashboard, draft, draftId, gaps, inquiry, LONG_NAME, viewsOf } from './some-views.ts'

type Message = Extract<Delivery['to'], { kind: 'staff' }>['message']

/** Sends a row again and again until it went out; each call after the first `fails` once. Gives what Telegram took. */
async function sendWithFaults(message: Message, chatId: number, views: Views & CaseLog): Promise<string[]> {
  return (await sendAgain(message, chatId, views)).taken
}

async function sendAgain(message: Message, chatId: number, views: Views & CaseLog) {
  const taken: string[] = []
  let calls = 0
  const take = async (what: string) => {
    calls += 1
    // Every second call is lost on its way.
    if (calls % 2 === 0) throw new Error('fetch failed')
    return taken.push(what)
  }
  const send = createStaffSender({
    client: {
      sendText: ({ content }) => take(content.text),
      sendFiles: async ({ files }) => [await take(files.map(({ fileName }) => fileName).join(' + '))],
      editText: () => Promise.reject(new Error('nothing is edited here')),
      deleteMessage: () => Promise.reject(new Error('nothing is deleted here')),
    },
    views,
    texts,
    gaps,
    dashboard,
    clock: createTestClock(),
    desk: { chatMigrated: async () => {}, placeLost: async () => {}, approverUnreached: async () => {} },
  })
  const to: Delivery['to'] = {
    kind: 'staff',
    chatId,
    threadId: null,
    replyTo: null,
    silent: false,
    owedAt: SUNDAY_AFTERNOON,
    message,
  }
  for (let attempts = 0; attempts < 20; attempts += 1) {
    try {
      const { messageId } = await send({ id: 5n, recipient: `staff/${chatId}`, attempts, to })
      return { taken, messageId }
    } catch {
      // The courier comes again.
    }
  }
  throw new Error('it never went out')
}

it('goes on with the files that failed, in albums where there are some, and sends none twice', async () => {
  const attachments = ['1', '2', '3', '4'].map((last) =>
    attachmentIdSchema.parse(`0191f9a0-5a3c-7b7e-9d67-2f1b3c4d5e6${last}`),
  )
  const views: Views & CaseLog = {
    ...viewsOf(),
    attachment: async (id) => ({
      id,
      kind: id.endsWith('3') ? 'voice' : 'document',
      fileName: `berkas ${id.at(-1)}`,
      mimeType: null,
      size: 1,
      content: new Uint8Array(1),
    }),
  }
  const message: Message = { type: 'attachments', inquiry: inquiry.id, attachments }
  expect(await sendWithFaults(message, 9, views)).toEqual(['berkas 1 + berkas 2', 'berkas 3', 'berkas 4'])
})

it('goes on with the part of a preview that failed', async () => {
  const views = viewsOf(draft({ type: 'answer', text: 'kata '.repeat(800).trim() }), inquiry, LONG_NAME)
  const { taken, messageId } = await sendAgain({ type: 'preview', draft: draftId }, -1, views)
  expect(taken.length).toBeGreaterThan(1)
  // Each part is remembered: replied to, or emptied when the citizen is erased.
  expect(messageId).toBe(taken.map((_, index) => index + 1).join())
  expect(new Set(taken).size).toBe(taken.length)
})

it('does not follow a group that moved for what stayed behind in it', async () => {
  const followed: number[] = []
  const moved = new ApiFailure('editMessageText', {
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: -1 },
  })
  const posted: string[] = []
  const send = createStaffSender({
    client: {
      sendText: async ({ content }) => posted.push(content.text),
      sendFiles: () => Promise.reject(new Error('no files here')),
      editText: () => Promise.reject(moved),
      deleteMessage: () => Promise.reject(moved),
    },
    views: { ...viewsOf(), postedPreview: async () => ({ chatId: -5, messageId: 3 }) },
    texts,
    gaps,
    dashboard,
    clock: createTestClock(),
    desk: {
      chatMigrated: async (_, to) => void followed.push(to),
      placeLost: async () => {},
      approverUnreached: async () => {},
    },
  })
  const sending = (message: Message) => {
    const place = { kind: 'staff', chatId: -1, threadId: null, replyTo: null, silent: true } as const
    return send({
      id: 1n,
      recipient: 'staff/-1',
      attempts: 0,
      to: { ...place, owedAt: SUNDAY_AFTERNOON, message },
    })
  }
  const erasure = erasureIdSchema.parse('0191f9a0-5a3c-4b7e-9d67-2f1b3c4d5e6f')
  const stayed = {
    type: 'erased-message',
    erasure,
    inquiry: inquiry.id,
    chatId: -5,
    messageId: 3,
    how: 'empty',
  } as const
  await expect(sending(stayed)).rejects.toMatchObject({ reason: 'gone' })
  await expect(sending({ type: 'card-refresh', inquiry: inquiry.id, referral: 1 })).rejects.toMatchObject({
    reason: 'gone',
  })
  expect(followed).toEqual([])
  // The officer gets a preview where the group is now.
  await sending({ type: 'preview-refresh', draft: draftId })
  expect(posted).toEqual([expect.stringContaining('Jam 6 pagi.')])
})

it.each([
  ['a card that was posted here since it was owed', -1, 0, 0],
  ['a card that was posted before it was asked for again', -1, -HOUR_MS, 1],
  ['a card that was posted in another chat', -2, 0, 1],
])('posts or spares %s', async (_, chatId, postedAfterMs, times) => {
  const postedAt = later(SUNDAY_AFTERNOON, postedAfterMs)
  const views: Views & CaseLog = {
    ...viewsOf(),
    postedCard: async () => ({ chatId, messageId: 44, postedAt }),
  }
  const taken = await sendWithFaults({ type: 'card', inquiry: inquiry.id, referral: 1 }, -1, views)
  expect(taken).toHaveLength(times)
})

it('shows whole words to their officer in private only, and only while that officer holds the case', async () => {
  const claimed = after(inquiry, { type: 'claim', officer }, SUNDAY_AFTERNOON)
  const views = viewsOf(undefined, claimed)
  const message: Message = { type: 'whole-words', inquiry: inquiry.id, referral: 1, officer: officer.id }
  expect(await sendWithFaults(message, 7, views)).toEqual([
    expect.stringMatching(/tanpa samaran[\s\S]*Kapan terminal dibuka\?/),
  ])
  await expect(sendWithFaults(message, -1, views)).rejects.toThrow('never went out')
  const { id } = anOfficer()
  expect(await sendWithFaults({ ...message, officer: id }, 7, views)).toEqual([])
  expect(await sendWithFaults(message, 7, viewsOf())).toEqual([])
})
