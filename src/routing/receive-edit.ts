import { actOn } from './act.ts'
import type { Arrival, Counter } from './counter.ts'

/**
 * A citizen corrected a message. The new version is kept beside the old one; a desk that holds the question hears of it.
 * An edit of something that became no question changes nothing.
 */
export async function receiveEdit(
  { tx, conversation, now, rules }: Counter,
  edit: Extract<Arrival, { type: 'edited' }>,
): Promise<void> {
  const messageId = edit.albumId ?? edit.messageId
  const inquiry = await tx.inquiryOfMessage(conversation.id, messageId)
  if (!inquiry || edit.text.trim() === '') return
  await tx.addWords(inquiry, { messageId, text: edit.text, attachments: [] }, now)
  await actOn(tx, inquiry, { type: 'add-words', how: 'edited' }, now, rules)
}
