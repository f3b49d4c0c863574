import type { Counter } from '../counter.ts'
import { listensUntil } from '../conversation/dialogue.ts'
import type { AnswerId } from '../ids.ts'
import { say, sayNotice } from '../say.ts'
import { stillHolds } from './ask-round.ts'
import { giveScore } from './rating.ts'
import type { Score } from './score.ts'

/** One tap under "how helpful was this answer?". Somebody else's question, or one that no longer counts, changes nothing. */
export async function takeRating(counter: Counter, answer: AnswerId, score: Score): Promise<void> {
  const { tx, conversation, now } = counter
  const rating = await tx.rating(answer)
  const given = rating?.conversation === conversation.id ? giveScore(rating, score, now) : null
  const inquiry = given && (await tx.lockInquiry(given.inquiry))
  if (!given || !inquiry || !stillHolds(inquiry, answer)) return sayNotice(counter, 'choice-expired')
  await tx.saveRating(given)
  const until = listensUntil('rating-words', now)
  await tx.setDialogue(conversation.id, { type: 'rating-words', answer, until })
  await say(counter, { type: 'rated', inquiry: inquiry.id, answerId: answer, ticket: inquiry.ticket, score })
}
