import { type Clock, type Delivery, RetryLater, Unreachable, type Views } from '../../routing/index.ts'
import type { CaseLog } from '../../reports/index.ts'
import type { Texts } from '../../texts/index.ts'
import { ApiFailure } from '../api-failure.ts'
import { groupFiles } from '../group-files.ts'
import { Unrenderable } from '../unrenderable.ts'
import { createMessageChanges } from './change-messages.ts'
import { type FindGaps, prepareDeskMessage } from './render/prepare-desk-message.ts'
import type { OfferDashboard } from './render/render-dashboard-link.ts'
import type { Rendered } from './render/rendered.ts'
import type { StaffClient, StaffFiles } from './staff-client.ts'
import { styled } from './render/styled-text.ts'
import { lossOf, toStaffError } from './to-staff-error.ts'
import type { StaffDesk } from './staff-desk.ts'

export interface Dependencies {
  client: Pick<StaffClient, 'sendText' | 'editText' | 'sendFiles' | 'deleteMessage'>
  views: Views & CaseLog
  texts: Texts
  gaps: FindGaps
  dashboard: OfferDashboard
  clock: Clock
  /** Who acts on what Telegram says about a chat while we send. */
  desk: Pick<StaffDesk, 'chatMigrated' | 'placeLost' | 'approverUnreached'>
}

type StaffDelivery = Extract<Delivery['to'], { kind: 'staff' }>
type Post = Extract<Rendered, { type: 'post' }>
/** What went out: the ids of the messages that are new, joined by commas, and how many calls it took that Telegram counts. */
interface Shown {
  messageId: string | null
  calls: number
}

/** One part of a row that is out: its messages, and for a text which one it was. */
interface Part {
  ids: number[]
  text?: string
}

const NOTHING: Shown = { messageId: null, calls: 0 }

/**
 * The courier's `deliver` for officers: words are made when the message goes out, so that they are true then. The ids that
 * it gives are those that replies will name, the last one the one with the buttons; null when nothing new was posted.
 * Throws `Unreachable` where trying again cannot help, `RetryLater` where Telegram said when, and `Unrenderable`. A row of
 * several files or parts that failed in the middle goes on there when it is sent again.
 */
export function createStaffSender({ client, clock, desk, ...rendering }: Dependencies) {
  const { views, texts } = rendering
  /** Of outbox rows that failed in the middle: what went out already, so that nobody gets it twice. */
  const begun = new Map<bigint, Part[]>()
  const { replace, edit, unsay } = createMessageChanges(client)

  async function post(delivery: StaffDelivery, message: Post, sent: Part[]): Promise<Shown> {
    const { chatId } = delivery
    if (message.instead && delivery.replyTo !== null) {
      const done = await replace(chatId, delivery.replyTo, message)
      if (done) return { messageId: String(delivery.replyTo), calls: 1 }
    }
    const replyTo = delivery.replyTo ?? (message.under === 'card' ? await cardOf(delivery) : null)
    for (const [index, content] of message.parts.entries()) {
      const last = index === message.parts.length - 1
      const { buttons, ask } = last ? message : { buttons: [], ask: null }
      const { threadId, silent } = delivery
      if (!last && sent[index]?.text === content.text) continue
      const { guarded } = message
      const where = { chatId, threadId, replyTo, silent, guarded }
      const id = await client.sendText({ ...where, content, buttons, ask })
      // Also of one that is said anew in other words: it still stands there.
      sent[index] = { ids: [...(sent[index]?.ids ?? []), id], text: content.text }
    }
    return { messageId: idsOf(sent), calls: message.parts.length }
  }

  /** Somebody deleted the card, or the chat lost it: while its case waits here it is posted anew, and is the current one then. */
  async function postAgain(
    delivery: StaffDelivery,
    { inquiry, referral }: Extract<StaffDelivery['message'], { type: 'card-refresh' }>,
    sent: Part[],
  ): Promise<Shown> {
    const card = { type: 'card' as const, inquiry, referral }
    const rendered = putIntoWords('card', await prepareDeskMessage(card, rendering, clock.now()))
    const shown = rendered.type === 'post' ? await post(delivery, rendered, sent) : NOTHING
    return { ...shown, calls: shown.calls + 1 }
  }

  async function cardOf({ chatId, message }: StaffDelivery): Promise<number | null> {
    if (!('referral' in message) || message.referral === null || message.inquiry === null) return null
    const posted = await views.postedCard(message.inquiry, message.referral)
    return posted?.chatId === chatId ? posted.messageId : null
  }

  async function sendFiles(
    delivery: StaffDelivery,
    { files: ids, caption, from }: Extract<Rendered, { type: 'files' }>,
    sent: Part[],
  ): Promise<string | null> {
    const { chatId, threadId, replyTo } = delivery
    const found = await Promise.all(ids.map((id) => views.attachment(id)))
    const files = found.filter((file) => file !== null)
    const where = { chatId, threadId, replyTo, caption, guarded: from === 'citizen' }
    for (const [index, group] of groupFiles(files).entries())
      sent[index] ??= { ids: await sendGroup({ ...where, files: group }) }
    if (files.length < ids.length) await say(chatId, threadId, texts.say('desk-attachment-missing'))
    return idsOf(sent)
  }

  async function sendGroup(sending: StaffFiles): Promise<number[]> {
    try {
      return await client.sendFiles(sending)
    } catch (error) {
      // What Telegram won't show as a picture or play, it still hands over as a file.
      const isDocument = sending.files.every(({ kind }) => kind === 'document')
      if (isDocument || !(error instanceof ApiFailure) || error.code !== 400 || lossOf(error)) throw error
      const files = sending.files.map((file) => ({ ...file, kind: 'document' as const }))
      return client.sendFiles({ ...sending, files })
    }
  }

  async function say(chatId: number, threadId: number | null, text: string) {
    const plain = { threadId, buttons: [], ask: null, replyTo: null, silent: false, guarded: false }
    await client.sendText({ chatId, content: styled(text), ...plain })
  }

  async function deliver(delivery: StaffDelivery, sent: Part[]): Promise<Shown> {
    const { message } = delivery
    if (message.type === 'card' && (await isPosted(delivery, message))) return NOTHING
    const words = await prepareDeskMessage(message, rendering, clock.now())
    const rendered = putIntoWords(message.type, words)
    switch (rendered.type) {
      case 'post':
        if (rendered.guarded && delivery.chatId < 0)
          throw new Unreachable('rejected', 'A citizen’s whole words are shown in private only')
        return post(delivery, rendered, sent)
      case 'edit':
        // A card in a chat that its desk has left is posted anew by whoever links the next one.
        if (!(await edit(rendered)) && message.type === 'card-refresh' && rendered.chatId === delivery.chatId)
          return postAgain(delivery, message, sent)
        return { messageId: null, calls: 1 }
      case 'files':
        // Invariant 9: a citizen's files never enter a group.
        if (rendered.from === 'citizen' && delivery.chatId < 0)
          throw new Unreachable('rejected', 'A citizen’s files are sent to officers in private only')
        return { messageId: await sendFiles(delivery, rendered, sent), calls: rendered.files.length }
      case 'unsay':
        // Telegram lets nobody but people touch what stayed behind in a group that moved.
        if (rendered.chatId !== delivery.chatId)
          throw new Unreachable('gone', 'The message stayed behind in a group that moved')
        await unsay(rendered)
        return { messageId: null, calls: 1 }
      case 'nothing':
        return NOTHING
    }
  }

  /** A group that moves is owed its open cards anew, also one whose first posting was on its way just then. */
  async function isPosted(
    { chatId, owedAt }: StaffDelivery,
    { inquiry, referral }: Extract<StaffDelivery['message'], { type: 'card' }>,
  ): Promise<boolean> {
    const posted = await views.postedCard(inquiry, referral)
    return posted !== null && posted.chatId === chatId && posted.postedAt >= owedAt
  }

  /** A group that moved or is gone takes its desks along; then the message's own fate is told. */
  async function follow({ chatId, threadId }: StaffDelivery, error: unknown): Promise<unknown> {
    if (error instanceof ApiFailure && error.migrateToChatId !== null) {
      // Something in the former group was to be changed: following once more would never end.
      if (error.migrateToChatId === chatId) return new Unreachable('gone', error.message, { cause: error })
      await desk.chatMigrated(chatId, error.migrateToChatId)
      return new RetryLater(0, 'The group has a new id')
    }
    const loss = chatId < 0 ? lossOf(error) : null
    if (loss !== null) await desk.placeLost({ chatId, threadId }, loss)
    return toStaffError(error)
  }

  return async ({ id, to }: Delivery): Promise<{ messageId: string | null; calls: number }> => {
    if (to.kind !== 'staff') throw new Unrenderable('A message to a citizen came to the officers’ sender')
    const sent = begun.get(id) ?? []
    begun.delete(id)
    try {
      return await deliver(to, sent)
    } catch (error) {
      const thrown = await follow(to, error)
      const { message } = to
      if (thrown instanceof Unreachable && 'approver' in message && message.approver)
        await desk.approverUnreached(to.chatId, message)
      if (sent.length > 0 && !(thrown instanceof Unreachable)) begun.set(id, sent)
      throw thrown
    }
  }
}

function idsOf(sent: Part[]): string | null {
  return sent.flatMap(({ ids }) => ids).join() || null
}

/** Whatever goes wrong in our own words is our bug, not the platform's mood. */
function putIntoWords(type: string, words: () => Rendered): Rendered {
  try {
    return words()
  } catch (error) {
    throw new Unrenderable(`A message of type ${type} cannot be rendered`, { cause: error })
  }
}
