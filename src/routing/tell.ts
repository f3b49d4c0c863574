import type { InstansiId } from '../office/index.ts'
import type { Inquiry, Referral } from './inquiry.ts'
import type { CitizenMessage } from './citizen-message.ts'
import { type DeskMessage, type Owed, PRIORITY } from './message.ts'
import { quietUntil } from './quiet-hours.ts'
import type { Rules } from './rules.ts'

/** A direct reply to what the citizen just did, or an answer: at any hour. */
export function tellCitizen(inquiry: Inquiry, message: CitizenMessage): Extract<Owed, { to: 'citizen' }> {
  return { to: 'citizen', conversation: inquiry.conversation, message, notBefore: null }
}

/** News that the citizen did not ask for just now: it waits for the morning. */
export function tellCitizenByDay(inquiry: Inquiry, message: CitizenMessage, now: Date, rules: Rules): Owed {
  return {
    to: 'citizen',
    conversation: inquiry.conversation,
    message,
    notBefore: quietUntil(now, rules.timeZone),
  }
}

/** The posted card no longer shows the truth. */
export function refreshCard(inquiry: Inquiry, referral: Referral, now: Date): Owed {
  return {
    to: 'desk',
    desk: referral.holder.desk,
    message: { type: 'card-refresh', inquiry: inquiry.id, referral: referral.number },
    priority: PRIORITY.refresh,
    rank: now,
    silent: true,
  }
}

/**
 * A word to a desk about a case: silent at night; `loud`: at any hour, and right after the card of whoever calls for help, before
 * all other cards.
 */
export function tellDesk(
  desk: InstansiId,
  message: DeskMessage,
  now: Date,
  rules: Rules,
  loud = false,
): Extract<Owed, { to: 'desk' }> {
  return {
    to: 'desk',
    desk,
    message,
    priority: loud ? PRIORITY.card : PRIORITY.reminder,
    rank: loud ? new Date(0) : now,
    silent: !loud && quietUntil(now, rules.timeZone) !== null,
  }
}
