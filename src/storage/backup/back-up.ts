import pg from 'pg'
import { checkKind, type DatabaseKind, refuseUnknown } from '../migrations/apply-migrations.ts'
import { readMigrations } from '../migrations/read-migrations.ts'
import { StorageError } from '../storage-error.ts'
import { type BackupHeader, type BackupRow, headerSchema, writeBackupFile } from './backup-file.ts'
import { ownTables } from './own-tables.ts'

/**
 * Prisma's record is in the header; processes are no longer there when a backup is restored, and whoever looked at the
 * dashboard then logs in anew: a copy of the database opens no door. Facts for figures are computed anew from the events.
 */
const LEFT_OUT = [
  '_prisma_migrations',
  'process',
  'officer_login',
  'officer_session',
  'case_fact',
  'case_fact_due',
  'case_part',
  'case_tally',
  'traffic_day',
]
const TABLES = `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename = ANY ($1) ORDER BY 1`
const IS_READY = `SELECT to_regclass('public.database_identity') IS NOT NULL AS ready`
const MIGRATIONS = `SELECT migration_name AS name FROM _prisma_migrations
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`
/** Rows that are fetched at once; files may be 20 MB each. */
const PORTION = 500
const PORTION_OF_FILES = 4

/**
 * Everything in the database in one file, as of one moment, while the service goes on. Jobs are left out: they only wake
 * somebody up. No program but this one is needed, on the embedded server as on any other. A database of an earlier version
 * is saved as it is: a backup changes nothing.
 */
export async function backUp(
  connection: pg.ClientConfig,
  kind: DatabaseKind,
  path: string,
  now: Date,
): Promise<{ rows: number }> {
  const migrations = await readMigrations()
  const tables = ownTables(migrations).filter((name) => !LEFT_OUT.includes(name))
  const client = new pg.Client({ ...connection, application_name: 'jawab24 backup' })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const header = await readHeader(client, kind, now)
    refuseUnknown(header.migrations, migrations)
    return await writeBackupFile(path, header, rowsOf(client, tables))
  } finally {
    await client.end()
  }
}

async function readHeader(client: pg.Client, kind: DatabaseKind, now: Date): Promise<BackupHeader> {
  const [found] = (await client.query<{ ready: boolean }>(IS_READY)).rows
  if (!found?.ready)
    throw new StorageError('Basis data ini belum disiapkan; tidak ada yang dapat dicadangkan.')
  await checkKind(client, kind)
  const migrations = await client.query<{ name: string }>(MIGRATIONS)
  return headerSchema.parse({
    jawab24: 'cadangan',
    format: 1,
    madeAt: now.toISOString(),
    kind,
    migrations: migrations.rows.map(({ name }) => name),
  })
}

async function* rowsOf(client: pg.Client, own: string[]): AsyncGenerator<BackupRow> {
  const { rows: tables } = await client.query<{ name: string }>(TABLES, [own])
  for (const { name } of tables) {
    await client.query(
      `DECLARE portion NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS json FROM "${name}" t`,
    )
    for (;;) {
      const most = name === 'attachment' ? PORTION_OF_FILES : PORTION
      const { rows } = await client.query<{ json: string }>(`FETCH ${most} FROM portion`)
      for (const { json } of rows) yield { table: name, json }
      if (rows.length < most) break
    }
    await client.query('CLOSE portion')
  }
}
