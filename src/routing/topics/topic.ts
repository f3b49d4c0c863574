import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Day } from '../../office/index.ts'

/** Names an entry or a category in a button: ids of entries are too long for one, and names of categories are anybody's words. */
export const topicKeySchema = z
  .string()
  .regex(/^[\w-]{12}$/)
  .brand<'TopicKey'>()
export type TopicKey = z.infer<typeof topicKeySchema>

/** @param of an entry's id or a category's name */
export function topicKey(of: string): TopicKey {
  return topicKeySchema.parse(createHash('sha256').update(of).digest('base64url').slice(0, 12))
}

/** What a button under the greeting offers: one question with its answer, or a category with some of its questions. */
export interface Topic {
  type: 'question' | 'category'
  key: TopicKey
  label: string
}

/** As much of an entry of the knowledge base as topics are made of. */
export interface TopicEntry {
  id: string
  question: string
  category: string | null
  /** The last day on which it may answer. */
  validUntil: Day | null
}

/** How many people asked for each entry lately, by id. */
export type Asked = ReadonlyMap<string, number>
