import { randomUUID } from 'node:crypto'
import pg from 'pg'
import {
  applyMigrations,
  type DatabaseKind,
  LEDGER,
  MIGRATING,
  runMigration,
} from '../migrations/apply-migrations.ts'
import { readMigrations } from '../migrations/read-migrations.ts'
import type { Log } from '../log.ts'
import { StorageError } from '../storage-error.ts'
import { type BackupHeader, type BackupRow, checkBackupFile, readBackupRows } from './backup-file.ts'
import { loadRows } from './load-rows.ts'

interface Given {
  path: string
  kind: DatabaseKind
  /** What is in the database may be replaced. */
  replace: boolean
  now: Date
  log: Log
}

const OTHERS = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
  AND application_name LIKE 'jawab24%' LIMIT 1`
const IN_USE = `SELECT EXISTS (SELECT FROM person) OR EXISTS (SELECT FROM officer) OR EXISTS (SELECT FROM faq) AS used`
const HAPPENED = `SELECT person_id AS person, status, why, asked_at AS "askedAt", due_at AS "dueAt" FROM erasure
  WHERE status IN ('done', 'pending')`
// Data that came back is due to go at once; a wish that waited goes on waiting. A person whom the backup doesn't know is nowhere.
const REPEAT = `INSERT INTO erasure (id, person_id, why, status, asked_at, due_at)
  SELECT $1, p.id, $3, 'pending', $4, $5 FROM person p WHERE p.id = $2
    AND EXISTS (SELECT FROM conversation c WHERE c.person_id = p.id AND c.address IS NOT NULL)
  ON CONFLICT DO NOTHING`
const DROP = `SELECT 'DROP TABLE ' || string_agg(format('public.%I', tablename), ', ') || ' CASCADE' AS text FROM pg_tables
  WHERE schemaname = 'public' HAVING count(*) > 0`
const DROP_FUNCTIONS = `SELECT 'DROP FUNCTION ' || string_agg(p.oid::regprocedure::text, ', ') || ' CASCADE' AS text FROM pg_proc p
  WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  HAVING count(*) > 0`

type Happened = { person: string; status: string; why: string; askedAt: Date; dueAt: Date }

/**
 * Puts a backup in the place of what the database holds, in one transaction: the tables as they were then, the rows, the
 * migrations since, and (as due at once) the erasures that were made since. Whatever goes wrong leaves everything as it was.
 */
export async function restoreBackup(
  connection: pg.ClientConfig,
  { path, kind, replace, now, log }: Given,
): Promise<{ rows: number; repeated: number }> {
  const header = await checkBackupFile(path)
  const migrations = await readMigrations()
  refuseUnknown(
    header,
    kind,
    migrations.map(({ name }) => name),
  )
  // A database of the other kind, or of a newer version, is refused here.
  await applyMigrations(connection, kind, now, log)
  const client = new pg.Client({ ...connection, application_name: 'jawab24 restore' })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATING])
    if ((await client.query(OTHERS)).rows.length > 0)
      throw new StorageError(
        'Layanan masih berjalan di atas basis data ini. Hentikan dulu, lalu ulangi. Tidak ada yang diubah.',
      )
    const [standing] = (await client.query<{ used: boolean }>(IN_USE)).rows
    if (standing?.used && !replace)
      throw new StorageError(
        'Basis data ini sudah berisi. Tambahkan --ganti bila isinya memang harus diganti. Tidak ada yang diubah.',
      )
    const { rows: happened } = await client.query<Happened>(HAPPENED)
    await client.query('BEGIN')
    for (const drop of [DROP, DROP_FUNCTIONS]) {
      const [statement] = (await client.query<{ text: string }>(drop)).rows
      if (statement) await client.query(statement.text)
    }
    await client.query(LEDGER)
    const isOld = ({ name }: { name: string }) => header.migrations.includes(name)
    for (const migration of migrations.filter(isOld)) await runMigration(client, migration, now)
    const rows = await loadRows(client, readBackupRows(path) satisfies AsyncIterable<BackupRow>)
    for (const migration of migrations.filter((one) => !isOld(one)))
      await runMigration(client, migration, now)
    const repeated = await repeat(client, happened, now)
    await client.query('COMMIT')
    return { rows, repeated }
  } finally {
    // What wasn't committed goes with the connection.
    await client.end()
  }
}

function refuseUnknown(header: BackupHeader, kind: DatabaseKind, known: string[]): void {
  const unknown = header.migrations.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new StorageError(
      `Cadangan ini dibuat oleh versi Jawab24 yang lebih baru (memuat ${unknown}). Pakai versi itu. Tidak ada yang diubah.`,
    )
  if (header.kind !== kind)
    throw new StorageError(
      header.kind === 'live'
        ? 'Cadangan ini milik layanan sungguhan, sedangkan tanpa token ini simulator. Isi tokennya dulu. Tidak ada yang diubah.'
        : 'Cadangan ini milik simulator dan tidak boleh masuk ke layanan sungguhan. Tidak ada yang diubah.',
    )
}

async function repeat(client: pg.Client, happened: Happened[], now: Date): Promise<number> {
  let repeated = 0
  for (const { person, status, askedAt, dueAt } of happened) {
    const isDone = status === 'done'
    const values = [randomUUID(), person, isDone ? 'repeated' : 'asked', askedAt, isDone ? now : dueAt]
    const { rowCount } = await client.query(REPEAT, values)
    if (isDone) repeated += rowCount ?? 0
  }
  return repeated
}
