import type pg from 'pg'
import type { BackupRow } from './backup-file.ts'

/** So many characters of rows travel in one statement. */
const MOST_CHARACTERS = 4_000_000

const TABLES = `SELECT string_agg(format('public.%I', tablename), ', ') AS names FROM pg_tables
  WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
const KEYS = `SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS add,
    format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`
const SEQUENCES = `SELECT format('SELECT setval(%L, (SELECT coalesce(max(%I), 0) + 1 FROM %s), false)',
    pg_get_serial_sequence(a.attrelid::regclass::text, a.attname), a.attname, a.attrelid::regclass) AS text
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
    AND pg_get_serial_sequence(a.attrelid::regclass::text, a.attname) IS NOT NULL`
// Whoever was sending is gone; it goes out once more, unless a newer one waits already.
const GIVE_BACK = [
  `DELETE FROM outbox o WHERE status = 'sending' AND EXISTS
    (SELECT FROM outbox w WHERE w.status = 'waiting' AND w.collapse_key = o.collapse_key)`,
  `UPDATE outbox SET status = 'waiting', claimed_by = NULL WHERE status = 'sending'`,
]

/**
 * Fills the tables, as the backup's own migrations made them, with its rows; in the transaction that is under way. Foreign keys
 * are taken off meanwhile, and checked as a whole when they are put on again. Gives how many rows there were.
 */
export async function loadRows(client: pg.Client, rows: AsyncIterable<BackupRow>): Promise<number> {
  await client.query(`SET LOCAL jawab24.rewriting_history = 'on'`)
  const [tables] = (await client.query<{ names: string }>(TABLES)).rows
  if (tables) await client.query(`TRUNCATE ${tables.names}`)
  const { rows: keys } = await client.query<{ add: string; drop: string }>(KEYS)
  for (const key of keys) await client.query(key.drop)
  let count = 0
  let portion: BackupRow[] = []
  let characters = 0
  const load = async () => {
    const [first] = portion
    if (!first) return
    // Columns go by name: a table that was changed by later migrations may have them in another order.
    const json = `[${portion.map((row) => row.json).join(',')}]`
    await client.query(
      `INSERT INTO "${first.table}" SELECT * FROM json_populate_recordset(NULL::"${first.table}", $1::json)`,
      [json],
    )
    count += portion.length
    portion = []
    characters = 0
  }
  for await (const row of rows) {
    if (portion[0] && (portion[0].table !== row.table || characters > MOST_CHARACTERS)) await load()
    portion.push(row)
    characters += row.json.length
  }
  await load()
  for (const statement of GIVE_BACK) await client.query(statement)
  for (const key of keys) await client.query(key.add)
  const { rows: sequences } = await client.query<{ text: string }>(SEQUENCES)
  for (const { text } of sequences) await client.query(text)
  return count
}
