import { calendarVersion } from '../../office/index.ts'
import type { Command } from '../command.ts'
import { heldBy } from '../decide-officer.ts'
import { type Decision, decided, type Refusal } from '../decision.ts'
import type { Inquiry, InquiryIn } from '../inquiry.ts'
import type { Rules } from '../rules.ts'
import { refreshCard, tellCitizenByDay } from '../tell.ts'
import { isLater } from './estimate.ts'

/** Whoever is put off a third time needs an answer, not another day. */
const MOST_DELAYS = 2

/** "Kabari warga": one message with reason and day. The deadline stays where it is. */
export function tellDelay(
  inquiry: Inquiry,
  { officer, reason, until, warnings = [] }: Extract<Command, { type: 'tell-delay' }>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  const held = heldBy(inquiry, officer)
  if ('refused' in held) return held
  const refusal = delayRefusal(held)
  if (refusal) return refusal
  const { promised, referral } = held.state
  if (!isLater(until, promised, now, rules)) return { refused: 'day-too-early' }
  if (held.state.delay?.until === until) return { refused: 'day-told-before' }
  const number = (promised.delays ?? 0) + 1
  const event = {
    type: 'delay-told' as const,
    number,
    officer: officer.id,
    reason,
    until,
    calendar: calendarVersion(rules.calendar),
    ...(warnings.length > 0 ? { warnings } : {}),
  }
  const told = {
    type: 'delayed' as const,
    inquiry: inquiry.id,
    ticket: inquiry.ticket,
    holder: referral.holder,
    number,
    reason,
    until,
    dueAt: promised.dueAt.toISOString(),
  }
  const state = { ...held.state, promised: { ...promised, delays: number }, delay: { number, reason, until } }
  const owed = [tellCitizenByDay(inquiry, told, now, rules), refreshCard(inquiry, referral, now)]
  return decided(inquiry, state, [event], owed, now)
}

/** Why the citizen can't be told so now, whatever the day. */
export function delayRefusal({ state: { pause, promised } }: InquiryIn<'referred'>): Refusal | null {
  if (pause) return { refused: 'already-asked' }
  return (promised.delays ?? 0) >= MOST_DELAYS ? { refused: 'delayed-enough' } : null
}
