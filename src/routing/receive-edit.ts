import { actOn } from './act.ts'
import { refuseBlocked } from './blocks/refuse-blocked.ts'
import type { Arrival, Counter } from './counter.ts'
import { editForm } from './form/run-form.ts'
import type { InquiryId } from './ids.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { currentWords } from './latest-words.ts'
import { partId } from './part-id.ts'

type Edit = Extract<Arrival, { type: 'edited' }>

/**
 * A citizen corrected a message. The new version is kept beside the old one; a desk that holds the question hears of it.
 * An edit of something that became no question changes nothing, and neither does one that leaves the words as they are.
 */
export async function receiveEdit(counter: Counter, edit: Edit): Promise<void> {
  if (edit.text.trim() === '') return
  const messageId = await keptAs(counter, edit)
  const inquiries = await inquiriesOf(counter, messageId)
  if (!(await isAwaited(counter, inquiries)) && (await refuseBlocked(counter))) return
  if (inquiries.length === 0) return editForm(counter, messageId, edit.text)
  const texts = textsFor(inquiries.length, edit.text, counter.knowledge)
  for (const [index, inquiry] of inquiries.entries())
    await rewrite(counter, inquiry, partId(messageId, index), texts[index] ?? edit.text)
}

/** A desk has asked about one of these, and gets what it asked for, whoever is blocked. */
async function isAwaited({ tx, conversation }: Counter, inquiries: readonly InquiryId[]): Promise<boolean> {
  const open = await tx.openInquiries(conversation.id)
  return open.some(({ id, state }) => inquiries.includes(id) && state.name === 'referred' && state.pause)
}

/** An album's first part stands under the album's id, its further parts under their own. */
async function keptAs({ tx, conversation }: Counter, { albumId, messageId }: Edit): Promise<string> {
  if (albumId === null || (await tx.inquiryOfMessage(conversation.id, messageId))) return messageId
  return albumId
}

/** Two questions in one message became two inquiries: all of them, in the order of the questions. */
export async function inquiriesOf({ tx, conversation }: Counter, messageId: string): Promise<InquiryId[]> {
  const found: InquiryId[] = []
  for (;;) {
    const inquiry = await tx.inquiryOfMessage(conversation.id, partId(messageId, found.length))
    if (!inquiry) return found
    found.push(inquiry)
  }
}

/** Each question gets its own new words; where there are no longer so many of them, each gets the whole, so that none is lost. */
function textsFor(count: number, text: string, knowledge: KnowledgeBase): string[] {
  if (count < 2) return [text]
  const questions = knowledge.understand(text).filter(({ verdict }) => verdict.outcome !== 'greet')
  return questions.length === count ? questions.map((question) => question.text) : []
}

async function rewrite(
  { tx, now, rules }: Counter,
  inquiry: InquiryId,
  messageId: string,
  text: string,
): Promise<void> {
  const known = currentWords(await tx.wordsOf(inquiry)).find((words) => words.messageId === messageId)
  if (known?.text === text) return
  await tx.addWords(inquiry, { messageId, text, attachments: [] }, now)
  await actOn(tx, inquiry, { type: 'add-words', how: 'edited' }, now, rules)
}
