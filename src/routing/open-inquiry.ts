import type { EmergencyKind, Grievance } from '../knowledge/index.ts'
import type { InstansiId } from '../office/index.ts'
import { type Decision, decided } from './decision.ts'
import type { EventBody } from './event.ts'
import { type ExpiredEntry, expiredEvents } from './expired.ts'
import type { Holder } from './holder.ts'
import type { InquiryId, Ticket } from './ids.ts'
import type { Inquiry, State } from './inquiry.ts'
import type { CitizenMessage } from './citizen-message.ts'
import type { Owed } from './message.ts'
import { quietFrom } from './conversation/burst.ts'
import { refer } from './refer.ts'
import { quietUntil } from './quiet-hours.ts'
import type { Rules } from './rules.ts'
import type { Tone } from './tone/index.ts'

/** How a question begins: what the knowledge base made of it, or the wish to know to which open ticket it belongs. */
export type Opening =
  | {
      type: 'answer'
      faq: { id: string; version: number; instansi: InstansiId }
      /** 0 to 1; null when the citizen chose the entry. */
      confidence: number | null
      /** Said with the answer: where an offence in office can be reported, whatever else it is about. */
      grievance?: Grievance
    }
  | { type: 'suggest'; faqIds: string[] }
  | { type: 'redirect'; authority: { name: string; contact: string } }
  /**
   * `expired`: the entry that would have answered. `emergency`: what the citizen calls for help about. `reopens`: the answered
   * inquiry that goes on here. `grievance`: what a place for grievances should hear of too.
   */
  | {
      type: 'refer'
      to: Holder
      expired?: ExpiredEntry
      emergency?: EmergencyKind
      grievance?: Grievance
      reopens?: Omit<Extract<EventBody, { type: 'reopens' }>, 'type'>
    }
  /** It asks nothing and concerns no *instansi*: it is recorded. */
  | { type: 'note' }
  | { type: 'place'; tickets: { inquiry: InquiryId; ticket: Ticket; isCall?: boolean | undefined }[] }
  /** A fragment: more may follow. */
  | { type: 'gather' }

/** An inquiry that has just come in, before anything was decided about it. */
export type NewInquiry = Omit<Inquiry, 'state'>

/** Steps 1 to 3 of the flow (Malinau 60/2017, Lampiran B): received, and at once answered, offered, redirected or referred. */
export function openInquiry(
  inquiry: NewInquiry,
  opening: Opening,
  now: Date,
  rules: Rules,
  asked = true,
  tone: Tone | null = null,
): Decision {
  const { channel, kind } = inquiry
  const received: EventBody = { type: 'received', channel, kind, ...(tone ? { tone } : {}) }
  return begin(inquiry, opening, { asked, before: [received] }, now, rules)
}

/**
 * What an opening makes of an inquiry, new or set aside until now. `asked` is false when nobody waits for it just now: a
 * choice ran out of time, perhaps at night.
 */
export function begin(
  inquiry: NewInquiry,
  opening: Opening,
  how: { asked: boolean; before: EventBody[] },
  now: Date,
  rules: Rules,
): Decision {
  if (opening.type === 'refer') {
    const { emergency, grievance, reopens } = opening
    const linked = reopens ? [{ type: 'reopens' as const, ...reopens }] : []
    const before = [...how.before, ...linked, ...expiredEvents(opening.expired)]
    const more = {
      ...(emergency ? { emergency } : {}),
      ...(grievance ? { grievance } : {}),
      ...(reopens ? { reopens: reopens.ticket } : {}),
    }
    return refer(inquiry, opening.to, { ...how, before, ...more }, now, rules)
  }
  const { state, event, message } = effectOf(inquiry.id, opening, now, rules)
  const notBefore = how.asked ? null : quietUntil(now, rules.timeZone)
  // What nobody waits for an answer to is recorded in silence.
  const isSilent = opening.type === 'note' && !how.asked
  const owed: Owed[] =
    message && !isSilent ? [{ to: 'citizen', conversation: inquiry.conversation, message, notBefore }] : []
  return decided({ ...inquiry, state }, state, [...how.before, event], owed, now)
}

function effectOf(
  id: InquiryId,
  opening: Exclude<Opening, { type: 'refer' }>,
  now: Date,
  rules: Rules,
): { state: State; event: EventBody; message: CitizenMessage | null } {
  const choiceEnds = new Date(now.getTime() + rules.choiceWaitMs)
  switch (opening.type) {
    case 'answer': {
      const { faq, confidence, grievance } = opening
      return {
        state: { name: 'answered-at-once', faqId: faq.id, instansi: faq.instansi, judged: null },
        event: {
          type: 'answered-at-once',
          faqId: faq.id,
          version: faq.version,
          instansi: faq.instansi,
          confidence,
        },
        message: {
          type: 'instant-answer',
          inquiry: id,
          faqId: faq.id,
          version: faq.version,
          ...(grievance ? { grievance } : {}),
        },
      }
    }
    case 'suggest':
      return {
        state: { name: 'choosing', faqIds: opening.faqIds, wakeAt: choiceEnds },
        event: { type: 'suggested', faqIds: opening.faqIds },
        message: { type: 'suggestions', inquiry: id, faqIds: opening.faqIds },
      }
    case 'redirect':
      return {
        state: { name: 'redirected', authority: opening.authority.name },
        event: { type: 'redirected', authority: opening.authority.name },
        message: { type: 'redirect', inquiry: id, authority: opening.authority },
      }
    case 'note':
      return {
        state: { name: 'noted', notedAt: now, officer: null, referral: null },
        event: { type: 'noted', by: null },
        message: { type: 'noted-at-once', inquiry: id },
      }
    case 'place':
      return {
        state: {
          name: 'placing',
          tickets: opening.tickets.map(({ inquiry }) => inquiry),
          wakeAt: choiceEnds,
        },
        event: { type: 'placed-aside', tickets: opening.tickets.length },
        message: { type: 'which-ticket', inquiry: id, tickets: opening.tickets },
      }
    case 'gather':
      return {
        state: { name: 'gathering', wakeAt: quietFrom(now, now), more: null },
        event: { type: 'gathering' },
        message: null,
      }
  }
}
