import type { City } from '../support/city.ts'

/** In which tables of the database, BullMQ's included, this text (or these bytes) occurs anywhere. */
export async function tablesWith(city: Pick<City, 'rows'>, text: string): Promise<string[]> {
  const tables = await city.rows(
    `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const [row] = await city.rows(
      `SELECT count(*) AS n FROM ${String(name)} t WHERE strpos(t::text, $1) > 0 OR strpos(t::text, $2) > 0`,
      [text, Buffer.from(text).toString('hex')],
    )
    if (Number(row?.['n']) > 0) found.push(String(name))
  }
  return found
}
