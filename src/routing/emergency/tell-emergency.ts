import { TRIAGE } from '../../office/index.ts'
import type { Holder } from '../holder.ts'
import type { Inquiry } from '../inquiry.ts'
import { type Owed, PRIORITY } from '../message.ts'

/** The holding desk has a loud card; *Diskominfo*'s desk hears of it as well, at any hour: it may know whom to send. */
export function tellEmergency({ id }: Pick<Inquiry, 'id'>, { desk }: Holder, now: Date): Owed[] {
  if (desk === TRIAGE) return []
  const message = {
    type: 'notice' as const,
    notice: 'emergency-elsewhere' as const,
    inquiry: id,
    referral: 1,
    who: null,
    instansi: desk,
    at: null,
  }
  return [{ to: 'desk', desk: TRIAGE, message, priority: PRIORITY.reply, rank: now, silent: false }]
}
