import { actOn } from '../act.ts'
import type { Counter } from '../counter.ts'
import type { InquiryId } from '../ids.ts'
import type { Inquiry } from '../inquiry.ts'
import { currentWords } from './latest-words.ts'
import type { Message } from './message.ts'

/**
 * Telegram's apps cut what is longer than 4,096 characters at a space and send the parts one right after another. A part
 * that another one follows is at least so long, and the other comes within so many milliseconds.
 */
const CUT_FROM = 3_500
const CUT_WITHIN_MS = 5_000

/** The further pictures of an album follow the first one to wherever it went. */
export async function joinsItsAlbum(counter: Counter, message: Message): Promise<boolean> {
  if (message.albumId === null) return false
  const inquiry = await counter.tx.inquiryOfMessage(counter.conversation.id, message.albumId)
  if (inquiry) await addPart(counter, inquiry, message)
  return inquiry !== null
}

/** The rest of a message that the citizen's app cut belongs to its beginning: an edit of one part means that part only. */
export async function continuesLongMessage(
  counter: Counter,
  message: Message,
  newest: Inquiry | undefined,
): Promise<boolean> {
  if (!newest || counter.now.getTime() - newest.receivedAt.getTime() > CUT_WITHIN_MS) return false
  const last = currentWords(await counter.tx.wordsOf(newest.id)).at(-1)
  if (!last || last.text.length < CUT_FROM) return false
  await addPart(counter, newest.id, message)
  return true
}

/** What is a part of the same message, under an id of its own; its first part has told everybody. */
export async function addPart(
  { tx, now, rules }: Counter,
  inquiry: InquiryId,
  { messageId, text, attachments, missingFiles }: Message,
): Promise<void> {
  await tx.addWords(inquiry, { messageId, text, attachments, missingFiles }, now)
  const how = text.trim() === '' ? 'files' : 'part'
  await actOn(tx, inquiry, { type: 'add-words', how }, now, rules)
}
