import { existsSync } from 'node:fs'
import { appendFile, chown, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { StorageError } from '../storage-error.ts'
import type { Home } from './choose-home.ts'
import type { Binaries } from './find-binaries.ts'
import { runBinary } from './run-binary.ts'

const MEGABYTE = 1024 * 1024
/** The database's superuser; whoever can reach the socket folder is it. */
export const DATABASE_USER = 'jawab24'

/** Makes the data folder when there is none. Refuses one of another PostgreSQL version. */
export async function ensureCluster(home: Home, binaries: Binaries): Promise<void> {
  if (!existsSync(join(home.data, 'PG_VERSION'))) await createCluster(home, binaries)
  const found = (await readFile(join(home.data, 'PG_VERSION'), 'utf8')).trim()
  if (found === binaries.major) return
  throw new StorageError(
    Number(found) > Number(binaries.major)
      ? `Basis data di ${home.data} dibuat oleh PostgreSQL ${found}, lebih baru daripada ${binaries.major} yang dibawa versi Jawab24 ini. Jalankan Jawab24 yang lebih baru, yang membuatnya.`
      : `Basis data di ${home.data} dibuat oleh PostgreSQL ${found}, lebih lama daripada ${binaries.major} yang dibawa versi Jawab24 ini. Jalankan "jawab24 backup" dengan versi sebelumnya, lalu "jawab24 restore" dengan versi ini ke DATA_DIR yang lain.`,
  )
}

/** Beside its place and renamed: a data folder is whole or not there, and of two processes at once one wins. */
async function createCluster(home: Home, binaries: Binaries): Promise<void> {
  const unfinished = `${home.data}.${process.pid}`
  const { code, output } = await runBinary(
    join(binaries.folder, 'bin', 'initdb'),
    [
      `--pgdata=${unfinished}`,
      `--username=${DATABASE_USER}`,
      // No passwords: the socket's folder (mode 700) decides who may connect, and there is no TCP.
      '--auth=trust',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--no-instructions',
    ],
    home.owner,
  )
  if (code !== 0) {
    await rm(unfinished, { recursive: true, force: true })
    const advice = output.includes('user does not exist')
      ? ' Akun yang menjalankan Jawab24 harus bernama di /etc/passwd: tambahkan namanya, atau isi DATABASE_URL dengan alamat server PostgreSQL.'
      : ''
    throw new StorageError(`PostgreSQL tidak dapat membuat basis data di ${home.data}: ${output}${advice}`)
  }
  const settings = join(unfinished, 'postgresql.conf')
  await appendFile(settings, "\ninclude 'jawab24.conf'\n")
  await configure(home, unfinished)
  try {
    await rename(unfinished, home.data)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (!existsSync(join(home.data, 'PG_VERSION'))) throw error
  }
}

/** Writes our settings; before each start, so that a new version's settings reach an old database. */
export async function configure(home: Home, data = home.data): Promise<void> {
  const file = join(data, 'jawab24.conf')
  await writeFile(file, settings(home))
  if (home.owner) await chown(file, home.owner.uid, home.owner.gid)
}

function settings(home: Home): string {
  return `# Written by Jawab24 at each start. What you set in ${home.custom} wins.
listen_addresses = ''
unix_socket_directories = ${quoted(home.socket)}
unix_socket_permissions = 0700
max_connections = 60
shared_buffers = ${sharedBuffersMb()}MB
timezone = 'UTC'
# What was confirmed is on the disk.
synchronous_commit = on
wal_level = minimal
max_wal_senders = 0
min_wal_size = 80MB
max_wal_size = 512MB
checkpoint_timeout = 15min
# Small, indexed look-ups only: planning for parallel or compiled queries costs more than it brings.
jit = off
max_parallel_workers_per_gather = 0
random_page_cost = 1.1
# Queues turn over quickly.
autovacuum_naptime = 30s
autovacuum_vacuum_scale_factor = 0.05
idle_in_transaction_session_timeout = 60s
# Ten megabytes a file; the service keeps the newest few. Statements and values never get in: they hold people's words.
logging_collector = on
log_destination = 'stderr'
log_directory = ${quoted(home.logs)}
log_filename = 'postgres-%Y-%m-%d_%H%M%S.log'
log_file_mode = 0600
log_rotation_age = 1d
log_rotation_size = 10MB
log_timezone = 'UTC'
log_error_verbosity = terse
log_min_error_statement = panic
log_min_messages = warning
include_if_exists ${quoted(home.custom)}
`
}

/**
 * What PostgreSQL keeps in memory: an eighth of what the machine (or the container) has, between its own default and a gigabyte. It
 * takes no more of it than there is data; the service, and perhaps a browser, need the rest.
 */
function sharedBuffersMb(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity)
  return Math.round(Math.min(Math.max(memory / 8 / MEGABYTE, 128), 1_024))
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
