import { TRIAGE } from '../../office/index.ts'
import { decide } from '../decide.ts'
import { isRefusal } from '../decision.ts'
import type { PersonId } from '../ids.ts'
import type { Inquiry } from '../inquiry.ts'
import { type Owed, PRIORITY } from '../owed.ts'
import { quietUntil } from '../quiet-hours.ts'
import type { Rules } from '../rules.ts'
import { tellDesk } from '../tell.ts'
import type { Transaction } from '../transaction.ts'

/**
 * Erases a person: open cases are withdrawn and their desks told, everything held goes, staff chats are emptied of it, and
 * (when it was asked for) the person hears one last word: at once if `isPresent`, else by day. Whoever writes from that
 * account afterwards is somebody new.
 */
export async function erasePerson(
  tx: Transaction,
  person: PersonId,
  { why, askedAt, isPresent }: { why: 'asked' | 'silence' | 'repeated'; askedAt: Date; isPresent: boolean },
  now: Date,
  rules: Rules,
): Promise<void> {
  const open = await tx.openInquiriesOfPerson(person)
  for (const inquiry of open) {
    const outcome = decide(inquiry, { type: 'withdraw' }, now, rules)
    if (!isRefusal(outcome)) await tx.record(outcome)
  }
  const message = { type: 'erased', withdrawn: open.length, language: null } as const
  const notBefore = isPresent ? null : quietUntil(now, rules.timeZone)
  const farewell = why === 'asked' ? { message, notBefore } : null
  const { erasure, shown } = await tx.erase(person, { why, askedAt, farewell }, now)
  const owed: Owed[] = shown.map((message) => ({
    to: 'chat',
    chatId: message.chatId,
    threadId: null,
    replyTo: null,
    message: { type: 'erased-message', erasure, ...message },
    priority: PRIORITY.refresh,
    silent: true,
  }))
  await tx.owe([...open.flatMap((inquiry) => tellHolder(inquiry, now, rules)), ...owed], now)
}

/** Whoever works on a case must not go on with it. */
function tellHolder({ id, state }: Inquiry, now: Date, rules: Rules): Owed[] {
  if (state.name !== 'referred') return []
  const { holder, number } = state.referral
  const facts = { inquiry: id, referral: number, who: null, instansi: null, at: null }
  return [tellDesk(holder.desk, { type: 'notice', notice: 'citizen-erased', ...facts }, now, rules)]
}

/** What could not be emptied is told to the triage desk, so that people do it. */
export function tellOfRemains(
  left: { inquiries: Inquiry['id'][]; count: number },
  now: Date,
  rules: Rules,
): Owed {
  return tellDesk(TRIAGE, { type: 'erasure-remains', ...left }, now, rules)
}
