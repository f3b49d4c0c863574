import type { AnswerId, ConversationId, PersonId } from '../ids.ts'
import type { Rating } from './rating.ts'
import type { Survey, SurveyId } from './survey.ts'
import type { Askable } from './what-to-ask.ts'

/** Ratings and surveys in one transaction. Whoever changes one holds its conversation. */
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
  /** Why, in the citizen's own words, with the id of the message that they came in; null takes them away again. */
  saveRatingWords(answer: AnswerId, words: { text: string; messageId: string } | null): Promise<void>
  /** Null where there are none, or they were erased. */
  ratingWords(answer: AnswerId): Promise<{ text: string; messageId: string } | null>
  /** The answer whose rating this message gave its words; null where it gave none. */
  ratingWordsIn(conversation: ConversationId, messageId: string): Promise<AnswerId | null>
  /** The answer about which this conversation was asked last, since then, and has said nothing yet. */
  unratedAnswer(conversation: ConversationId, since: Date): Promise<AnswerId | null>
  survey(id: SurveyId): Promise<Survey | null>
  /** The survey of this person that was touched last. */
  lastSurvey(person: PersonId): Promise<Survey | null>
  /** Keeps a new one, or what became of one. */
  saveSurvey(survey: Survey): Promise<void>
}
