import { actOn } from '../act.ts'
import type { Arrival, Counter } from '../counter.ts'
import { isRefusal } from '../decision.ts'
import { inquiriesOf, type Place, withCopies } from '../find-places.ts'
import { takeFromForm } from '../form/run-form.ts'
import { currentWords, isDeleted } from './latest-words.ts'
import { partId } from './part-id.ts'
import { takeRatingWordsBack } from '../satisfaction/take-rating-words.ts'

/**
 * A citizen took a message back: its words and files are shown to nobody any more. An open question of which nothing else is
 * left is withdrawn with it; one that was answered stays as it is.
 */
export async function receiveDeletion(
  counter: Counter,
  { messageId }: Extract<Arrival, { type: 'deleted' }>,
): Promise<void> {
  const inquiries = await inquiriesOf(counter, messageId)
  if (inquiries.length === 0) {
    await takeFromForm(counter, messageId)
    return takeRatingWordsBack(counter, messageId)
  }
  for (const index of inquiries.keys())
    for (const place of await everyPlace(counter, partId(messageId, index))) await takeBack(counter, place)
}

/** Words that were asked anew by an edit lie in the former inquiry as well, and what was opened again has copies. */
async function everyPlace(counter: Counter, messageId: string): Promise<Place[]> {
  const inquiries = await counter.tx.inquiriesOfMessage(counter.conversation.id, messageId)
  const found = await Promise.all(inquiries.map((inquiry) => withCopies(counter, { inquiry, messageId })))
  return found.flat()
}

async function takeBack({ tx, now, rules }: Counter, { inquiry: id, messageId }: Place): Promise<void> {
  const said = currentWords(await tx.wordsOf(id)).filter((words) => !isDeleted(words))
  const others = said.filter((words) => words.messageId !== messageId)
  if (others.length === said.length) return
  await tx.addWords(id, { messageId, text: '', attachments: [] }, now)
  const isAllOfIt = others.every(({ text, attachments }) => text.trim() === '' && attachments.length === 0)
  if (isAllOfIt && !isRefusal(await actOn(tx, id, { type: 'withdraw' }, now, rules))) return
  await actOn(tx, id, { type: 'delete-words' }, now, rules)
}
