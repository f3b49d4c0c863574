import type { Understanding } from '../knowledge/index.ts'
import type { InstansiId } from '../office/index.ts'

/** What routing asks of the knowledge base as it stands now. */
export interface KnowledgeBase {
  /** One understanding per question in the message. */
  understand(message: string): Understanding[]
  /** The current version of an entry and the *instansi* that stands behind it. */
  entry(id: string): { version: number; instansi: InstansiId } | undefined
  /** From this probability a single *instansi* is sure enough to get the referral; below it, triage does. */
  sureOfInstansi: number
}
