import type { Understanding } from '../../knowledge/index.ts'
import type { Counter } from '../counter.ts'
import { say } from '../say.ts'

/** Whoever writes English and never chose a language is asked once a day in which one we shall write. */
export async function offerLanguage(counter: Counter, understood: readonly Understanding[]): Promise<void> {
  const { tx, conversation, now } = counter
  if (conversation.language !== null || !understood.some(({ isEnglish }) => isEnglish)) return
  if (await tx.mayOfferLanguage(conversation.id, now)) await say(counter, { type: 'language-choice' })
}
