import { isOverdue } from './deadline.ts'
import type { Inquiry, Promised } from './inquiry.ts'
import type { Ruling } from './ruling.ts'

/** The promise that a case stands or stood under; null where none was given. */
export function promiseOf({ state }: Pick<Inquiry, 'state'>): Promised | null {
  return ('promised' in state && state.promised) || null
}

/**
 * Did its deadline pass before the case was closed? Of an open one only once the clock has said so, which is what somebody
 * could have read.
 */
export function isBroken(inquiry: Pick<Inquiry, 'state'>): boolean {
  const { state } = inquiry
  switch (state.name) {
    case 'referred':
      return state.promised.overdueTold
    case 'answered':
      return isOverdue(state.promised, state.answeredAt)
    case 'rejected':
      return isOverdue(state.promised, state.rejectedAt)
    case 'noted':
      return state.promised !== undefined && isOverdue(state.promised, state.notedAt)
    case 'lapsed':
    case 'withdrawn':
      return state.late ?? state.promised?.overdueTold ?? false
    default:
      return false
  }
}

/** Where supervision is with a deadline that passed; null: none did. */
export function breachStanding(inquiry: Pick<Inquiry, 'state'>): Ruling['type'] | 'unconfirmed' | null {
  return promiseOf(inquiry)?.ruling?.type ?? (isBroken(inquiry) ? 'unconfirmed' : null)
}

/** The ruling that this case isn't to be called late; null where there is none, or another came after it. */
export function takenBack(inquiry: Pick<Inquiry, 'state'>): Extract<Ruling, { type: 'taken-back' }> | null {
  const ruling = promiseOf(inquiry)?.ruling
  return ruling?.type === 'taken-back' ? ruling : null
}
