import type { Understanding } from '../../knowledge/index.ts'
import { actOn } from '../act.ts'
import type { Settling } from '../counter.ts'
import { createInquiry } from '../create-inquiry.ts'
import { type Decision, isRefusal, type Refusal } from '../decision.ts'
import type { Inquiry } from '../inquiry.ts'
import { latestWords } from './latest-words.ts'
import { openingFor, referral } from '../opening-for.ts'
import { partId } from './part-id.ts'
import { hasTooManyCases } from './too-many-cases.ts'

/** As much as there is when the clock acts for whoever wrote it. */
export type Keeping = Omit<Settling, 'conversation'>

/** A message that was set aside is a question of its own after all. `asked` is false when the waiting time ran out. */
export async function beginPlacedMessage(
  counter: Keeping,
  inquiry: Inquiry,
  asked: boolean,
): Promise<Decision | Refusal> {
  const text = latestWords(await counter.tx.wordsOf(inquiry.id))
  return beginKeptMessage(counter, inquiry, counter.knowledge.understand(text), asked)
}

/**
 * A message that was kept goes its way: with two questions in it, the first as the inquiry that waited and the others as
 * new ones.
 */
export async function beginKeptMessage(
  counter: Keeping,
  inquiry: Inquiry,
  [first, ...others]: Understanding[],
  asked: boolean,
): Promise<Decision | Refusal> {
  const { tx, now, rules } = counter
  const { conversation: id, person, channel } = inquiry
  const settling = { ...counter, conversation: { id, person, channel } }
  const opening = await keptOpening(settling, first, asked)
  const outcome = await actOn(tx, inquiry.id, { type: 'begin', opening, asked }, now, rules)
  if (isRefusal(outcome) || others.length === 0) return outcome
  const [words] = await tx.wordsOf(inquiry.id)
  for (const [index, understanding] of others.entries()) {
    const messageId = partId(words?.messageId ?? inquiry.id, index + 1)
    const part = { messageId, text: understanding.text, attachments: [] }
    const own = await keptOpening(settling, understanding, asked)
    await createInquiry(settling, part, own, understanding, asked)
  }
  return outcome
}

/**
 * Whoever left one choice unpressed gets no second one, beside whatever they say by then: a person looks at it. So it is where
 * offers would all become cards in an hour.
 */
async function keptOpening(
  counter: Settling,
  understanding: Understanding | undefined,
  asked: boolean,
): ReturnType<typeof openingFor> {
  const opening = await openingFor(counter, understanding)
  if (opening.type !== 'suggest' || (asked && !(await hasTooManyCases(counter)))) return opening
  return referral(counter, understanding)
}
