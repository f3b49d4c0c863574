import { type InstansiId, TRIAGE } from '../office/index.ts'
import type { Inquiry, Referral } from './inquiry.ts'
import type { Listener } from './ladder.ts'
import { type DeskMessage, type Owed, PRIORITY } from './message.ts'
import { quietUntil } from './quiet-hours.ts'
import type { Rules } from './rules.ts'
import { tellDesk } from './tell.ts'

/**
 * Tells those who are to hear of it now: the desk whose turn it is, the *pejabat* of the holder in private, and *Diskominfo*,
 * which hears of its own cases once. At night without a sound.
 */
export function climbLadder(
  inquiry: Pick<Inquiry, 'id'>,
  { number, holder }: Referral,
  { step, listeners, desk }: { step: 'reminder' | number; listeners: readonly Listener[]; desk: InstansiId },
  now: Date,
  rules: Rules,
): Owed[] {
  const message = (to: Listener): DeskMessage => {
    const common = { inquiry: inquiry.id, referral: number, watch: to === 'diskominfo' }
    const approver = to === 'pejabat' ? { approver: true } : {}
    return step === 'reminder'
      ? { type: 'reminder', ...common, ...approver }
      : { type: 'overdue', step, ...common, ...approver }
  }
  const atDesk = listeners.includes('petugas') || (desk === TRIAGE && listeners.includes('diskominfo'))
  return [
    ...(atDesk ? [tellDesk(desk, message('petugas'), now, rules)] : []),
    ...(listeners.includes('pejabat')
      ? [
          {
            to: 'approvers' as const,
            instansi: holder.desk,
            message: message('pejabat'),
            priority: PRIORITY.reminder,
            silent: quietUntil(now, rules.timeZone) !== null,
          },
        ]
      : []),
    ...(listeners.includes('diskominfo') && desk !== TRIAGE
      ? [tellDesk(TRIAGE, message('diskominfo'), now, rules)]
      : []),
  ]
}
