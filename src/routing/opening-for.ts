import type { Understanding } from '../knowledge/index.ts'
import { holderFor } from './holder-for.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { Opening } from './open-inquiry.ts'
import type { Transaction } from './transaction.ts'

/**
 * What becomes of a question, given what the knowledge base made of it. A person looks at whatever is not surely
 * known, a greeting that was insisted on included.
 */
export async function openingFor(
  tx: Pick<Transaction, 'desks'>,
  understanding: Understanding | undefined,
  knowledge: KnowledgeBase,
): Promise<Exclude<Opening, { type: 'place' }>> {
  const verdict = understanding?.verdict
  if (verdict?.outcome === 'answer') {
    const entry = knowledge.entry(verdict.faq.id)
    if (entry) {
      const faq = { id: verdict.faq.id, ...entry }
      return { type: 'answer', faq, confidence: verdict.faq.confidence }
    }
  }
  if (verdict?.outcome === 'suggest' && verdict.suggestions.length > 0)
    return { type: 'suggest', faqIds: verdict.suggestions.map(({ id }) => id) }
  if (verdict?.outcome === 'redirect') return { type: 'redirect', authority: verdict.authority }
  return { type: 'refer', to: await holderFor(tx, understanding, knowledge) }
}
