import { actOn } from './act.ts'
import type { Arrival, Counter } from './counter.ts'
import { isRefusal } from './decision.ts'
import { takeFromForm } from './form/run-form.ts'
import type { InquiryId } from './ids.ts'
import { currentWords, isDeleted } from './latest-words.ts'
import { partId } from './part-id.ts'
import { inquiriesOf } from './receive-edit.ts'

/**
 * A citizen took a message back: its words and files are shown to nobody any more. An open question of which nothing else is
 * left is withdrawn with it; one that was answered stays as it is.
 */
export async function receiveDeletion(
  counter: Counter,
  { messageId }: Extract<Arrival, { type: 'deleted' }>,
): Promise<void> {
  const inquiries = await inquiriesOf(counter, messageId)
  if (inquiries.length === 0) return takeFromForm(counter, messageId)
  for (const [index, inquiry] of inquiries.entries())
    await takeBack(counter, inquiry, partId(messageId, index))
}

async function takeBack({ tx, now, rules }: Counter, id: InquiryId, messageId: string): Promise<void> {
  const said = currentWords(await tx.wordsOf(id)).filter((words) => !isDeleted(words))
  const others = said.filter((words) => words.messageId !== messageId)
  if (others.length === said.length) return
  await tx.addWords(id, { messageId, text: '', attachments: [] }, now)
  const isAllOfIt = others.every(({ text, attachments }) => text.trim() === '' && attachments.length === 0)
  if (isAllOfIt && !isRefusal(await actOn(tx, id, { type: 'withdraw' }, now, rules))) return
  await actOn(tx, id, { type: 'delete-words' }, now, rules)
}
