import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openEmbeddedServer } from '../../src/storage/embedded/open-server.ts'
import { applyMigrations } from '../../src/storage/migrations/apply-migrations.ts'
import { quietLog } from './quiet-log.ts'

/** Where tests find the server, and the migrated database that theirs are copies of. */
export interface TestServer {
  /** A database of the server that every test may connect to, as a URL. */
  url: string
  template: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer
  }
}

/**
 * One PostgreSQL for the whole test run: the one that TEST_DATABASE_URL names, else the embedded one in a temporary
 * folder. It forgets nothing on purpose but the disk: fsync is off here.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  const { url, stop } = given ? { url: given, stop: async () => {} } : await startServer()
  const template = `jawab24_template_${randomUUID().slice(0, 8)}`
  await onServer(url, `CREATE DATABASE ${template}`)
  await applyMigrations(
    { connectionString: databaseUrl(url, template) },
    'live',
    new Date('2025-11-20T00:00:00Z'),
    quietLog,
  )
  project.provide('testServer', { url, template })
  return async () => {
    await onServer(url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`)
    await stop()
  }
}

async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jawab24-test-'))
  mkdirSync(join(dataDir, 'postgres'))
  writeFileSync(
    join(dataDir, 'postgres', 'custom.conf'),
    'fsync = off\nfull_page_writes = off\nmax_connections = 300\n',
  )
  const server = await openEmbeddedServer(dataDir, quietLog)
  const { host, user } = await server.database('tests')
  return {
    url: `postgresql://${user}@/tests?host=${encodeURIComponent(host ?? '')}`,
    async stop() {
      await server.leave()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The same server's URL with another database. */
export function databaseUrl(url: string, database: string): string {
  return url.replace(/^(\w+:\/\/[^/]*\/)[^?]*/, `$1${database}`)
}

/** One statement on the server's own database. */
export async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
