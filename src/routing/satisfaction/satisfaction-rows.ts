import type { AnswerId } from '../ids.ts'
import type { Rating } from './rating.ts'
import type { Askable } from './what-to-ask.ts'

/** Ratings in one transaction. Whoever changes one holds its conversation. */
export interface SatisfactionRows {
  /** An answer was delivered: from `dueAt` on its citizen may be asked about it. Once per answer. */
  expectRating(expected: { answer: AnswerId; deliveredAt: Date; dueAt: Date }): Promise<void>
  /** Null when there is none for this answer. */
  rating(answer: AnswerId): Promise<Rating | null>
  /** The person behind it, locked: of two questions to one person one is decided after the other. */
  askable(rating: Rating, now: Date): Promise<Omit<Askable, 'holds' | 'deliveredAt'>>
  saveRating(rating: Rating): Promise<void>
  /** The platform took the question and calls its message so. */
  ratingSent(answer: AnswerId, sentAs: string): Promise<void>
}
