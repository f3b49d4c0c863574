import type { Understanding } from '../../knowledge/index.ts'
import { actOn } from '../act.ts'
import type { Counter } from '../counter.ts'
import { createInquiry } from '../create-inquiry.ts'
import { latestWords } from './latest-words.ts'
import { openingFor } from '../opening-for.ts'
import { wordsOf } from './words-of.ts'
import type { Message } from './message.ts'
import { say } from '../say.ts'

/** "Biayanya berapa?" means what was asked just before, for so many milliseconds. */
const FOLLOWS_WITHIN_MS = 300_000

/**
 * A question that names nothing of its own, just after an answer or an offer ("kalau syaratnya?", "kalau telat ada denda?"),
 * is read together with the question before it, and answered where that is surely right. What by itself would surely be
 * answered with something else is then only offered: its citizen may speak of either. The same answer isn't said twice: it
 * stands there, and a person can be asked. False: a message like any other.
 */
export async function followsUp(counter: Counter, message: Message, alone: Understanding): Promise<boolean> {
  const { tx, conversation, knowledge, now, rules } = counter
  const [before] = await tx.recentInquiries(conversation.id, 1)
  if (!before || now.getTime() - before.receivedAt.getTime() > FOLLOWS_WITHIN_MS) return false
  const { id, state } = before
  if (state.name !== 'answered-at-once' && state.name !== 'choosing') return false
  // Whoever has an answer and asks nothing only speaks of it.
  if (state.name === 'answered-at-once' && !alone.asks && alone.verdict.outcome !== 'answer') return false
  const question = latestWords(await tx.wordsOf(id))
  if (knowledge.relate(question, message.text) !== 'leaning') return false
  const [together, ...more] = knowledge.understand(`${question} ${message.text}`)
  if (more.length > 0) return false
  const opening = await openingFor(counter, together)
  const answers = opening.type === 'answer' ? opening.faq.id : null
  if (alone.verdict.outcome === 'answer' && alone.verdict.faq.id !== answers)
    return offer(counter, message, alone, [alone.verdict.faq.id, answers])
  if (opening.type !== 'answer') return false
  const isSame = state.name === 'answered-at-once' && state.faqId === opening.faq.id
  if (state.name === 'answered-at-once' && !isSame) {
    await createInquiry(counter, wordsOf(message), opening, together)
    return true
  }
  await tx.addWords(id, wordsOf(message), now)
  if (isSame) {
    await say(counter, { type: 'answer-above', inquiry: id })
    return true
  }
  await actOn(tx, id, { type: 'begin', opening, asked: true }, now, rules)
  return true
}

async function offer(
  counter: Counter,
  message: Message,
  alone: Understanding,
  ids: (string | null)[],
): Promise<boolean> {
  const faqIds = ids.flatMap((id) => id ?? [])
  await createInquiry(counter, wordsOf(message), { type: 'suggest', faqIds }, alone)
  return true
}
