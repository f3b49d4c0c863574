import { dayOf } from '../office/index.ts'
import { whoHolds } from './approval/who-holds.ts'
import { climbLadder } from './climb-ladder.ts'
import type { Command } from './command.ts'
import { lapseClaim } from './decide-claim.ts'
import { escalationsDue, isOverdue, nextMoment, nextWake, remindersDue } from './deadline.ts'
import { type Decision, decided, type Refusal } from './decision.ts'
import type { EventBody } from './event.ts'
import type { Inquiry, InquiryIn, Promised } from './inquiry.ts'
import { listenersAtDeadline, stepAfter, stepsBefore } from './ladder.ts'
import type { Owed } from './message.ts'
import { wakePaused } from './decide-pause.ts'
import { refer } from './refer.ts'
import type { Rules } from './rules.ts'
import { refreshCard, tellCitizenByDay } from './tell.ts'

/**
 * The moment that the state named has come. Whatever piled up while nobody looked (an outage, a jump of the clock)
 * is caught up in one step: the latest reminder, the deadline, or the latest escalation, never a volley.
 */
export function wake(
  inquiry: Inquiry,
  { to, grievance }: Extract<Command, { type: 'wake' }>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  const { state } = inquiry
  switch (state.name) {
    case 'gathering':
    case 'placing':
    case 'choosing':
      if (now < state.wakeAt) return { refused: 'nothing-due' }
      return refer(inquiry, to, { asked: false, ...(grievance ? { grievance } : {}) }, now, rules)
    case 'referred': {
      if (now < state.wakeAt) return { refused: 'nothing-due' }
      return catchUp(fallDue({ ...inquiry, state }, now, rules), now, rules)
    }
    default:
      return { refused: 'nothing-due' }
  }
}

/** The pause's moment, but first what falls due before the citizen is asked. */
function fallDue(inquiry: InquiryIn<'referred'>, now: Date, rules: Rules): Decision {
  const { state } = inquiry
  const { pause, promised } = state
  if (pause && nextMoment(promised, rules) > pause.since)
    return wakePaused({ ...inquiry, state: { ...state, pause } }, now, rules)
  return wakeReferred(inquiry, now, rules)
}

function wakeReferred(inquiry: InquiryIn<'referred'>, now: Date, rules: Rules): Decision {
  const { promised, claim } = inquiry.state
  if (claim && now >= claim.until) return lapseClaim(inquiry, claim, now, rules)
  if (!isOverdue(promised, lastRun(inquiry, now))) return remind(inquiry, now, rules)
  return promised.overdueTold ? escalate(inquiry, now, rules) : tellOverdue(inquiry, now, rules)
}

/** The last moment at which the clock ran: now, or when the citizen was asked. */
function lastRun({ state: { pause } }: InquiryIn<'referred'>, now: Date): Date {
  return pause && pause.since < now ? pause.since : now
}

/** What fell due while something else held it up is done in the same step. */
function catchUp(decision: Decision, now: Date, rules: Rules): Decision {
  const { inquiry } = decision
  const { state } = inquiry
  if (state.name !== 'referred' || now < state.wakeAt) return decision
  const due = fallDue({ ...inquiry, state }, now, rules)
  const events = [...decision.events, ...due.events]
  return catchUp({ inquiry: due.inquiry, events, owed: [...decision.owed, ...due.owed] }, now, rules)
}

function remind(inquiry: InquiryIn<'referred'>, now: Date, rules: Rules): Decision {
  const { promised, referral } = inquiry.state
  const reminded = remindersDue(promised, rules, lastRun(inquiry, now))
  if (reminded <= promised.reminded) return setAnew(inquiry, now, rules)
  const passed = stepsBefore(rules.ladder).slice(promised.reminded, reminded)
  const listeners = passed.flatMap(({ tell }) => tell)
  const turn = whoHolds(inquiry.state)
  const desk = turn && 'desk' in turn ? turn.desk : referral.holder.desk
  const owed = [
    ...climbLadder(inquiry, referral, { step: 'reminder', listeners, desk }, now, rules),
    refreshCard(inquiry, referral, now),
  ]
  return withPromise(
    inquiry,
    { ...promised, reminded },
    { type: 'reminded', number: reminded },
    owed,
    now,
    rules,
  )
}

function tellOverdue(inquiry: InquiryIn<'referred'>, now: Date, rules: Rules): Decision {
  const { promised, referral, delay } = inquiry.state
  const next = {
    ...promised,
    reminded: stepsBefore(rules.ladder).length,
    overdueTold: true,
    escalations: escalationsDue(promised, rules, lastRun(inquiry, now)),
  }
  const listeners = listenersAtDeadline(rules.ladder)
  const sorry = {
    type: 'overdue' as const,
    inquiry: inquiry.id,
    ticket: inquiry.ticket,
    holder: referral.holder,
    ...(delay && delay.until >= dayOf(now, rules.timeZone) ? { estimate: delay.until } : {}),
  }
  const owed = [
    tellCitizenByDay(inquiry, sorry, now, rules),
    ...climbLadder(inquiry, referral, { step: 0, listeners, desk: referral.holder.desk }, now, rules),
    refreshCard(inquiry, referral, now),
  ]
  return withPromise(inquiry, next, { type: 'overdue' }, owed, now, rules)
}

function escalate(inquiry: InquiryIn<'referred'>, now: Date, rules: Rules): Decision {
  const { promised, referral } = inquiry.state
  const number = escalationsDue(promised, rules, lastRun(inquiry, now))
  if (number <= promised.escalations) return setAnew(inquiry, now, rules)
  const next = { ...promised, escalations: number }
  const listeners = stepAfter(rules.ladder, number).tell
  const owed = climbLadder(
    inquiry,
    referral,
    { step: number, listeners, desk: referral.holder.desk },
    now,
    rules,
  )
  return withPromise(inquiry, next, { type: 'escalated', number }, owed, now, rules)
}

/** The office changed its rules since the alarm was set: nothing is due yet by the new ones, and the alarm moves. */
function setAnew(inquiry: InquiryIn<'referred'>, now: Date, rules: Rules): Decision {
  const state = { ...inquiry.state, wakeAt: nextWake(inquiry.state, rules) }
  return decided(inquiry, state, [], [], now)
}

function withPromise(
  inquiry: InquiryIn<'referred'>,
  promised: Promised,
  event: EventBody,
  owed: Owed[],
  now: Date,
  rules: Rules,
): Decision {
  const state = { ...inquiry.state, promised, wakeAt: nextWake({ ...inquiry.state, promised }, rules) }
  return decided(inquiry, state, [event], owed, now)
}
