import type { OfficerId } from '../../../office/index.ts'
import { type CardView, claimOf, type InquiryIn, versionsOf } from '../../../routing/index.ts'

/** Whoever a card may name; null where nobody did that. */
export function officersOn({ inquiry, movedBy }: CardView, now: Date): (OfficerId | null)[] {
  const { state } = inquiry
  return [
    ...(state.name === 'answered' ? answeredBy(state) : []),
    state.name === 'rejected' || state.name === 'noted' ? state.officer : null,
    'adopted' in state ? (state.adopted?.officer ?? null) : null,
    claimOf(inquiry, now)?.officer ?? null,
    state.name === 'referred' ? (state.approval?.proposer ?? null) : null,
    movedBy,
  ]
}

/** Whoever gave a version of the answer. */
function answeredBy(state: InquiryIn<'answered'>['state']): OfficerId[] {
  return [state.officer, ...versionsOf(state).flatMap(({ correction }) => correction?.officer ?? [])]
}
