import type { Understanding } from '../../knowledge/index.ts'
import { joinsNewest } from './join.ts'
import type { Settling } from '../counter.ts'
import { createInquiry, type NewWords } from '../create-inquiry.ts'
import type { InquiryId } from '../ids.ts'
import type { Opening } from '../open-inquiry.ts'
import { referral } from '../opening-for.ts'
import { hasTooManyCases } from './too-many-cases.ts'

/**
 * The one way in for whatever may become a case: an inquiry of its own, or, where its citizen has brought enough of them for
 * today, a part of the newest open ticket. Gives where the words are.
 */
export async function openCase(
  counter: Settling,
  words: NewWords,
  opening: Opening,
  understanding: Understanding | undefined,
): Promise<InquiryId> {
  if (!mayBecomeCase(opening) || !(await hasTooManyCases(counter)))
    return createInquiry(counter, words, opening, understanding)
  const open = await counter.tx.openInquiries(counter.conversation.id)
  const ticket = await joinsNewest(counter, { words }, open)
  if (ticket) return ticket
  // Nothing is open that could collect it, and offers would all become cards in an hour: this one collects the rest.
  const asked = opening.type === 'suggest' ? await referral(counter, understanding) : opening
  return createInquiry(counter, words, asked, understanding)
}

/** What is answered, redirected or noted costs no desk anything; a call for help is always one. */
function mayBecomeCase(opening: Opening): boolean {
  return opening.type === 'suggest' || (opening.type === 'refer' && !opening.emergency)
}
