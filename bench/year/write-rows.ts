import type pg from 'pg'

/** Columns of a table with their types, in the order in which rows have them. */
export interface Columns {
  table: string
  columns: Record<string, 'uuid' | 'text' | 'timestamptz' | 'int' | 'jsonb' | 'bool'>
}

/** One statement for all rows. */
export async function writeRows(
  client: pg.Client,
  { table, columns }: Columns,
  rows: readonly unknown[][],
): Promise<void> {
  const names = Object.keys(columns)
  const arrays = Object.values(columns).map((type, index) => `$${index + 1}::${type}[]`)
  const values = names.map((_, index) => rows.map((row) => row[index]))
  await client.query(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT * FROM unnest(${arrays.join(', ')})`,
    values,
  )
}

/**
 * Rows in bulk: no foreign keys or triggers are tried for each (this needs a superuser, as the embedded server's is), and the
 * indexes of these tables that are no keys are made afterwards, which is much faster than row by row.
 */
export async function inBulk(
  client: pg.Client,
  tables: readonly string[],
  write: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ name: string; made: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS made FROM pg_index i
      WHERE i.indrelid = ANY ($1::regclass[])
        AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [tables],
  )
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  await client.query(`SET session_replication_role = replica`)
  await client.query(`SET synchronous_commit = off`)
  await write()
  await client.query(`SET maintenance_work_mem = '512MB'`)
  for (const { made } of rows) await client.query(made)
  await client.query(`SET session_replication_role = origin`)
}
