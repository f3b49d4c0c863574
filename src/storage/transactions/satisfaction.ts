import { z } from 'zod'
import {
  answerIdSchema,
  type Rating,
  type Survey,
  surveySchema,
  type Transaction,
} from '../../routing/index.ts'
import { storable } from '../connect/storable.ts'
import { RATING_COLUMNS, type RatingRow, readRating } from '../rows/read-rating.ts'
import { HELD_ANSWER } from './held-answer.ts'
import type { Session } from './session.ts'

const EXPECT = `INSERT INTO rating (answer_id, inquiry_id, person_id, instansi_id, delivered_at, status, due_at)
  SELECT a.id, a.inquiry_id, c.person_id, a.instansi_id, $2, 'due', $3
  FROM answer a JOIN inquiry i ON i.id = a.inquiry_id JOIN conversation c ON c.id = i.conversation_id
  WHERE a.id = $1 ON CONFLICT (answer_id) DO NOTHING`
const RATING = `SELECT ${RATING_COLUMNS} FROM rating r JOIN inquiry i ON i.id = r.inquiry_id WHERE r.answer_id = $1`
// Whoever else decides about a question to this person waits.
const LOCK_PERSON =
  'SELECT FROM person WHERE id = (SELECT person_id FROM rating WHERE answer_id = $1) FOR NO KEY UPDATE'
const ASKABLE = `SELECT
    (SELECT c.address IS NOT NULL FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
      WHERE i.id = r.inquiry_id) AS reachable,
    EXISTS (SELECT FROM conversation c WHERE c.person_id = r.person_id
      AND (c.dialogue ->> 'until')::timestamptz > $2)
    OR EXISTS (SELECT FROM conversation c JOIN form f ON f.conversation_id = c.id WHERE c.person_id = r.person_id)
    OR EXISTS (SELECT FROM conversation c JOIN inquiry i ON i.conversation_id = c.id WHERE c.person_id = r.person_id
      AND (i.wake_at IS NOT NULL
        OR i.state_name = 'answered' AND i.state ->> 'delivery' NOT IN ('delivered', 'rejected'))) AS "isBusy",
    (SELECT max(c.last_active_at) FROM conversation c WHERE c.person_id = r.person_id) AS "lastActiveAt",
    greatest((SELECT max(o.asked_at) FROM rating o WHERE o.person_id = r.person_id AND o.status = 'asked'),
      (SELECT max(s.touched_at) FROM survey s WHERE s.person_id = r.person_id AND s.status <> 'unsent')) AS "lastAskedAt",
    (SELECT max(s.touched_at) FROM survey s WHERE s.person_id = r.person_id AND s.status <> 'unsent') AS "lastSurveyAt"
  FROM rating r WHERE r.answer_id = $1`
const SAVE = `UPDATE rating SET status = $2, due_at = $3, dropped = $4, asked_at = $5, score = $6, rated_at = $7
  WHERE answer_id = $1`
const SAVE_WORDS = 'UPDATE rating SET words = $2, words_message_id = $3 WHERE answer_id = $1'
const WORDS = `SELECT words AS text, words_message_id AS "messageId" FROM rating
  WHERE answer_id = $1 AND words IS NOT NULL AND words_message_id IS NOT NULL`
const WORDS_IN = `SELECT r.answer_id AS answer FROM rating r JOIN inquiry i ON i.id = r.inquiry_id
  WHERE i.conversation_id = $1 AND r.words_message_id = $2`
const UNRATED = `SELECT r.answer_id AS answer FROM rating r JOIN inquiry i ON i.id = r.inquiry_id
  WHERE i.conversation_id = $1 AND r.status = 'asked' AND r.score IS NULL AND r.asked_at >= $2
  ORDER BY r.asked_at DESC LIMIT 1`
const SURVEY_COLUMNS = `s.id, s.conversation_id AS conversation, s.person_id AS person, s.status,
  s.invited_at AS "invitedAt", s.begun_at AS "begunAt", s.touched_at AS "touchedAt", s.scores`
const SURVEY = `SELECT ${SURVEY_COLUMNS} FROM survey s WHERE s.id = $1`
const LAST_SURVEY = `SELECT ${SURVEY_COLUMNS} FROM survey s WHERE s.person_id = $1
  ORDER BY s.touched_at DESC, s.id DESC LIMIT 1`
const SAVE_SURVEY = `INSERT INTO survey (id, conversation_id, person_id, status, invited_at, begun_at, touched_at, scores)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (id) DO UPDATE SET status = EXCLUDED.status, begun_at = EXCLUDED.begun_at,
    touched_at = EXCLUDED.touched_at, scores = EXCLUDED.scores`
const SENT = `${HELD_ANSWER}
  UPDATE rating SET sent_as = $2 WHERE answer_id = $1 AND EXISTS (SELECT FROM held)`

const askableSchema = z.object({
  reachable: z.boolean(),
  isBusy: z.boolean(),
  lastActiveAt: z.date(),
  lastAskedAt: z.date().nullable(),
  lastSurveyAt: z.date().nullable(),
})

/** How a skipped *unsur* is kept. */
const SKIPPED = 0

type Part = Pick<
  Transaction,
  | 'expectRating'
  | 'rating'
  | 'askable'
  | 'saveRating'
  | 'ratingSent'
  | 'saveRatingWords'
  | 'ratingWords'
  | 'ratingWordsIn'
  | 'unratedAnswer'
  | 'survey'
  | 'lastSurvey'
  | 'saveSurvey'
>

/** Who is asked how helpful an answer was, and what they said. */
export function createSatisfaction(session: Session): Part {
  const oneSurvey = async (text: string, id: string): Promise<Survey | null> => {
    const [row] = await session.query<{ scores: number[] }>(text, [id])
    if (!row) return null
    const scores = row.scores.map((score) => (score === SKIPPED ? null : score))
    return surveySchema.parse({ ...row, scores })
  }

  return {
    async expectRating({ answer, deliveredAt, dueAt }) {
      session.send(EXPECT, [answer, deliveredAt, dueAt])
    },
    async rating(answer) {
      const [row] = await session.query<RatingRow & object>(RATING, [answer])
      return row ? readRating(row) : null
    },
    async askable({ answer }, now) {
      session.send(LOCK_PERSON, [answer])
      const [row] = await session.query(ASKABLE, [answer, now])
      return askableSchema.parse(row)
    },
    async saveRating({ answer, standing }: Rating) {
      const at = standing.is === 'due' ? standing.at : null
      const why = standing.is === 'dropped' ? standing.why : null
      const asked = standing.is === 'asked' ? standing : null
      const given = asked?.given ?? null
      session.send(SAVE, [
        answer,
        standing.is,
        at,
        why,
        asked?.at ?? null,
        given?.score ?? null,
        given?.at ?? null,
      ])
    },
    async saveRatingWords(answer, words) {
      session.send(SAVE_WORDS, [answer, words && storable(words.text), words && storable(words.messageId)])
    },
    async ratingWords(answer) {
      const [row] = await session.query<{ text: string; messageId: string }>(WORDS, [answer])
      return row ?? null
    },
    async ratingWordsIn(conversation, messageId) {
      const [row] = await session.query<{ answer: string }>(WORDS_IN, [conversation, storable(messageId)])
      return row ? answerIdSchema.parse(row.answer) : null
    },
    async unratedAnswer(conversation, since) {
      const [row] = await session.query<{ answer: string }>(UNRATED, [conversation, since])
      return row ? answerIdSchema.parse(row.answer) : null
    },
    survey: (id) => oneSurvey(SURVEY, id),
    lastSurvey: (person) => oneSurvey(LAST_SURVEY, person),
    async saveSurvey({ id, conversation, person, status, invitedAt, begunAt, touchedAt, scores }) {
      const kept = scores.map((score) => score ?? SKIPPED)
      session.send(SAVE_SURVEY, [id, conversation, person, status, invitedAt, begunAt, touchedAt, kept])
    },
    async ratingSent(answer, sentAs) {
      session.send(SENT, [answer, storable(sentAs)])
    },
  }
}
