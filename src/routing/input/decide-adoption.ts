import { maySitAt, type Officer } from '../../office/index.ts'
import type { Command } from '../command.ts'
import { type Decision, decided, type Refusal } from '../decision.ts'
import type { Inquiry, InquiryIn, Referral } from '../inquiry.ts'
import type { Rules } from '../rules.ts'
import { refreshCard, tellCitizenByDay } from '../tell.ts'

/** "Saran diterapkan": its author hears of it, once. */
export function adopt(
  inquiry: Inquiry,
  { officer }: Extract<Command, { type: 'adopt' }>,
  now: Date,
  rules: Rules,
): Decision | Refusal {
  const found = adoptable(inquiry, officer)
  if ('refused' in found) return found
  const { state, referral } = found
  const { id, ticket } = inquiry
  const { holder } = referral
  const owed = [
    tellCitizenByDay(inquiry, { type: 'adopted', inquiry: id, ticket, holder }, now, rules),
    refreshCard(inquiry, referral, now),
  ]
  const event = { type: 'adopted' as const, instansi: holder.desk, officer: officer.id }
  return decided(inquiry, { ...state, adopted: { officer: officer.id, at: now } }, [event], owed, now)
}

/** The state of a suggestion that was noted or answered, when this officer may mark it as adopted: one of that desk, or *Diskominfo*. */
export function adoptable(
  { kind, state, erased }: Inquiry,
  officer: Officer,
): { state: InquiryIn<'answered' | 'noted'>['state']; referral: Referral } | Refusal {
  if (erased) return { refused: 'closed' }
  if (state.name !== 'answered' && state.name !== 'noted') return { refused: 'not-closed-yet' }
  if (kind !== 'saran' || !state.referral) return { refused: 'no-suggestion' }
  const { referral } = state
  if (officer.role !== 'diskominfo' && !maySitAt(officer, referral.holder.desk))
    return { refused: 'not-the-holder' }
  return state.adopted ? { refused: 'adopted-before' } : { state, referral }
}
