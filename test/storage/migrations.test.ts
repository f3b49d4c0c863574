import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { readMigrations } from '../../src/storage/migrations/read-migrations.ts'
import { openDatabase } from '../../src/storage/index.ts'
import { databaseUrl, onServer } from '../support/global-setup.ts'
import { quietLog } from '../support/quiet-log.ts'
import { NOW } from './a-decision.ts'
import { readMigrationList, readSchema, startSchemaEngine } from './schema-engine.ts'

const { url: serverUrl } = inject('testServer')
const made: string[] = []
let url = ''

beforeEach(async () => {
  const name = `migrate_${randomUUID().slice(0, 8)}`
  made.push(name)
  await onServer(serverUrl, `CREATE DATABASE ${name}`)
  url = databaseUrl(serverUrl, name)
})
afterAll(async () => {
  for (const name of made) await onServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
})

const start = async (kind: 'live' | 'simulator' = 'live') => {
  const database = await openDatabase({
    where: { databaseUrl: url },
    timeZone: 'Asia/Makassar',
    kind,
    log: quietLog,
    now: NOW,
  })
  await database.close()
}
const filters = { externalTables: [], externalEnums: [] }

test('the migrations make exactly what schema.prisma says', async () => {
  const engine = await startSchemaEngine(url)
  const [path, content] = await readSchema()
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...(await readMigrationList()) },
    to: { tag: 'schemaDatamodel', files: [{ path, content }] },
    script: true,
    exitCode: null,
    filters,
  })
  expect(stdout?.trim()).toBe('-- This is an empty migration.')
})

test("Prisma's own tools find our record of migrations in order", async () => {
  await start()
  const engine = await startSchemaEngine(url)
  const found = await engine.diagnoseMigrationHistory({
    migrationsList: await readMigrationList(),
    optInToShadowDatabase: false,
    filters,
  })
  expect(found).toMatchObject({
    hasMigrationsTable: true,
    history: null,
    failedMigrationNames: [],
    editedMigrationNames: [],
  })
})

test('several processes that start at once migrate once', async () => {
  await Promise.all([start(), start(), start()])
  await start()
})

test('a live database is not opened by the simulator, nor the other way round', async () => {
  await start('live')
  await expect(start('simulator')).rejects.toThrow(
    'Basis data ini milik layanan sungguhan dan tidak boleh disentuh simulator. Isi kembali TELEGRAM_CITIZEN_TOKEN dan TELEGRAM_STAFF_TOKEN, atau beri simulator basis data sendiri.',
  )
  const live = url
  const name = `migrate_${randomUUID().slice(0, 8)}`
  made.push(name)
  await onServer(serverUrl, `CREATE DATABASE ${name}`)
  url = databaseUrl(serverUrl, name)
  await start('simulator')
  await expect(start('live')).rejects.toThrow('Basis data ini dimulai oleh simulator')
  url = live
  await start('live')
})

test('a migration that never finished stops the start', async () => {
  await start()
  await onServer(url, 'UPDATE _prisma_migrations SET finished_at = NULL')
  const [first] = await readMigrations()
  await expect(start()).rejects.toThrow(
    `Migrasi basis data ${first?.name} pernah dimulai dan tidak pernah selesai.`,
  )
})

test('a migration of a newer version stops the start', async () => {
  await start()
  await onServer(
    url,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29990101000000_later', '2999-01-01')`,
  )
  await expect(start()).rejects.toThrow(
    'Basis data sudah memuat migrasi 29990101000000_later, yang tidak dikenal versi Jawab24 ini',
  )
})

test('a migration that fails leaves nothing behind', async () => {
  await onServer(url, 'CREATE TABLE inquiry ()')
  await expect(start()).rejects.toThrow('gagal dan dibatalkan')
  await onServer(url, 'DROP TABLE inquiry')
  await start()
})

test('a database that cannot be reached stops the start', async () => {
  await expect(
    openDatabase({
      where: { databaseUrl: 'postgresql://nobody@127.0.0.1:1/none' },
      timeZone: 'Asia/Makassar',
      kind: 'live',
      log: quietLog,
      now: NOW,
    }),
  ).rejects.toThrow('DATABASE_URL: tidak ada yang menjawab di alamat itu.')
})
