import type { Counter } from '../counter.ts'
import type { AnswerId } from '../ids.ts'
import { openCase } from '../conversation/open-case.ts'
import type { Holder } from '../holder.ts'
import { reachableHolder } from '../holder-for.ts'
import type { Inquiry } from '../inquiry.ts'
import { referral } from '../opening-for.ts'
import { reopenFor } from '../reopening/reopen-case.ts'
import { sayNotice } from '../say.ts'

/**
 * "Ini pertanyaan": what was kept as the reason of a rating is a question, and says nothing without the answer that it is about.
 * It opens that one again; where it may not, it is a case of its own at whoever answered.
 */
export async function askRatingWords(counter: Counter, answer: AnswerId): Promise<void> {
  const { tx, conversation } = counter
  const rating = await tx.rating(answer)
  const words = rating?.conversation === conversation.id ? await tx.ratingWords(answer) : null
  if (!rating || !words) return sayNotice(counter, 'choice-expired')
  await tx.saveRatingWords(answer, null)
  const question = { ...words, attachments: [] }
  if (await reopenFor(counter, rating.inquiry, question)) return
  const [understanding] = counter.knowledge.understand(words.text)
  const answered = await tx.lockInquiry(rating.inquiry)
  const opening = { ...(await referral(counter, understanding)), ...(await holderOf(tx, answered)) }
  await openCase(counter, question, opening, understanding)
}

async function holderOf(tx: Counter['tx'], answered: Inquiry | null): Promise<{ to?: Holder }> {
  return answered?.state.name === 'answered' ? { to: await reachableHolder(tx, answered.state.instansi) } : {}
}
