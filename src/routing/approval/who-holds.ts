import { type InstansiId, TRIAGE } from '../../office/index.ts'
import type { State } from '../inquiry.ts'

/** Whose turn it is. `desk`: where they sit, so where a reminder goes. */
export type Turn =
  | { who: 'citizen' }
  | { who: 'officers'; desk: InstansiId }
  /** A drafted answer waits for approval, by the *instansi*'s own *pejabat* or by *Diskominfo*. */
  | { who: 'approver'; desk: InstansiId }

/** Who has to act on a question now; null when it is closed. Exactly one does while it is open (invariant 3). */
export function whoHolds(state: State): Turn | null {
  switch (state.name) {
    case 'gathering':
    case 'placing':
    case 'choosing':
      return { who: 'citizen' }
    case 'referred': {
      const { desk } = state.referral.holder
      if (!state.approval) return { who: 'officers', desk }
      return { who: 'approver', desk: state.approval.by === 'diskominfo' ? TRIAGE : desk }
    }
    default:
      return null
  }
}
