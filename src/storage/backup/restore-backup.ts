import type pg from 'pg'
import {
  applyMigrations,
  connect,
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
import { ownTables } from './own-tables.ts'
import { rememberErasures, repeatErasures } from './repeat-erasures.ts'

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
const FOREIGN = `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1) ORDER BY 1 LIMIT 1`
const DROP = `SELECT 'DROP TABLE ' || string_agg(format('public.%I', tablename), ', ') || ' CASCADE' AS text FROM pg_tables
  WHERE schemaname = 'public' HAVING count(*) > 0`
const DROP_FUNCTIONS = `SELECT 'DROP FUNCTION ' || string_agg(p.oid::regprocedure::text, ', ') || ' CASCADE' AS text FROM pg_proc p
  WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  HAVING count(*) > 0`

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
  const client = await connect({ ...connection, application_name: 'jawab24 restore' })
  try {
    await refuseShared(client, ownTables(migrations))
    // A database of the other kind, or of a newer version, is refused here.
    await applyMigrations(connection, kind, now, log)
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
    await client.query('BEGIN')
    await rememberErasures(client)
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
    const repeated = await repeatErasures(client, now)
    await client.query('COMMIT')
    return { rows, repeated }
  } finally {
    // What wasn't committed goes with the connection.
    await client.end()
  }
}

/** Every table goes before the backup comes: where somebody else keeps tables as well, theirs would go, too. */
async function refuseShared(client: pg.Client, own: string[]): Promise<void> {
  const [foreign] = (await client.query<{ name: string }>(FOREIGN, [own])).rows
  if (foreign)
    throw new StorageError(
      `Basis data ini juga memuat tabel lain (${foreign.name}), yang akan ikut terhapus. Pulihkan ke basis data tersendiri. Tidak ada yang diubah.`,
    )
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
