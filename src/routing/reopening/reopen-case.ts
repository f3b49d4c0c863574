import { randomUUID } from 'node:crypto'
import { actOn } from '../act.ts'
import { closeDialogue } from '../close-dialogue.ts'
import type { Counter } from '../counter.ts'
import type { NewWords } from '../create-inquiry.ts'
import { isRefusal, type Refusal } from '../decision.ts'
import { listensUntil } from '../dialogue.ts'
import { reachableHolder } from '../holder-for.ts'
import { type InquiryId, inquiryIdSchema } from '../ids.ts'
import type { Inquiry } from '../inquiry.ts'
import { currentWords } from '../latest-words.ts'
import { openInquiry } from '../open-inquiry.ts'
import { say, sayNotice } from '../say.ts'
import { newTicket } from '../ticket.ts'
import { reopenable } from './decide-reopening.ts'
import type { ReopenReason } from './reopen-reason.ts'

/** "Belum terjawab": asks what for. Who is owed an answer because it was taken back needn't say why. */
export async function askReopenReason(counter: Counter, inquiry: Inquiry): Promise<void> {
  const { tx, conversation, now } = counter
  const answered = reopenable(inquiry, now)
  if ('refused' in answered) return explainReopening(counter, inquiry, answered)
  if (answered.state.correction?.recalled) return reopenCase(counter, inquiry.id, 'recalled', null)
  const until = listensUntil('reopen-reason', now)
  await tx.setDialogue(conversation.id, { type: 'reopen-reason', inquiry: inquiry.id, until })
  await say(counter, { type: 'reopen-ask', inquiry: inquiry.id, ticket: inquiry.ticket })
}

/**
 * The question goes back to the *instansi* that answered it, as a new inquiry with the former words and files and a clock of
 * its own, so that every figure of the answered one stays as it was. `words`: the citizen's own for why.
 */
export async function reopenCase(
  counter: Counter,
  id: InquiryId,
  reason: ReopenReason,
  words: NewWords | null,
): Promise<void> {
  const { tx, now, rules } = counter
  await closeDialogue(counter, (asked) => asked.type === 'reopen-reason' && asked.inquiry === id)
  const former = await tx.lockInquiry(id)
  if (!former) return sayNotice(counter, 'choice-expired')
  const as = { inquiry: inquiryIdSchema.parse(randomUUID()), ticket: newTicket() }
  const outcome = await actOn(tx, id, { type: 'reopen', as, reason }, now, rules)
  if (isRefusal(outcome)) return explainReopening(counter, former, outcome)
  if (outcome.inquiry.state.name !== 'answered') return
  const number = (former.reopens?.number ?? 0) + 1
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
    // Under a name of their own: an edit of the citizen's message means the former inquiry.
    const kept = { messageId: `${former.ticket}/${messageId}`, text, missingFiles }
    await tx.addWords(as.inquiry, { ...kept, attachments: attachments.map((file) => file.id) }, now)
  }
  if (words) await tx.addWords(as.inquiry, words, now)
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
