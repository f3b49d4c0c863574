import type { EmergencyKind, Grievance } from '../knowledge/index.ts'
import { beginPromise, nextMoment } from './deadline.ts'
import { type Decision, decided } from './decision.ts'
import { tellEmergency } from './emergency/tell-emergency.ts'
import type { EventBody } from './event.ts'
import type { Holder } from './holder.ts'
import type { Ticket } from './ids.ts'
import type { Inquiry } from './inquiry.ts'
import { type Owed, PRIORITY } from './message.ts'
import { quietUntil } from './quiet-hours.ts'
import type { Rules } from './rules.ts'

/**
 * The card that a desk gets for a referral. Earlier deadlines go first, and whoever calls for help (`loud`) before all
 * of them; at night it comes without a sound, unless it is loud.
 */
export function cardFor(
  inquiry: Pick<Inquiry, 'id'>,
  referral: number,
  holder: Holder,
  dueAt: Date,
  now: Date,
  rules: Rules,
  loud = false,
): Owed {
  return {
    to: 'desk',
    desk: holder.desk,
    message: { type: 'card', inquiry: inquiry.id, referral },
    priority: PRIORITY.card,
    rank: loud ? new Date(0) : dueAt,
    silent: !loud && quietUntil(now, rules.timeZone) !== null,
  }
}

/**
 * The first referral: the promise to the citizen begins, and one desk holds the question.
 * `asked` is false when it comes of a choice that nobody pressed; `choiceExpired`: the citizen pressed a candidate whose
 * last day has passed, and is told so; `reopens`: the answered ticket that goes on here; `grievance`: the citizen also hears
 * where that can be reported.
 */
export function refer(
  inquiry: Omit<Inquiry, 'state'>,
  to: Holder,
  how: {
    asked: boolean
    before?: EventBody[]
    choiceExpired?: boolean
    emergency?: EmergencyKind
    reopens?: Ticket
    grievance?: Grievance
  },
  now: Date,
  rules: Rules,
): Decision {
  const emergency = how.emergency ? { emergency: how.emergency } : {}
  const promised = beginPromise(now, rules)
  const referral = { number: 1, holder: to, since: now, pausedMs: 0 }
  const dueAt = promised.dueAt.toISOString()
  const event: EventBody = {
    type: 'referred',
    referral: 1,
    holder: to,
    dueAt,
    calendar: promised.calendar,
    hours: rules.deadlineHours,
    asked: how.asked,
    ...emergency,
  }
  const told: Owed = {
    to: 'citizen',
    conversation: inquiry.conversation,
    message: {
      type: 'referred',
      inquiry: inquiry.id,
      ticket: inquiry.ticket,
      holder: to,
      dueAt,
      kind: inquiry.kind,
      ...(how.choiceExpired ? { choiceExpired: true } : {}),
      ...(how.reopens ? { reopens: how.reopens } : {}),
      ...(how.grievance ? { grievance: how.grievance } : {}),
      ...(how.emergency ? { emergency: true } : {}),
    },
    notBefore: how.asked ? null : quietUntil(now, rules.timeZone),
  }
  const wakeAt = nextMoment(promised, rules)
  const state = { name: 'referred' as const, referral, promised, pause: null, wakeAt, ...emergency }
  const loud = how.emergency !== undefined
  const owed = [
    told,
    cardFor(inquiry, 1, to, promised.dueAt, now, rules, loud),
    ...(loud ? tellEmergency(inquiry, to, now) : []),
  ]
  return decided({ ...inquiry, state }, state, [...(how.before ?? []), event], owed, now)
}
