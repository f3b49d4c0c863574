import { actOn } from '../act.ts'
import type { CitizenMessage } from '../citizen-message.ts'
import type { Counter } from '../counter.ts'
import { isRefusal } from '../decision.ts'
import type { Inquiry } from '../inquiry.ts'
import { latestWords } from './latest-words.ts'
import { offeredTicket } from './offer-ticket.ts'
import { openingFor } from '../opening-for.ts'
import { say } from '../say.ts'
import { statusLines } from '../status/status-line.ts'
import type { Message } from './message.ts'

/** Asked again so long after an answer, it is asked anew. */
const JUST_ANSWERED_MS = 600_000
/** Whoever sends it on and on hears where it is once in so many milliseconds. */
const SAY_AGAIN_MS = 60_000

/**
 * The same words again while they wait, or just after they were answered at once: no second case. The citizen hears where
 * they are, or gets the same answer, once.
 */
export async function recognisesRepeat(counter: Counter, message: Message): Promise<boolean> {
  const { tx, conversation, now } = counter
  if (message.media.length > 0) return false
  const since = new Date(now.getTime() - JUST_ANSWERED_MS)
  const id = await tx.inquiryOfWords(conversation.id, message.text, since)
  const inquiry = id && (await tx.lockInquiry(id))
  if (!inquiry) return false
  const before = await tx.lastEvent(inquiry.id, 'repeated')
  const isSaid = before !== null && now.getTime() - before.at.getTime() < SAY_AGAIN_MS
  return isSaid || sayAgain(counter, inquiry)
}

/** Says once more what the citizen has heard about this inquiry; false where there is nothing that still holds. */
export async function sayAgain(counter: Counter, inquiry: Inquiry): Promise<boolean> {
  const { tx, now, rules } = counter
  if (isRefusal(await actOn(tx, inquiry.id, { type: 'repeat' }, now, rules))) return false
  const again = await messageAgain(counter, inquiry)
  if (again) await say(counter, again)
  return true
}

async function messageAgain(counter: Counter, inquiry: Inquiry): Promise<CitizenMessage | null> {
  const { tx, knowledge } = counter
  const { id, state } = inquiry
  switch (state.name) {
    case 'choosing':
      return { type: 'suggestions', inquiry: id, faqIds: state.faqIds }
    case 'placing': {
      const found = await Promise.all(state.tickets.map((ticket) => tx.lockInquiry(ticket)))
      const tickets = found.flatMap((one) => (one ? offeredTicket(one) : []))
      return { type: 'which-ticket', inquiry: id, tickets }
    }
    case 'answered-at-once': {
      const entry = knowledge.entry(state.faqId)
      if (!entry) return null
      return { type: 'instant-answer', inquiry: id, faqId: state.faqId, version: entry.version }
    }
    case 'redirected': {
      const opening = await openingFor(counter, knowledge.understand(latestWords(await tx.wordsOf(id)))[0])
      return opening.type === 'redirect'
        ? { type: 'redirect', inquiry: id, authority: opening.authority }
        : null
    }
    case 'referred':
      return { type: 'status', lines: await statusLines(counter, [inquiry]) }
    default:
      // A fragment that waits will be answered in a moment.
      return null
  }
}
