import { dayOf, maySitAt } from '../office/index.ts'
import type { Command } from './command.ts'
import { isOverdue, nextMoment, nextMomentOfPause, nextWake, pauseLeftMs, resumePromise } from './deadline.ts'
import { type Decision, decided, type Refusal } from './decision.ts'
import type { EventBody } from './event.ts'
import type { Inquiry, InquiryIn, Pause } from './inquiry.ts'
import type { Owed } from './message.ts'
import { quietUntil } from './quiet-hours.ts'
import type { Rules } from './rules.ts'
import { refreshCard, tellCitizen, tellCitizenByDay, tellDesk } from './tell.ts'

type Referred = InquiryIn<'referred'>
type Paused = Referred & { state: { pause: Pause } }
type Why = Extract<EventBody, { type: 'resumed' }>['why']

/**
 * "Minta keterangan": the citizen holds the question, and both clocks stand still (never for longer than the office allows). At
 * night nobody is asked: the question goes out in the morning, and only from then on do they stand still.
 */
export function askCitizen(
  inquiry: Inquiry,
  { officer, warnings = [] }: Extract<Command, { type: 'ask-citizen' }>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  const { state } = inquiry
  if (state.name === 'answered') return { refused: 'already-answered' }
  if (state.name !== 'referred') return { refused: 'closed' }
  if (!maySitAt(officer, state.referral.holder.desk)) return { refused: 'not-the-holder' }
  if (state.pause) return { refused: 'already-asked' }
  if (state.approval) return { refused: 'awaiting-approval' }
  const leftMs = pauseLeftMs(state.promised, rules)
  if (leftMs <= 0) return { refused: 'no-time-to-ask' }
  const number = state.promised.pauses + 1
  const morning = quietUntil(now, rules.timeZone)
  const since = morning ?? now
  const endsAt = new Date(since.getTime() + leftMs)
  const pause = { number, officer: officer.id, since, endsAt, reminded: false }
  const promised = { ...state.promised, pauses: number }
  // Nobody works on it while the citizen is waited for.
  const { claim, ...rest } = state
  const wakeAt = nextWake({ promised, pause }, rules)
  const next = { ...inquiry, state: { ...rest, promised, pause, wakeAt } }
  const event = {
    type: 'paused' as const,
    number,
    officer: officer.id,
    endsAt: endsAt.toISOString(),
    ...(morning ? { from: morning.toISOString() } : {}),
    ...(warnings.length > 0 ? { warnings } : {}),
  }
  const freed = claim ? [{ type: 'released' as const, officer: claim.officer, why: 'paused' as const }] : []
  const told = { ...tellCitizen(inquiry, question(next, rules, false)), notBefore: morning }
  const owed = [told, refreshCard(inquiry, state.referral, now)]
  return decided(inquiry, next.state, [...freed, event], owed, now)
}

/** A moment of a pause has come: one word to the citizen half-way, and at its end what the office has decided. */
export function wakePaused(inquiry: Paused, now: Date, rules: Rules): Decision {
  const { pause, referral } = inquiry.state
  if (now >= pause.endsAt)
    return rules.pauseEnd === 'close' ? lapse(inquiry, now, rules) : timeOut(inquiry, now, rules)
  const reminded = { ...pause, reminded: true }
  const state = { ...inquiry.state, pause: reminded, wakeAt: nextMomentOfPause(reminded) }
  const event = { type: 'pause-reminded' as const, number: pause.number }
  const owed = [
    tellCitizenByDay(inquiry, question(inquiry, rules, true), now, rules),
    refreshCard(inquiry, referral, now),
  ]
  return decided(inquiry, state, [event], owed, now)
}

/** The same inquiry with its clocks running again, and the event that says so; unchanged when they do run. */
export function resume(
  inquiry: Referred,
  why: Why,
  now: Date,
  rules: Rules,
): { inquiry: Referred; events: EventBody[] } {
  const { pause, promised: before, referral } = inquiry.state
  if (!pause) return { inquiry, events: [] }
  const promised = resumePromise(before, pause, now, rules)
  const pausedMs = promised.pausedMs - before.pausedMs
  const { delay, ...rest } = inquiry.state
  const state = {
    ...rest,
    // A day that the new deadline reaches anyhow puts nobody off.
    ...(delay && delay.until > dayOf(promised.dueAt, rules.timeZone) ? { delay } : {}),
    pause: null,
    promised,
    referral: { ...referral, pausedMs: referral.pausedMs + pausedMs },
    wakeAt: nextMoment(promised, rules),
  }
  const event = {
    type: 'resumed' as const,
    number: pause.number,
    why,
    pausedMs,
    dueAt: promised.dueAt.toISOString(),
    calendar: promised.calendar,
  }
  return { inquiry: { ...inquiry, state }, events: [event] }
}

/** The citizen replied: the desk is told, and the citizen hears until when it will be answered now. */
export function replied(inquiry: Referred, before: EventBody[], now: Date, rules: Rules): Decision {
  const next = resume(inquiry, 'replied', now, rules)
  const owed = [
    tellCitizen(inquiry, runsAgain(next.inquiry, 'replied', now)),
    ...tellHolder(next.inquiry, 'clarification-answered', now, rules),
  ]
  return decided(inquiry, next.inquiry.state, [...before, ...next.events], owed, now)
}

function timeOut(inquiry: Paused, now: Date, rules: Rules): Decision {
  const next = resume(inquiry, 'timed-out', now, rules)
  const owed = [
    tellCitizenByDay(inquiry, runsAgain(next.inquiry, 'timed-out', now), now, rules),
    ...tellHolder(next.inquiry, 'clarification-timed-out', now, rules),
  ]
  return decided(inquiry, next.inquiry.state, next.events, owed, now)
}

function lapse(inquiry: Paused, now: Date, rules: Rules): Decision {
  const { referral, promised, pause } = inquiry.state
  const { id, ticket } = inquiry
  const word = { type: 'lapsed' as const, inquiry: id, ticket, holder: referral.holder }
  const owed = [
    tellCitizenByDay(inquiry, word, now, rules),
    ...tellHolder(inquiry, 'clarification-lapsed', now, rules),
  ]
  const event = { type: 'lapsed' as const, number: pause.number }
  const late = isOverdue(promised, pause.since)
  return decided(inquiry, { name: 'lapsed', referral, promised, late }, [event], owed, now)
}

function question(inquiry: Referred, rules: Rules, again: boolean) {
  const { referral, pause } = inquiry.state
  return {
    type: 'clarification' as const,
    inquiry: inquiry.id,
    ticket: inquiry.ticket,
    holder: referral.holder,
    number: pause?.number ?? 1,
    endsAt: (pause?.endsAt ?? inquiry.state.wakeAt).toISOString(),
    end: rules.pauseEnd,
    again,
  }
}

function runsAgain(inquiry: Referred, why: 'replied' | 'timed-out', now: Date) {
  const { promised, referral } = inquiry.state
  return {
    type: 'resumed' as const,
    inquiry: inquiry.id,
    ticket: inquiry.ticket,
    holder: referral.holder,
    dueAt: promised.dueAt.toISOString(),
    late: isOverdue(promised, now),
    why,
  }
}

function tellHolder(
  inquiry: Referred,
  notice: 'clarification-answered' | 'clarification-timed-out' | 'clarification-lapsed',
  now: Date,
  rules: Rules,
): Owed[] {
  const { referral, promised, emergency } = inquiry.state
  const message = {
    type: 'notice' as const,
    notice,
    inquiry: inquiry.id,
    referral: referral.number,
    who: null,
    instansi: null,
    // A deadline that has passed does not run again, and is no date to work towards.
    at: isOverdue(promised, now) ? null : promised.dueAt.toISOString(),
  }
  const loud = emergency !== undefined && notice === 'clarification-answered'
  return [refreshCard(inquiry, referral, now), tellDesk(referral.holder.desk, message, now, rules, loud)]
}
