import { type Review, reviewIdSchema, reviewSchema, type Transaction } from '../../routing/index.ts'
import { REVISION } from '../knowledge-revision.ts'
import type { Session } from './session.ts'

const NOTE = `INSERT INTO faq_review (faq_id, instansi_id, occasion, day, asked_at) VALUES ($1, $2, $3, $4::date, $5)
  ON CONFLICT (faq_id, occasion, day) DO NOTHING RETURNING id`
const LOCK = `SELECT id, faq_id AS entry, instansi_id AS instansi, occasion, day::text, kept_by AS by, kept_at AS at
  FROM faq_review WHERE id = $1 FOR UPDATE`
const SAVE = 'UPDATE faq_review SET kept_by = $2, kept_at = $3 WHERE id = $1'
const KEEP = 'UPDATE faq SET valid_until = $2::date, review_at = $3::date WHERE id = $1 AND current'
const RAISE_REVISION = `INSERT INTO tally (name, count) VALUES ($1, 1)
  ON CONFLICT (name) DO UPDATE SET count = tally.count + 1`

export interface ReviewRow {
  id: number
  entry: string
  instansi: string
  occasion: string
  day: string
  by: string | null
  at: Date | null
}

export function readReview({ by, at, ...row }: ReviewRow): Review {
  return reviewSchema.parse({ ...row, kept: by === null ? null : { by, at } })
}

type Part = Pick<Transaction, 'noteReview' | 'lockReview' | 'saveReview' | 'keepEntry'>

/** Which owners were asked about their entries, and what they said. */
export function createReviews(session: Session): Part {
  return {
    async noteReview({ entry, instansi, occasion, day }, now) {
      const [row] = await session.query<{ id: number }>(NOTE, [entry, instansi, occasion, day, now])
      return row ? reviewIdSchema.parse(row.id) : null
    },
    async lockReview(id) {
      const [row] = await session.query<ReviewRow & object>(LOCK, [id])
      return row ? readReview(row) : null
    },
    async saveReview({ id, kept }) {
      session.send(SAVE, [id, kept?.by ?? null, kept?.at ?? null])
    },
    async keepEntry(id, { validUntil, reviewAt }) {
      session.send(KEEP, [id, validUntil, reviewAt])
      session.send(RAISE_REVISION, [REVISION])
    },
  }
}
