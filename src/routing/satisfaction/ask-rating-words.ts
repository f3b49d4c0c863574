import type { Counter } from '../counter.ts'
import type { AnswerId } from '../ids.ts'
import { openCase } from '../conversation/open-case.ts'
import { openingFor } from '../opening-for.ts'
import { sayNotice } from '../say.ts'

/** "Ini pertanyaan": what was kept as the reason of a rating is a question of its own. */
export async function askRatingWords(counter: Counter, answer: AnswerId): Promise<void> {
  const { tx, conversation, knowledge } = counter
  const rating = await tx.rating(answer)
  const words = rating?.conversation === conversation.id ? await tx.ratingWords(answer) : null
  if (!words) return sayNotice(counter, 'choice-expired')
  await tx.saveRatingWords(answer, null)
  const [understanding] = knowledge.understand(words.text)
  const opening = await openingFor(counter, understanding)
  await openCase(counter, { ...words, attachments: [] }, opening, understanding)
}
