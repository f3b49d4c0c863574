import type pg from 'pg'
import {
  ASKING_MS,
  type Erasures,
  erasureIdSchema,
  inquiryIdSchema,
  personIdSchema,
} from '../../routing/index.ts'
import type { Retry } from '../connect/retry.ts'

const DUE = `SELECT person_id AS person FROM erasure e WHERE status = 'pending' AND (due_at <= $1 OR NOT EXISTS
    (SELECT FROM inquiry i JOIN conversation c ON c.id = i.conversation_id WHERE c.person_id = e.person_id AND i.wake_at IS NOT NULL))
  ORDER BY due_at, id LIMIT $2`
// The latest of a person's conversations counts.
const SILENT = `SELECT person_id AS person, max(last_active_at) AS since FROM conversation c
  WHERE address IS NOT NULL GROUP BY person_id
  HAVING max(last_active_at) < $1 AND NOT EXISTS (SELECT FROM inquiry i JOIN conversation o ON o.id = i.conversation_id
    WHERE o.person_id = c.person_id AND i.wake_at IS NOT NULL)`
const SETTLED = `SELECT e.id AS erasure, coalesce(array_agg(o.message ->> 'inquiry') FILTER (WHERE o.status = 'failed' AND o.message ->> 'type' = 'erased-message'), '{}') AS remains
  FROM erasure e LEFT JOIN outbox o ON o.message ->> 'erasure' = e.id::text
  WHERE e.status = 'done' AND e.told_at IS NULL
  GROUP BY e.id, e.done_at HAVING coalesce(bool_and(o.status IN ('sent', 'failed')), true) ORDER BY e.done_at LIMIT $1`
// What went out to somebody who is erased, and a last word that could not be brought for two days.
const TIDY_OUTBOX = `DELETE FROM outbox o USING conversation c, erasure e
  WHERE c.id = o.conversation_id AND c.address IS NULL AND e.person_id = c.person_id AND e.status = 'done' AND e.done_at > $2
  AND (o.status IN ('sent', 'failed') OR (o.status = 'waiting' AND (o.address IS NULL OR o.created_at < $1)))`
const LAPSE = `DELETE FROM erasure WHERE status IN ('asked', 'sure') AND asked_at <= $1`
const TIDY_INBOX = 'DELETE FROM inbox WHERE parked_at < $1'

/** A last word is tried for so long; after twice that nothing is left to look for. */
const LAST_WORD_MS = 48 * 3_600_000

/** What erasures there are to be done, and what they leave to be swept up. */
export function createErasures({ pool, retry }: { pool: pg.Pool; retry: Retry }): Erasures {
  const people = async (text: string, values: unknown[]) => {
    const { rows } = await retry(() => pool.query<{ person: string }>(text, values))
    return rows.map(({ person }) => personIdSchema.parse(person))
  }
  return {
    due: (now, limit) => people(DUE, [now, limit]),
    silent: (since, limit) => people(`${SILENT} ORDER BY since, person_id LIMIT $2`, [since, limit]),
    async countSilent(since) {
      const { rows } = await retry(() =>
        pool.query<{ people: number; earliest: Date | null }>(
          `SELECT count(*)::int AS people, min(since) AS earliest FROM (${SILENT}) found`,
          [since],
        ),
      )
      return rows[0] ?? { people: 0, earliest: null }
    },
    async settled(limit) {
      const { rows } = await retry(() => pool.query<{ erasure: string; remains: string[] }>(SETTLED, [limit]))
      return rows.map(({ erasure, remains }) => ({
        erasure: erasureIdSchema.parse(erasure),
        remains: remains.map((id) => inquiryIdSchema.parse(id)),
      }))
    },
    async tidy(now, parkedBefore) {
      const ago = (ms: number) => new Date(now.getTime() - ms)
      await retry(() => pool.query(TIDY_OUTBOX, [ago(LAST_WORD_MS), ago(2 * LAST_WORD_MS)]))
      await retry(() => pool.query(LAPSE, [ago(ASKING_MS)]))
      await retry(() => pool.query(TIDY_INBOX, [parkedBefore]))
    },
  }
}
