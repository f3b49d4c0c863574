import type pg from 'pg'

const IS_HELD = `EXISTS (SELECT FROM conversation c WHERE c.person_id = h.person_id AND c.address IS NOT NULL)`

const REMEMBER = `CREATE TEMP TABLE happened ON COMMIT DROP AS
  SELECT e.*, p.created_at AS since FROM erasure e JOIN person p ON p.id = e.person_id WHERE e.status IN ('done', 'pending')`

/** In the transaction that is under way: keeps what this database knows of erasures, until `repeatErasures`. */
export async function rememberErasures(client: pg.Client): Promise<void> {
  await client.query(REMEMBER)
}

// A wish that was said only halfway has run out by now; its row would stand in the way of the others.
const LAPSE = `DELETE FROM erasure WHERE status IN ('asked', 'sure')`
// Data that came back is due to go at once, also of whom the backup knows as waiting for it.
const REPEAT = `INSERT INTO erasure (id, person_id, why, status, asked_at, due_at)
  SELECT gen_random_uuid(), person_id, 'repeated', 'pending', min(asked_at), $1 FROM happened h
  WHERE status = 'done' AND ${IS_HELD} GROUP BY person_id
  ON CONFLICT (person_id) WHERE status <> 'done' DO UPDATE SET why = EXCLUDED.why, due_at = EXCLUDED.due_at`
const WAIT_ON = `INSERT INTO erasure (id, person_id, why, status, asked_at, due_at)
  SELECT id, person_id, why, status, asked_at, due_at FROM happened h WHERE status = 'pending' AND ${IS_HELD}
  ON CONFLICT DO NOTHING`
// Another backup may know whom this one doesn't: the next restore must find that it happened.
const KNOW = `INSERT INTO person (id, created_at) SELECT DISTINCT person_id, since FROM happened WHERE status = 'done'
  ON CONFLICT DO NOTHING`
const KEEP = `INSERT INTO erasure (id, person_id, why, status, asked_at, due_at, done_at, cases, shown, told_at)
  SELECT id, person_id, why, status, asked_at, due_at, done_at, cases, shown, told_at FROM happened h
  WHERE status = 'done' AND NOT ${IS_HELD} ON CONFLICT DO NOTHING`

/**
 * Once the backup's rows are there: owes again what was erased since, and lets wishes that waited go on waiting. Gives how
 * many people are to be erased once more.
 */
export async function repeatErasures(client: pg.Client, now: Date): Promise<number> {
  await client.query(LAPSE)
  const { rowCount } = await client.query(REPEAT, [now])
  for (const statement of [WAIT_ON, KNOW, KEEP]) await client.query(statement)
  return rowCount ?? 0
}
