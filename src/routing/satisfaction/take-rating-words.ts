import type { Understanding } from '../../knowledge/index.ts'
import { latestWords } from '../conversation/latest-words.ts'
import type { Message } from '../conversation/message.ts'
import { onlySmallTalk } from '../conversation/recognise.ts'
import { wordsOf } from '../conversation/words-of.ts'
import type { Counter } from '../counter.ts'
import type { AnswerId, InquiryId } from '../ids.ts'
import { reopenFor } from '../reopening/reopen-case.ts'
import { say } from '../say.ts'
import type { Score } from './score.ts'

/** Words with which people ask, or ask for something. A reason that holds one goes to a person, and costs little. */
const ASKS =
  /\?|\b(?:apa|apakah|bagaimana|gimana|gmn|kenapa|mengapa|knp|berapa|brp|kapan|kpn|di ?mana|ke ?mana|siapa|bisakah|bolehkah|syarat|tolong|minta|tanya)\b/iu

/** Whoever gives this or less was not helped. */
const DISSATISFIED: Score = 2

/**
 * Why somebody gave a score: the next message after the tap, and only where it is no question of its own. It is said that it was
 * kept, with a button for whoever meant it as a question after all: nothing that was asked is lost. Where it asks on after a low
 * score, the answer is opened again with it.
 */
export async function takeRatingWords(
  counter: Counter,
  answer: AnswerId,
  message: Message,
  understood: Understanding[],
): Promise<boolean> {
  const { text, media, messageId } = message
  if (text.trim() === '' || onlySmallTalk(understood)) return false
  const { tx, conversation } = counter
  const rating = await tx.rating(answer)
  if (rating?.conversation !== conversation.id) return false
  if (rating.standing.is !== 'asked' || rating.standing.given === null) return false
  if (media.length > 0 || ASKS.test(text))
    return rating.standing.given.score <= DISSATISFIED && asksOn(counter, rating.inquiry, message)
  await tx.saveRatingWords(answer, { text, messageId })
  await tx.setDialogue(conversation.id, null)
  await say(counter, { type: 'rating-words', inquiry: rating.inquiry, answerId: answer })
  return true
}

/** Whoever was not helped and asks on means that answer, unless it is plainly another matter: it is opened again. */
async function asksOn(counter: Counter, inquiry: InquiryId, message: Message): Promise<boolean> {
  const relation = counter.knowledge.relate(latestWords(await counter.tx.wordsOf(inquiry)), message.text)
  if (relation === 'another' || relation === 'unsure') return false
  return reopenFor(counter, inquiry, wordsOf(message))
}

/** The message that holds them was corrected; false where it holds none. */
export async function editRatingWords(
  { tx, conversation }: Counter,
  messageId: string,
  text: string,
): Promise<boolean> {
  const answer = await tx.ratingWordsIn(conversation.id, messageId)
  if (answer) await tx.saveRatingWords(answer, { text, messageId })
  return answer !== null
}

/** The message that holds them was taken back; nothing happens where it holds none. */
export async function takeRatingWordsBack({ tx, conversation }: Counter, messageId: string): Promise<void> {
  const answer = await tx.ratingWordsIn(conversation.id, messageId)
  if (answer) await tx.saveRatingWords(answer, null)
}
