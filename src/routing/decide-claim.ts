import type { Command } from './command.ts'
import { nextMoment, nextWake } from './deadline.ts'
import { type Decision, decided, type Refusal } from './decision.ts'
import { heldBy } from './decide-officer.ts'
import type { ReleaseReason } from './event.ts'
import { type Claim, claimOf, type Inquiry, type InquiryIn } from './inquiry.ts'
import type { Rules } from './rules.ts'
import { refreshCard } from './tell.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

/** "Ambil": colleagues see who works on it, until it is answered or moved, let go, or the time is over. */
export function claim(
  inquiry: Inquiry,
  { officer }: Of<'claim'>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  const held = heldBy(inquiry, officer)
  if ('refused' in held) return held
  const { state } = held
  if (state.pause) return { refused: 'already-asked' }
  if (claimOf(held, now)) return { refused: 'claimed' }
  const until = endOf(officer.validUntil, now, rules)
  const next = { officer: officer.id, until }
  const event = { type: 'claimed' as const, officer: officer.id, until: until.toISOString() }
  const lapsed = state.claim
    ? [{ type: 'released' as const, officer: state.claim.officer, why: 'time' as const }]
    : []
  const wakeAt = nextWake({ ...state, claim: next }, rules)
  const owed = [refreshCard(held, state.referral, now)]
  return decided(held, { ...state, claim: next, wakeAt }, [...lapsed, event], owed, now)
}

/** "Lepas" by who claimed it, or the officer left the register. */
export function release(
  inquiry: Inquiry,
  { officer, why }: Of<'release'>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  const { state } = inquiry
  if (state.name === 'answered') return { refused: 'already-answered' }
  if (state.name !== 'referred') return { refused: 'closed' }
  if (state.claim?.officer !== officer) return { refused: state.claim ? 'claimed' : 'not-claimed' }
  return free({ ...inquiry, state }, state.claim, why, now, rules)
}

/** The claim's time is over. */
export function lapseClaim(inquiry: InquiryIn<'referred'>, claimed: Claim, now: Date, rules: Rules) {
  return free(inquiry, claimed, 'time', now, rules)
}

function free(
  inquiry: InquiryIn<'referred'>,
  { officer }: Claim,
  why: ReleaseReason,
  now: Date,
  rules: Rules,
): Decision {
  const { claim: _, ...rest } = inquiry.state
  const state = { ...rest, wakeAt: nextMoment(rest.promised, rules) }
  const owed = [refreshCard(inquiry, rest.referral, now)]
  return decided(inquiry, state, [{ type: 'released', officer, why }], owed, now)
}

/** Nobody works on anything after the own appointment. */
function endOf(validUntil: Date | null, now: Date, { claimMs }: Rules): Date {
  const end = new Date(now.getTime() + claimMs)
  return validUntil && validUntil < end ? validUntil : end
}
