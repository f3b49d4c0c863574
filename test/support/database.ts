import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { type Database, type DatabaseOptions, openDatabase } from '../../src/storage/index.ts'
import { databaseUrl, onServer } from './global-setup.ts'
import { quietLog } from './quiet-log.ts'

export interface TestDatabase {
  /** For processes of their own, and for looking at what is really stored. */
  url: string
  /** Opens it as the service does; may be called several times, as several processes would. */
  open(options?: Partial<DatabaseOptions>): Promise<Database>
  /** One statement on it, for what the ports don't do. */
  sql(statement: string): Promise<void>
  /** Ends every connection to it, as a restart of the server would. */
  cutConnections(): Promise<void>
  /** Closes whatever was opened and drops the database. */
  drop(): Promise<void>
}

/** A migrated, empty database of one's own: one for each test file, tens of milliseconds. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url: serverUrl, template } = inject('testServer')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await copyTemplate(serverUrl, name, template)
  const url = databaseUrl(serverUrl, name)
  const opened = new Set<Database>()
  return {
    url,
    async open(options) {
      const database = await openDatabase({
        where: { databaseUrl: url },
        kind: 'live',
        timeZone: 'Asia/Makassar',
        log: quietLog,
        now: new Date('2025-11-20T00:00:00Z'),
        ...options,
      })
      const close = database.close
      database.close = () => {
        opened.delete(database)
        return close()
      }
      opened.add(database)
      return database
    },
    sql: (statement) => onServer(url, statement),
    cutConnections: () =>
      onServer(
        serverUrl,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND pid <> pg_backend_pid()`,
      ),
    async drop() {
      await Promise.all([...opened].map((database) => database.close()))
      await onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}

/** A template can't be copied while somebody else is just looking at it. */
async function copyTemplate(serverUrl: string, name: string, template: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`)
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === '55006'
      if (!busy || attempt === 50) throw error
    }
  }
}
