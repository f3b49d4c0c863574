import { randomUUID } from 'node:crypto'
import { actOn } from '../act.ts'
import { closeDialogue } from '../conversation/close-dialogue.ts'
import type { Counter } from '../counter.ts'
import type { NewWords } from '../create-inquiry.ts'
import { isRefusal, type Refusal } from '../decision.ts'
import { listensUntil } from '../conversation/dialogue.ts'
import { reachableHolder } from '../holder-for.ts'
import { type InquiryId, inquiryIdSchema } from '../ids.ts'
import type { Inquiry } from '../inquiry.ts'
import { currentWords } from '../conversation/latest-words.ts'
import { type NewInquiry, openInquiry } from '../open-inquiry.ts'
import { copyId } from '../conversation/part-id.ts'
import { quietFrom } from '../conversation/burst.ts'
import { say, sayNotice } from '../say.ts'
import { newTicket } from '../ticket.ts'
import { nextReopening, reopenable } from './decide-reopening.ts'
import type { ReopenReason } from './reopen-reason.ts'

/** "Belum terjawab": asks what for. Who is owed an answer because it was taken back needn't say why. */
export async function askReopenReason(counter: Counter, inquiry: Inquiry): Promise<void> {
  const { tx, conversation, now } = counter
  const answered = reopenable(inquiry, now)
  if ('refused' in answered) return explainReopening(counter, inquiry, answered)
  if (answered.state.correction?.recalled) return reopenCase(counter, inquiry, 'recalled')
  const until = listensUntil('reopen-reason', now)
  await tx.setDialogue(conversation.id, { type: 'reopen-reason', inquiry: inquiry.id, until })
  await say(counter, { type: 'reopen-ask', inquiry: inquiry.id, ticket: inquiry.ticket })
}

/** A reason that was tapped; where it comes too late, the citizen hears why. */
export async function reopenCase(
  counter: Counter,
  inquiry: Inquiry,
  reason: Exclude<ReopenReason, 'own-words'>,
): Promise<void> {
  const again = await beginAgain(counter, inquiry.id, reason)
  if ('refused' in again) await explainReopening(counter, inquiry, again)
}

/**
 * A reason in the citizen's own words, which are kept with the new inquiry; what follows at once belongs to them. False where
 * it can't be opened again: the message has to be treated as itself.
 */
export async function reopenFor(counter: Counter, id: InquiryId, words: NewWords): Promise<boolean> {
  const { tx, conversation, now } = counter
  const again = await beginAgain(counter, id, 'own-words')
  if ('refused' in again) return false
  await tx.addWords(again.id, words, now)
  const until = quietFrom(now, now).toISOString()
  await tx.setDialogue(conversation.id, { type: 'more-reason', inquiry: again.id, until })
  return true
}

/** A further piece of that reason. */
export async function addReason(counter: Counter, id: InquiryId, words: NewWords): Promise<boolean> {
  const { tx, conversation, now, rules } = counter
  const outcome = await actOn(tx, id, { type: 'add-words', how: 'part' }, now, rules)
  if (isRefusal(outcome)) return false
  await tx.addWords(id, words, now)
  const until = quietFrom(now, outcome.inquiry.receivedAt).toISOString()
  await tx.setDialogue(conversation.id, { type: 'more-reason', inquiry: id, until })
  return true
}

/**
 * The question goes back to the *instansi* that answered it, as a new inquiry with the former words and files and a clock of
 * its own, so that every figure of the answered one stays as it was.
 */
async function beginAgain(
  counter: Counter,
  id: InquiryId,
  reason: ReopenReason,
): Promise<NewInquiry | Refusal> {
  const { tx, now, rules } = counter
  await closeDialogue(counter, (asked) => asked.type === 'reopen-reason' && asked.inquiry === id)
  const former = await tx.lockInquiry(id)
  if (!former) return { refused: 'closed' }
  const as = { inquiry: inquiryIdSchema.parse(randomUUID()), ticket: newTicket() }
  const outcome = await actOn(tx, id, { type: 'reopen', as, reason }, now, rules)
  if (isRefusal(outcome)) return outcome
  if (outcome.inquiry.state.name !== 'answered') return { refused: 'closed' }
  const number = nextReopening(former)
  const inquiry = {
    id: as.inquiry,
    ticket: as.ticket,
    conversation: former.conversation,
    person: former.person,
    channel: former.channel,
    kind: former.kind,
    receivedAt: now,
    sequence: 0,
    reopens: { inquiry: id, number },
  }
  const to = await reachableHolder(tx, outcome.inquiry.state.instansi)
  const emergency = (await tx.lastEvent(id, 'referred'))?.body.emergency
  const reopens = { of: id, ticket: former.ticket, reason, number }
  const opening = { type: 'refer' as const, to, reopens, ...(emergency ? { emergency } : {}) }
  await tx.record(openInquiry(inquiry, opening, now, rules))
  for (const { messageId, text, attachments, missingFiles } of currentWords(await tx.wordsOf(id))) {
    const kept = { messageId: copyId(former.ticket, messageId), text, missingFiles }
    await tx.addWords(as.inquiry, { ...kept, attachments: attachments.map((file) => file.id) }, now)
  }
  return inquiry
}

/** Why it isn't opened again, and what to do instead. */
async function explainReopening(counter: Counter, { state }: Inquiry, { refused }: Refusal): Promise<void> {
  switch (refused) {
    case 'reopened-before': {
      const again = state.name === 'answered' ? (state.reopenedAs?.ticket ?? null) : null
      return sayNotice(counter, 'reopened-before', again)
    }
    case 'reopened-enough':
    case 'reopened-too-late':
      return sayNotice(counter, refused)
    default:
      return sayNotice(counter, 'choice-expired')
  }
}
