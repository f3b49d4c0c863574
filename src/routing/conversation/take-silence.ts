import { addedTo } from '../decide-citizen.ts'
import { isRefusal } from '../decision.ts'
import { type Inquiry, type InquiryIn, pauseOf } from '../inquiry.ts'
import { quietUntil } from '../quiet-hours.ts'
import { beginPlacedMessage, type Keeping } from './begin-kept.ts'
import { firstMessage, join } from './join.ts'
import { latestWords } from './latest-words.ts'
import { isSurelyKnown } from './recognise.ts'

/**
 * "Tambahan atau pertanyaan baru?" was left unpressed. Where one ticket was offered and is still open, what is neither surely
 * known nor plainly another matter is an addition to it, and so are files alone: one too many costs an officer a glance, a
 * ticket too many a promise. Anything else becomes a question of its own. False: nothing could come of it.
 */
export async function takeSilence(counter: Keeping, inquiry: InquiryIn<'placing'>): Promise<boolean> {
  const { tx, now, rules } = counter
  const ticket = await onlyTicket(counter, inquiry)
  if (!ticket || (await isAnother(counter, inquiry, ticket)))
    return !isRefusal(await beginPlacedMessage(counter, inquiry, false))
  const { conversation: id, person, channel } = inquiry
  const message = addedTo(ticket, await firstMessage(tx, { gathered: inquiry }))
  await join(
    { ...counter, conversation: { id, person, channel } },
    { gathered: inquiry },
    ticket.id,
    'collected',
  )
  // Nobody waits for it just now: at night it may wait.
  await tx.owe(
    [{ to: 'citizen', conversation: id, message, notBefore: quietUntil(now, rules.timeZone) }],
    now,
  )
  return true
}

/** Null also where its desk has asked something since: these words are no reply to that. */
async function onlyTicket({ tx, now }: Keeping, { state }: InquiryIn<'placing'>): Promise<Inquiry | null> {
  const [only, ...more] = state.tickets
  const ticket = only && more.length === 0 ? await tx.lockInquiry(only) : null
  return ticket?.state.name === 'referred' && !pauseOf(ticket, now) ? ticket : null
}

async function isAnother({ tx, knowledge }: Keeping, { id }: Inquiry, ticket: Inquiry): Promise<boolean> {
  const text = latestWords(await tx.wordsOf(id))
  if (text === '') return false
  if (isSurelyKnown(knowledge.understand(text))) return true
  return knowledge.relate(latestWords(await tx.wordsOf(ticket.id)), text) === 'another'
}
