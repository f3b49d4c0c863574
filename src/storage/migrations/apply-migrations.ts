import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { explainRefusal } from '../connect/explain-refusal.ts'
import { pause } from '../connect/pause.ts'
import type { Log } from '../log.ts'
import { StorageError } from '../storage-error.ts'
import { type Migration, readMigrations } from './read-migrations.ts'

/** A simulator's database may be thrown away, a live one never; neither is ever opened as the other. */
export type DatabaseKind = 'live' | 'simulator'

export interface DatabaseIdentity {
  kind: DatabaseKind
  /** Tells databases apart that share a Redis. */
  id: string
}

/** The oldest server that has all we use, as `server_version_num` counts. */
const OLDEST_SERVER = 140_000

/** The advisory lock under which Prisma migrates too: `prisma migrate deploy` by hand and we keep out of each other's way. */
export const MIGRATING = 72_707_369

/** Prisma's own table, to the letter: its tools read it. */
export const LEDGER = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/**
 * Applies what is missing, each migration whole or not at all, one process at a time. Refuses, with a StorageError that
 * says what to do, a database of the other kind, of a newer version, or with a migration that never finished.
 */
export async function applyMigrations(
  config: pg.ClientConfig,
  kind: DatabaseKind,
  now: Date,
  log: Log,
): Promise<DatabaseIdentity> {
  const migrations = await readMigrations()
  const client = await connect(config)
  try {
    await refuseOldServer(client)
    await lock(client)
    await client.query(LEDGER)
    const applied = await readLedger(client, migrations, log)
    for (const migration of migrations.filter(({ name }) => !applied.has(name))) {
      await applyOne(client, migration, applied.size === 0 ? kind : null, now)
      applied.add(migration.name)
      log.info({ migration: migration.name }, 'Migration applied')
    }
    return await checkKind(client, kind)
  } finally {
    await client.end()
  }
}

/** A server that is just starting or stopping is waited for; one that isn't there is not. */
export async function connect(config: pg.ClientConfig): Promise<pg.Client> {
  for (;;) {
    const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...config })
    client.on('error', () => {})
    try {
      await client.connect()
      return client
    } catch (cause) {
      if (!isComingUp(cause)) throw explainRefusal('DATABASE_URL', cause)
      await pause(250)
    }
  }
}

function isComingUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57P03'
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version`,
  )
  if ((rows[0]?.number ?? 0) >= OLDEST_SERVER) return
  throw new StorageError(
    `DATABASE_URL menuju PostgreSQL ${rows[0]?.version}, padahal Jawab24 memerlukan versi 14 atau lebih baru. Pakai server yang lebih baru, atau kosongkan DATABASE_URL untuk memakai PostgreSQL bawaan.`,
  )
}

/** Tried again and again instead of waited for: a waiting statement would hold back a server that wants to stop. */
async function lock(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ got: boolean }>('SELECT pg_try_advisory_lock($1) AS got', [
      MIGRATING,
    ])
    if (rows[0]?.got) return
    await pause(50)
  }
}

async function readLedger(client: pg.Client, migrations: Migration[], log: Log): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  )
  const applied = rows.map(({ name }) => name)
  refuseUnknown(applied, migrations)
  for (const { name, checksum, finished } of rows) {
    if (!finished) {
      throw new StorageError(
        `Migrasi basis data ${name} pernah dimulai dan tidak pernah selesai. Pulihkan cadangan, atau perbaiki basis datanya lalu nyatakan dengan "prisma migrate resolve".`,
      )
    }
    if (migrations.some((known) => known.name === name && known.checksum !== checksum)) {
      log.warn({ migration: name }, 'A migration was edited after this database had applied it')
    }
  }
  return new Set(applied)
}

/** Throws where a database has what only a later version made. */
export function refuseUnknown(applied: string[], known: Migration[]): void {
  const name = applied.find((one) => !known.some((migration) => migration.name === one))
  if (name === undefined) return
  throw new StorageError(
    `Basis data sudah memuat migrasi ${name}, yang tidak dikenal versi Jawab24 ini: versi yang lebih baru membuatnya. Jalankan versi itu, atau pulihkan cadangan dari sebelum pemutakhiran.`,
  )
}

async function applyOne(
  client: pg.Client,
  migration: Migration,
  firstOf: DatabaseKind | null,
  now: Date,
): Promise<void> {
  const { name } = migration
  try {
    await client.query('BEGIN')
    await runMigration(client, migration, now)
    if (firstOf) {
      await client.query('INSERT INTO database_identity (kind, id, created_at) VALUES ($1, $2, $3)', [
        firstOf,
        randomUUID(),
        now,
      ])
    }
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {})
    throw new StorageError(`Migrasi basis data ${name} gagal dan dibatalkan: ${String(cause)}`, {
      cause,
    })
  }
}

/** One migration and Prisma's note of it, in the transaction that is under way. */
export async function runMigration(
  client: pg.Client,
  { name, sql, checksum }: Migration,
  now: Date,
): Promise<void> {
  await client.query(sql)
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, $4, $4, 1)`,
    [randomUUID(), checksum, name, now],
  )
}

/** Throws where the database is of the other kind, else gives who it is. */
export async function checkKind(client: pg.Client, kind: DatabaseKind): Promise<DatabaseIdentity> {
  const { rows } = await client.query<DatabaseIdentity>('SELECT kind, id FROM database_identity')
  const [found] = rows
  if (found?.kind === kind) return found
  throw new StorageError(
    found?.kind === 'live'
      ? 'Basis data ini milik layanan sungguhan dan tidak boleh disentuh simulator. Isi kembali TELEGRAM_CITIZEN_TOKEN dan TELEGRAM_STAFF_TOKEN, atau beri simulator basis data sendiri.'
      : 'Basis data ini dimulai oleh simulator, dan layanan sungguhan tidak boleh berjalan di atas contoh-contohnya. Beri layanan sungguhan basis data kosong.',
  )
}
