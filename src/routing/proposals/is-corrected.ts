import type { Transaction } from '../transaction.ts'
import type { Proposal } from './proposal.ts'

/**
 * Was the answer that this proposal took its words from corrected or taken back since? Then it must not become an entry: a
 * further way to ask for an entry has nothing of it.
 */
export async function isCorrected(
  tx: Pick<Transaction, 'lockInquiry' | 'latestAnswer'>,
  { inquiry, answer, aim }: Proposal,
): Promise<boolean> {
  if (aim.as === 'phrasing') return false
  // Locked: no *ralat* comes between this and what follows from it.
  await tx.lockInquiry(inquiry)
  const latest = await tx.latestAnswer(inquiry)
  return latest !== null && latest.number !== answer
}
