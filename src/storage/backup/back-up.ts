import pg from 'pg'
import { StorageError } from '../storage-error.ts'
import { type BackupHeader, type BackupRow, headerSchema, writeBackupFile } from './backup-file.ts'

/** Prisma's record is in the header; processes are no longer there when a backup is restored. */
const LEFT_OUT = ['_prisma_migrations', 'process']
const TABLES = `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1) ORDER BY 1`
const MIGRATIONS = `SELECT migration_name AS name FROM _prisma_migrations
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`
/** Rows that are fetched at once; files may be 20 MB each. */
const PORTION = 500
const PORTION_OF_FILES = 4

/**
 * Everything in the database in one file, as of one moment, while the service goes on. Jobs are left out: they only wake
 * somebody up. No program but this one is needed, on the embedded server as on any other.
 */
export async function backUp(
  connection: pg.ClientConfig,
  path: string,
  now: Date,
): Promise<{ rows: number }> {
  const client = new pg.Client({ ...connection, application_name: 'jawab24 backup' })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    return await writeBackupFile(path, await readHeader(client, now), rowsOf(client))
  } finally {
    await client.end()
  }
}

async function readHeader(client: pg.Client, now: Date): Promise<BackupHeader> {
  const [identity] = (await client.query<{ kind: string }>('SELECT kind FROM database_identity')).rows
  const migrations = await client.query<{ name: string }>(MIGRATIONS)
  const header = headerSchema.safeParse({
    jawab24: 'cadangan',
    format: 1,
    madeAt: now.toISOString(),
    kind: identity?.kind,
    migrations: migrations.rows.map(({ name }) => name),
  })
  if (!header.success)
    throw new StorageError('Basis data ini belum disiapkan; tidak ada yang dapat dicadangkan.')
  return header.data
}

async function* rowsOf(client: pg.Client): AsyncGenerator<BackupRow> {
  const { rows: tables } = await client.query<{ name: string }>(TABLES, [LEFT_OUT])
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
