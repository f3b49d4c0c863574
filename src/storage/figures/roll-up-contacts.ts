import type pg from 'pg'
import type { Retry } from '../connect/retry.ts'
import type { InTurn } from './take-turns.ts'

/** Messages per statement. */
const PORTION = 20_000
const IS_ANYTHING = 'SELECT EXISTS (SELECT FROM contact) AS due'
const TAKE = `WITH due AS (SELECT id FROM contact ORDER BY id LIMIT $1)
  DELETE FROM contact USING due WHERE contact.id = due.id RETURNING person_id AS person, channel, at, contact.sent`
const TAKEN = 'json_to_recordset($1::json) AS taken (person uuid, channel text, at timestamptz, sent boolean)'
const ADD = `INSERT INTO contact_hour AS known (person_id, channel, hour, came, sent)
  SELECT person, channel, date_trunc('hour', at, 'UTC'), count(*) FILTER (WHERE NOT taken.sent)::int, count(*) FILTER (WHERE taken.sent)::int
    FROM ${TAKEN} GROUP BY 1, 2, 3 ORDER BY 3, 1, 2
  ON CONFLICT (hour, person_id, channel) DO UPDATE SET came = known.came + EXCLUDED.came, sent = known.sent + EXCLUDED.sent`
// Of other zones as well: were the office to go back to one, nobody would know what became outdated meanwhile. Days on which
// the same people came later say when they came before; mostly there are none.
const OUTDATE = `DELETE FROM traffic_day WHERE zone < $2 OR zone > $2 OR (zone = $2 AND day IN (
  SELECT (at AT TIME ZONE $2)::date FROM ${TAKEN}
  UNION SELECT (e.hour AT TIME ZONE $2)::date FROM ${TAKEN} JOIN contact_hour e ON e.person_id = taken.person AND e.hour > taken.at))`

interface Dependencies {
  pool: pg.Pool
  retry: Retry
  inTurn: InTurn
  timeZone: string
}

/** Adds messages to their hours. */
export function createContactRollUp({ pool, retry, inTurn, timeZone }: Dependencies) {
  async function rollUpPortion(client: pg.PoolClient): Promise<boolean> {
    const { rows } = await client.query(TAKE, [PORTION])
    if (rows.length === 0) return false
    const taken = JSON.stringify(rows)
    await client.query(ADD, [taken])
    await client.query(OUTDATE, [taken, timeZone])
    return rows.length === PORTION
  }
  return async function rollUp(): Promise<void> {
    const { rows } = await retry(() => pool.query<{ due: boolean }>(IS_ANYTHING))
    if (rows[0]?.due !== true) return
    while (await inTurn(rollUpPortion));
  }
}
