import type { Understanding } from '../../knowledge/index.ts'
import type { Message } from '../conversation/message.ts'
import type { Counter } from '../counter.ts'
import type { AnswerId } from '../ids.ts'
import { onlySmallTalk } from '../conversation/recognise.ts'
import { say } from '../say.ts'

/** Words with which people ask, or ask for something. A reason that holds one goes to a person, and costs little. */
const ASKS =
  /\?|\b(?:apa|apakah|bagaimana|gimana|gmn|kenapa|mengapa|knp|berapa|brp|kapan|kpn|di ?mana|ke ?mana|siapa|bisakah|bolehkah|syarat|tolong|minta|tanya)\b/iu

/**
 * Why somebody gave a score: the next message after the tap, and only where it is no question of its own. It is said that it was
 * kept, with a button for whoever meant it as a question after all: nothing that was asked is lost.
 */
export async function takeRatingWords(
  counter: Counter,
  answer: AnswerId,
  { text, media, messageId }: Message,
  understood: Understanding[],
): Promise<boolean> {
  if (text.trim() === '' || media.length > 0 || ASKS.test(text) || onlySmallTalk(understood)) return false
  const { tx, conversation } = counter
  const rating = await tx.rating(answer)
  if (rating?.conversation !== conversation.id) return false
  if (rating.standing.is !== 'asked' || rating.standing.given === null) return false
  await tx.saveRatingWords(answer, { text, messageId })
  await tx.setDialogue(conversation.id, null)
  await say(counter, { type: 'rating-words', inquiry: rating.inquiry, answerId: answer })
  return true
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
