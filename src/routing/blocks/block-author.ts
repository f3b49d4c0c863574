import { DAY_MS, type Officer, type OfficerId } from '../../office/index.ts'
import type { InquiryId } from '../ids.ts'
import { quietUntil } from '../quiet-hours.ts'
import type { Rules } from '../rules.ts'
import type { Transaction } from '../transaction.ts'
import type { Block, BlockDays, BlockId, BlockReason } from './block.ts'

/** *Diskominfo* decides that the author of this case reaches no desk for some days; the author is told once, by day. */
export async function blockAuthor(
  tx: Transaction,
  {
    inquiry: id,
    reason,
    days,
    officer,
  }: { inquiry: InquiryId; reason: BlockReason; days: BlockDays; officer: Officer },
  now: Date,
  { timeZone }: Pick<Rules, 'timeZone'>,
): Promise<'blocked' | 'blocked-before' | 'closed'> {
  const inquiry = await tx.lockInquiry(id)
  if (!inquiry || inquiry.erased) return 'closed'
  const { person, conversation } = inquiry
  if (await tx.blockOf(person, now)) return 'blocked-before'
  const until = new Date(now.getTime() + days * DAY_MS)
  await tx.addBlock({ person, inquiry: id, reason, since: now, until, officer: officer.id })
  await tx.audit({
    at: now,
    officer: officer.id,
    act: 'author-blocked',
    inquiry: id,
    detail: { reason, days },
  })
  const message = { type: 'blocked' as const, reason, until: until.toISOString(), again: false }
  await tx.owe([{ to: 'citizen', conversation, message, notBefore: quietUntil(now, timeZone) }], now)
  return 'blocked'
}

/** "Buka blokir", before its time. Null when it is over already. */
export async function liftBlock(
  tx: Transaction,
  id: BlockId,
  by: OfficerId | null,
  now: Date,
  { timeZone }: Pick<Rules, 'timeZone'>,
): Promise<Block | null> {
  const block = await tx.liftBlock(id, by, now)
  const inquiry = block && (await tx.lockInquiry(block.inquiry))
  if (!block || !inquiry) return null
  await tx.audit({
    at: now,
    officer: by,
    act: 'author-unblocked',
    inquiry: inquiry.id,
    detail: { block: id },
  })
  // Who never heard of it needs no all-clear in the morning.
  if (!(await tx.toldOfBlock(inquiry.conversation, block.since))) return block
  const message = { type: 'notice' as const, notice: 'unblocked' as const, ticket: null }
  const notBefore = quietUntil(now, timeZone)
  await tx.owe([{ to: 'citizen', conversation: inquiry.conversation, message, notBefore }], now)
  return block
}
