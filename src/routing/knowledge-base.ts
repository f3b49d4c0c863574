import type { Evidence, Relation, Understanding, Wording } from '../knowledge/index.ts'
import type { Day, InstansiId } from '../office/index.ts'
import type { TopicKey } from './topics/topic.ts'

/** What routing asks of the knowledge base as it stands now. */
export interface KnowledgeBase {
  /** One understanding per question in the message. */
  understand(message: string): Understanding[]
  /** The current version of an entry, the *instansi* that stands behind it, and the last day on which it may answer. */
  entry(id: string): { version: number; instansi: InstansiId; validUntil: Day | null } | undefined
  /** The entry that a button of the greeting names, and what it asks. */
  topic(key: TopicKey): { id: string; question: string } | undefined
  /** The name of the category with this key. */
  category(key: TopicKey): string | undefined
  /** What may be remembered of how a message asks: nothing of who asked. Null when it teaches nothing. */
  wording(message: string): Wording | null
  /** What a message is to a question of the same person that waits. */
  relate(question: string, message: string): Relation
  /** Whether what witnesses said of a wording, before and after one more word, is worth a new index. */
  changesIndex(before: Evidence, after: Evidence): boolean
  /** Whether one more answered case, the so many-th that taught the same, is worth a new index. */
  lessonChangesIndex(cases: number): boolean
  /** Whether one more correction of a kind, the so many-th of its wording, is worth a new index. */
  kindsChangeIndex(cases: number): boolean
  /** From this probability a single *instansi* is sure enough to get the referral; below it, triage does. */
  sureOfInstansi: number
}
