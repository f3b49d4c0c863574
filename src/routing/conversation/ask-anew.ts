import { actOn } from '../act.ts'
import { begin } from './settle.ts'
import type { Counter } from '../counter.ts'
import type { Place } from '../find-places.ts'
import type { Inquiry } from '../inquiry.ts'
import type { Words } from '../kept.ts'
import { currentWords } from './latest-words.ts'
import type { Opening } from '../open-inquiry.ts'
import { openingFor } from '../opening-for.ts'
import { onlySmallTalk } from './recognise.ts'

/** So long after it was asked, in milliseconds, an edit of a question is still meant for us. */
const ASKED_ANEW_MS = 300_000

/**
 * A question that we answered by ourselves, or offered candidates for, now says something else: it is treated as what it
 * says. False where nothing new follows from it: a spelling put right needs no second answer.
 */
export async function asksAnew(counter: Counter, place: Place, text: string): Promise<boolean> {
  const { tx, knowledge, now, rules } = counter
  const inquiry = await tx.lockInquiry(place.inquiry)
  if (inquiry?.state.name !== 'answered-at-once' && inquiry?.state.name !== 'choosing') return false
  if (now.getTime() - inquiry.receivedAt.getTime() > ASKED_ANEW_MS) return false
  const said = currentWords(await tx.wordsOf(inquiry.id))
  if (said.some((words) => words.messageId === place.messageId && words.text === text)) return false
  const whole = said
    .map((words) => (words.messageId === place.messageId ? text : words.text))
    .join(' ')
    .trim()
  const understood = knowledge.understand(whole)
  if (onlySmallTalk(understood)) return false
  const opening = await openingFor(counter, understood[0])
  if (understood.length === 1 && isSettled(inquiry, opening)) return false
  if (inquiry.state.name === 'choosing') {
    // What else it may be can still be chosen, or handed on, under what was offered.
    if (opening.type !== 'answer') return false
    await tx.addWords(inquiry.id, { messageId: place.messageId, text, attachments: [] }, now)
    await actOn(tx, inquiry.id, { type: 'begin', opening, asked: true }, now, rules)
    return true
  }
  // The answered question stays as it was put; from now on the message belongs to the new one.
  const words = { messageId: place.messageId, text: whole, attachments: filesOf(said) }
  await begin(counter, { words }, understood)
  return true
}

/** Is what would be answered, or offered, what was answered already? */
function isSettled({ state }: Inquiry, opening: Opening): boolean {
  if (state.name !== 'answered-at-once') return false
  if (opening.type === 'answer') return opening.faq.id === state.faqId
  return opening.type === 'suggest' && opening.faqIds.includes(state.faqId)
}

function filesOf(said: readonly Words[]) {
  return said.flatMap(({ attachments }) => attachments.map(({ id }) => id))
}
