import type pg from 'pg'
import type { Retry } from '../connect/retry.ts'

/** Messages per statement. */
const PORTION = 20_000
const ROLL_UP = `WITH due AS (SELECT id FROM contact ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED),
  taken AS (DELETE FROM contact USING due WHERE contact.id = due.id RETURNING person_id, channel, at, contact.sent),
  hours AS (SELECT person_id, channel, date_trunc('hour', at, 'UTC') AS hour,
      count(*) FILTER (WHERE NOT sent)::int AS came, count(*) FILTER (WHERE sent)::int AS sent
    FROM taken GROUP BY 1, 2, 3 ORDER BY 3, 1, 2),
  added AS (INSERT INTO contact_hour AS known (person_id, channel, hour, came, sent) SELECT * FROM hours
    ON CONFLICT (hour, person_id, channel)
      DO UPDATE SET came = known.came + EXCLUDED.came, sent = known.sent + EXCLUDED.sent)
  SELECT count(*)::int AS taken FROM taken`

/** Adds messages to their hours, so that a year is a sum over hours. */
export function createContactRollUp({ pool, retry }: { pool: pg.Pool; retry: Retry }) {
  return async function rollUp(): Promise<void> {
    let taken = PORTION
    while (taken === PORTION) {
      const { rows } = await retry(() => pool.query<{ taken: number }>(ROLL_UP, [PORTION]))
      taken = rows[0]?.taken ?? 0
    }
  }
}
