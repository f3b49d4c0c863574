import type pg from 'pg'
import { explainRefusal } from '../connect/explain-refusal.ts'
import { openEmbeddedServer } from '../embedded/open-server.ts'
import type { Log } from '../log.ts'
import type { DatabaseKind } from '../migrations/apply-migrations.ts'
import { EMBEDDED } from '../open-database.ts'
import { StorageError } from '../storage-error.ts'
import { backUp } from './back-up.ts'
import { restoreBackup } from './restore-backup.ts'

interface Given {
  /** A server of one's own, or the folder of the embedded one. */
  where: { databaseUrl: string } | { dataDir: string }
  kind: DatabaseKind
  path: string
  now: Date
  log: Log
}

/** Writes everything into one file; the service may be running. Gives how many rows it holds. */
export async function writeBackup(given: Given): Promise<{ rows: number }> {
  const { kind, path, now } = given
  return withConnection(given, (connection) => backUp(connection, kind, path, now))
}

/** Puts a backup in the place of what the database holds; throws a StorageError that says why not. */
export async function readBackup(
  given: Given & { replace: boolean },
): Promise<{ rows: number; repeated: number }> {
  return withConnection(given, (connection) => restoreBackup(connection, given))
}

async function withConnection<Result>(
  { where, kind, log }: Given,
  work: (connection: pg.ClientConfig) => Promise<Result>,
): Promise<Result> {
  if ('databaseUrl' in where) {
    try {
      return await work({ connectionString: where.databaseUrl })
    } catch (error) {
      throw error instanceof StorageError ? error : explainRefusal('DATABASE_URL', error)
    }
  }
  const server = await openEmbeddedServer(where.dataDir, log)
  try {
    return await work(await server.database(EMBEDDED[kind]))
  } finally {
    await server.leave()
  }
}
