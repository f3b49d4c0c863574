import { randomUUID } from 'node:crypto'
import { refuseBlocked } from '../blocks/refuse-blocked.ts'
import type { Counter } from '../counter.ts'
import { hasExpired } from '../expired.ts'
import { reachableHolder } from '../holder-for.ts'
import { openCase } from '../conversation/open-case.ts'
import { say, sayNotice } from '../say.ts'
import type { Topic, TopicKey } from './topic.ts'

/** Whoever taps twice asked once. */
const SAME_TAP_MS = 60_000

/** A button of the greeting: a category shows its questions, a question is asked in the words of the entry and answered at once. */
export async function takeTopic(counter: Counter, type: Topic['type'], key: TopicKey): Promise<void> {
  if (type === 'category') return say(counter, { type: 'topic-questions', category: key })
  const { tx, knowledge, now, rules } = counter
  const topic = knowledge.topic(key)
  const entry = topic && knowledge.entry(topic.id)
  if (!entry) return sayNotice(counter, 'choice-expired')
  const { id } = topic
  const { version, instansi } = entry
  if (await repeatsItself(counter, id)) return
  const isExpired = hasExpired(entry, now, rules.timeZone)
  if (isExpired && (await refuseBlocked(counter))) return
  const opening = isExpired
    ? ({ type: 'refer', to: await reachableHolder(tx, instansi), expired: { faqId: id, version } } as const)
    : ({ type: 'answer', faq: { id, version, instansi }, confidence: null } as const)
  const words = { messageId: `topic/${randomUUID()}`, text: topic.question, attachments: [] }
  await openCase(counter, words, opening, undefined)
}

/** The answer that was just given is shown once more; nothing was asked anew. */
async function repeatsItself(counter: Counter, faqId: string): Promise<boolean> {
  const { tx, conversation, knowledge, now } = counter
  const [latest] = await tx.recentInquiries(conversation.id, 1)
  if (latest?.state.name !== 'answered-at-once' || latest.state.faqId !== faqId) return false
  if (latest.state.judged !== null || now.getTime() - latest.receivedAt.getTime() > SAME_TAP_MS) return false
  const version = knowledge.entry(faqId)?.version
  if (version === undefined) return false
  await say(counter, { type: 'instant-answer', inquiry: latest.id, faqId, version })
  return true
}
