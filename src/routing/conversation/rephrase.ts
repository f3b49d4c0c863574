import type { Understanding } from '../../knowledge/index.ts'
import { actOn } from '../act.ts'
import type { Settling } from '../counter.ts'
import type { Source } from './join.ts'
import { latestWords } from './latest-words.ts'
import { openingFor } from '../opening-for.ts'

/** So many milliseconds after candidates were offered, an answered message about the same matter is the choice. */
const CHOOSES_WITHIN_MS = 300_000

/**
 * Under an offer the citizen puts the question anew, and now it is surely answered: the offered question has its answer, and
 * nobody is handed what its citizen has got already. False: a message like any other, and the offer stands.
 */
export async function rephrases(
  counter: Settling,
  source: Source,
  text: string,
  [only, ...more]: Understanding[],
): Promise<boolean> {
  const { tx, conversation, knowledge, now, rules } = counter
  if (!only || more.length > 0 || only.verdict.outcome !== 'answer') return false
  const own = 'gathered' in source ? source.gathered.id : null
  const before = (await tx.recentInquiries(conversation.id, 2)).find(({ id }) => id !== own)
  if (before?.state.name !== 'choosing') return false
  if (now.getTime() - before.receivedAt.getTime() > CHOOSES_WITHIN_MS) return false
  const relation = knowledge.relate(latestWords(await tx.wordsOf(before.id)), text)
  const isOffered = before.state.faqIds.includes(only.verdict.faq.id)
  if (!isOffered && relation !== 'same' && relation !== 'near') return false
  const opening = await openingFor(counter, only)
  if (opening.type !== 'answer') return false
  if ('words' in source) await tx.addWords(before.id, source.words, now)
  else {
    await actOn(tx, source.gathered.id, { type: 'join', target: before.id }, now, rules)
    await tx.moveWords(source.gathered.id, before.id)
  }
  await actOn(tx, before.id, { type: 'begin', opening, asked: true }, now, rules)
  return true
}
