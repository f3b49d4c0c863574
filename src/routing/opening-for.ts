import type { Understanding } from '../knowledge/index.ts'
import { withoutExpired } from './expired.ts'
import { holderFor, reachableHolder } from './holder-for.ts'
import { ownWay } from './input/own-way.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { Opening } from './open-inquiry.ts'
import type { Rules } from './rules.ts'
import type { Transaction } from './transaction.ts'

interface Dependencies {
  tx: Pick<Transaction, 'desks'>
  knowledge: Pick<KnowledgeBase, 'entry' | 'sureOfInstansi'>
  now: Date
  rules: Pick<Rules, 'timeZone'>
}

/**
 * What becomes of a question, given what the knowledge base made of it. A person looks at whatever is not surely
 * known, a greeting that was insisted on included; the owner of an entry that expired, at what it would have answered.
 */
export async function openingFor(
  { tx, knowledge, now, rules }: Dependencies,
  understanding: Understanding | undefined,
): Promise<Exclude<Opening, { type: 'place' | 'gather' }>> {
  const refer = () => referral({ tx, knowledge }, understanding)
  if (!understanding) return refer()
  if (understanding.verdict.outcome === 'emergency')
    return { ...(await refer()), emergency: understanding.verdict.what }
  const way = ownWay(understanding)
  if (way.outcome === 'note') return { type: 'note' }
  const { verdict, expired } = withoutExpired(way, knowledge.entry, now, rules.timeZone)
  if (expired) {
    const { id: faqId, version, instansi, sure } = expired
    const likely = await refer()
    const to = sure ? await reachableHolder(tx, instansi) : likely.to
    return { ...likely, to, expired: { faqId, version } }
  }
  if (verdict.outcome === 'answer') {
    const entry = knowledge.entry(verdict.faq.id)
    if (entry) {
      const { version, instansi } = entry
      const { id, confidence } = verdict.faq
      const offence = understanding.grievance === 'offence' ? { grievance: understanding.grievance } : {}
      return { type: 'answer', faq: { id, version, instansi }, confidence, ...offence }
    }
  }
  if (verdict.outcome === 'suggest' && verdict.suggestions.length > 0)
    return { type: 'suggest', faqIds: verdict.suggestions.map(({ id }) => id) }
  if (verdict.outcome === 'redirect') return { type: 'redirect', authority: verdict.authority }
  return refer()
}

/** A person looks at it; with a grievance its author also hears where that can be reported. */
export async function referral(
  { tx, knowledge }: { tx: Dependencies['tx']; knowledge: Pick<KnowledgeBase, 'sureOfInstansi'> },
  understanding: Understanding | undefined,
): Promise<Extract<Opening, { type: 'refer' }>> {
  const grievance = understanding?.grievance
  const to = await holderFor(tx, understanding, knowledge)
  return { type: 'refer', to, ...(grievance ? { grievance } : {}) }
}
