import { actOn } from './act.ts'
import type { Counter } from './counter.ts'
import { createInquiry } from './create-inquiry.ts'
import { type Decision, isRefusal, type Refusal } from './decision.ts'
import type { Inquiry } from './inquiry.ts'
import { latestWords } from './latest-words.ts'
import { openingFor } from './opening-for.ts'
import { partId } from './part-id.ts'

/**
 * A message that was set aside is a question of its own after all: with two questions in it, each gets its way, the
 * first as the inquiry that waited and the others as new ones. `asked` is false when the waiting time ran out.
 */
export async function beginPlacedMessage(
  counter: Pick<Counter, 'tx' | 'knowledge' | 'now' | 'rules'>,
  inquiry: Inquiry,
  asked: boolean,
): Promise<Decision | Refusal> {
  const { tx, knowledge, now, rules } = counter
  const words = await tx.wordsOf(inquiry.id)
  const [first, ...others] = knowledge.understand(latestWords(words))
  const opening = await openingFor(counter, first)
  const outcome = await actOn(tx, inquiry.id, { type: 'begin', opening, asked }, now, rules)
  if (isRefusal(outcome)) return outcome
  const { conversation: id, person, channel } = inquiry
  for (const [index, understanding] of others.entries()) {
    const messageId = partId(words[0]?.messageId ?? inquiry.id, index + 1)
    const part = { messageId, text: understanding.text, attachments: [] }
    const own = await openingFor(counter, understanding)
    await createInquiry(
      { ...counter, conversation: { id, person, channel } },
      part,
      own,
      understanding,
      asked,
    )
  }
  return outcome
}
