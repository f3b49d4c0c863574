import type { Proposal } from '../../routing/index.ts'
import { fingerprint } from './callback-data.ts'

/** Names what a proposal's message showed: "Ajukan" and "Setujui" mean exactly that, or nothing. */
export function fingerprintOf({ content, aim }: Pick<Proposal, 'content' | 'aim'>): string {
  const { question, answer, keywords, category, legalBasis, validUntil, reviewAt } = content
  const target = aim.as === 'new' ? null : aim.entry
  return fingerprint(
    JSON.stringify([question, answer, keywords, category, legalBasis, validUntil, reviewAt, aim.as, target]),
  )
}
