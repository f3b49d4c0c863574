import { type Rating, ratingSchema } from '../../routing/index.ts'

/** Of `rating r JOIN inquiry i`. */
export const RATING_COLUMNS = `r.answer_id AS answer, r.inquiry_id AS inquiry, i.conversation_id AS conversation,
  r.delivered_at AS "deliveredAt", r.status, r.due_at AS "dueAt", r.dropped, r.asked_at AS "askedAt", r.score,
  r.rated_at AS "ratedAt"`

export interface RatingRow {
  answer: string
  inquiry: string
  conversation: string
  deliveredAt: Date
  status: string
  dueAt: Date | null
  dropped: string | null
  askedAt: Date | null
  score: number | null
  ratedAt: Date | null
}

/** Throws when the row isn't what we write. */
export function readRating(row: RatingRow): Rating {
  const { answer, inquiry, conversation, deliveredAt } = row
  return ratingSchema.parse({ answer, inquiry, conversation, deliveredAt, standing: standingOf(row) })
}

function standingOf({ status, dueAt, dropped, askedAt, score, ratedAt }: RatingRow): unknown {
  if (status === 'due') return { is: 'due', at: dueAt }
  if (status === 'dropped') return { is: 'dropped', why: dropped }
  return { is: status, at: askedAt, given: score === null ? null : { score, at: ratedAt } }
}
