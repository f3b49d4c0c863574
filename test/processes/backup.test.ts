import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asSetting } from '../support/branch-office.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type City, openCity } from '../support/city.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { CITIZEN_BOT, STAFF_BOT } from '../support/furnish.ts'
import { runHere } from '../support/run-command.ts'
import { answer, MATTERS, refer, referFrom } from '../journeys/stories.ts'
import { tablesWith } from '../journeys/tables-with.ts'

let city: City
let other: TestDatabase
let folder: string
let file: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jawab24-backup-'))
  file = join(folder, 'cadangan.gz')
  city = await openCity()
  other = await createTestDatabase()
})
afterAll(async () => {
  await city.close()
  await other.drop()
  rmSync(folder, { recursive: true, force: true })
})

const run = (test: TestDatabase, ...words: string[]) =>
  runHere(words, {
    DATA_DIR: folder,
    DATABASE_URL: asSetting(test.url),
    TELEGRAM_CITIZEN_TOKEN: CITIZEN_BOT.token,
    TELEGRAM_STAFF_TOKEN: STAFF_BOT.token,
    TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
  })

/** What is computed from the rest. */
const FACTS = ['case_fact', 'case_fact_due', 'case_part', 'case_tally', 'traffic_day']

/** Every row of every table, without who runs and what was migrated when. */
async function contents(test: TestDatabase, without: string[] = []): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: test.url })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1) ORDER BY 1`,
      [['process', '_prisma_migrations', ...without]],
    )
    const all: Record<string, string[]> = {}
    for (const { name } of tables)
      all[name] = (
        await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t ORDER BY 1`)
      ).rows.map(({ row }) => row)
    return all
  } finally {
    await client.end()
  }
}

it('brings everything into another database, and repeats what was erased since', async () => {
  const kept = await refer(city, { name: 'Tetap', text: `${MATTERS.dishub} Garis\u2028baru & "kutip" \\ {}` })
  await answer(city, city.officer('dishub'), kept, 'Sudah diumumkan')
  const leaving = city.citizen('Pergi')
  const content = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256)
  const sent = leaving.sends({
    kind: 'document',
    caption: `${MATTERS.dishub} di gang Cempaka`,
    fileName: 'a.bin',
    content,
  })
  await referFrom(city, leaving, 'dishub', sent)
  await city.settled()
  // While the service runs.
  const made = await run(city.test, 'backup', file)
  expect(made).toMatchObject({ code: 0 })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  // Never over the one that is there.
  const whole = readFileSync(file)
  const again = await run(city.test, 'backup', file)
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining(`${file}: berkas ini sudah ada`) })
  expect(readFileSync(file)).toEqual(whole)
  const before = await contents(city.test, FACTS)

  expect(await run(other, 'restore', file)).toMatchObject({ code: 0 })
  expect(await contents(other, FACTS)).toEqual(before)
  // Figures are computed anew, of every case.
  const due = (await contents(other)).case_fact_due?.map((row) => row.slice(row.indexOf(',') + 1, -1))
  expect(new Set(due).size).toBe(before.inquiry?.length)
  // Numbers go on where they were, and history is append-only again.
  await other.sql(`INSERT INTO tally VALUES ('x', 1)`)
  await expect(other.sql('DELETE FROM inquiry_event')).rejects.toThrow('append-only')
  const numbers = `INSERT INTO inquiry_words (inquiry_id, conversation_id, message_id, version, text, at)
    SELECT inquiry_id, conversation_id, 'neu', 1, 'x', at FROM inquiry_words LIMIT 1`
  await other.sql(numbers)

  const refused = await run(other, 'restore', file)
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('--ganti') })
  expect(await run(city.test, 'restore', file, '--ganti')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Layanan masih berjalan'),
  })

  // One leaves, then the machine is set back to the backup.
  const first = await leaving.hears(/ingin semua data/, leaving.says('/hapusdata'))
  leaving.presses(first, /^Ya, hapus data saya$/)
  leaving.presses(await leaving.hears(/Masih ada pertanyaan/, first), /^Batalkan dan hapus sekarang$/)
  await leaving.hears(/sudah kami hapus/)
  await city.settled()
  expect(await tablesWith(city, 'Cempaka')).toEqual([])
  await city.stop()
  const restored = await run(city.test, 'restore', file, '--ganti')
  expect(restored).toMatchObject({ code: 0, stdout: expect.stringContaining('1 warga') })
  expect(await tablesWith(city, 'Cempaka')).toEqual([])
  expect(await tablesWith(city, String(leaving.id))).toEqual([])
  expect(await tablesWith(city, String(kept.citizen.id))).toContain('public.conversation')
  // And the service goes on with it.
  await city.start()
  await city.pass(HOUR_MS)
  const said = kept.citizen.says('/status')
  await kept.citizen.hears(new RegExp(kept.ticket), said)
})

it('refuses what is cut off, changed, garbage or of the future, and changes nothing', async () => {
  const whole = readFileSync(file)
  const lines = gunzipSync(whole).toString('utf8').split('\n')
  const packed = (some: string[]) => gzipSync(some.join('\n'))
  const header = JSON.parse(lines[0] ?? '')
  const broken: Record<string, [Uint8Array | string, RegExp]> = {
    'cut.gz': [whole.subarray(0, whole.length / 2), /rusak, terpotong/],
    'garbage.gz': ['bukan cadangan', /rusak, terpotong/],
    'empty.gz': ['', /rusak, terpotong/],
    'row-less.gz': [packed([...lines.slice(0, 3), ...lines.slice(4)]), /rusak, terpotong/],
    'endless.gz': [packed(lines.slice(0, -2)), /rusak, terpotong/],
  }
  const before = await contents(other)
  for (const [name, [content, told]] of Object.entries(broken)) {
    const path = join(folder, name)
    writeFileSync(path, content)
    const refused = await run(other, 'restore', path, '--ganti')
    expect({ name, ...refused }).toMatchObject({ name, code: 1, stderr: expect.stringMatching(told) })
  }
  expect(header.migrations.length).toBeGreaterThan(20)
  expect(await run(other, 'restore', join(folder, 'tidak-ada.gz'))).toMatchObject({ code: 1 })
  expect(await contents(other)).toEqual(before)
})

describe('erasures that a backup knows nothing of', () => {
  /** More than one turn of erasing takes. */
  const LEAVING = 60
  const people = `INSERT INTO person SELECT gen_random_uuid(), now() FROM generate_series(1, ${LEAVING})`
  const talks = `INSERT INTO conversation (id, person_id, channel, address, created_at, last_active_at)
    SELECT gen_random_uuid(), p.id, 'telegram', 'pergi-' || p.id, now(), now() FROM person p
    WHERE NOT EXISTS (SELECT FROM conversation c WHERE c.person_id = p.id)`
  const wishes = (
    status: string,
    doneAt: string,
  ) => `INSERT INTO erasure (id, person_id, why, status, asked_at, due_at, done_at)
    SELECT gen_random_uuid(), person_id, 'asked', '${status}', now(), now(), ${doneAt} FROM conversation WHERE address LIKE 'pergi-%'`

  it('are all done before it says so, whatever was begun when the backup was made', async () => {
    for (const statement of [people, talks, wishes('asked', 'NULL')]) await other.sql(statement)
    const held = join(folder, 'setengah.gz')
    expect(await run(other, 'backup', held)).toMatchObject({ code: 0 })
    await other.sql(`DELETE FROM erasure WHERE status = 'asked'`)
    await other.sql(wishes('done', 'now()'))

    const restored = await run(other, 'restore', held, '--ganti')
    expect(restored).toMatchObject({ code: 0, stdout: expect.stringContaining(`${LEAVING} warga`) })
    const { conversation = [], erasure = [] } = await contents(other)
    expect(conversation.filter((row) => row.includes('pergi-'))).toEqual([])
    expect(erasure.filter((row) => row.includes(',repeated,done,'))).toHaveLength(LEAVING)
    expect(erasure.filter((row) => row.includes(',asked,asked,'))).toEqual([])
  })

  it('stay known, though the backup doesn’t know the person: the next one may', async () => {
    const [id, person] = [randomUUID(), randomUUID()]
    const before = join(folder, 'sebelum.gz')
    expect(await run(other, 'backup', before)).toMatchObject({ code: 0 })
    await other.sql(`INSERT INTO person VALUES ('${person}', now())`)
    await other.sql(`INSERT INTO erasure (id, person_id, why, status, asked_at, due_at, done_at)
      VALUES ('${id}', '${person}', 'asked', 'done', now(), now(), now())`)
    expect(await run(other, 'restore', before, '--ganti')).toMatchObject({ code: 0 })
    expect(
      (await contents(other)).erasure?.filter((row) => row.startsWith(`(${id},${person},asked,done`)),
    ).toHaveLength(1)
  })
})

it('drops no tables of anybody else', async () => {
  await other.sql('CREATE TABLE inventaris (tahun int)')
  await other.sql('INSERT INTO inventaris VALUES (2026)')
  const shared = join(folder, 'bersama.gz')
  expect(await run(other, 'backup', shared)).toMatchObject({ code: 0 })
  expect(gunzipSync(readFileSync(shared)).toString('utf8')).not.toContain('inventaris')
  expect(await run(other, 'restore', shared, '--ganti')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('tabel lain (inventaris)'),
  })
  expect((await contents(other)).inventaris).toEqual(['(2026)'])
  await other.sql('DROP TABLE inventaris')
})

it('saves a database of an earlier version as it is, and says where a file cannot be written', async () => {
  const last = `(SELECT max(migration_name) FROM _prisma_migrations)`
  await other.sql(`DELETE FROM _prisma_migrations WHERE migration_name = ${last}`)
  const early = join(folder, 'lama.gz')
  expect(await run(other, 'backup', early)).toMatchObject({ code: 0 })
  const headerOf = (path: string) =>
    JSON.parse(gunzipSync(readFileSync(path)).toString('utf8').split('\n')[0] ?? '')
  expect(headerOf(early).migrations).toHaveLength(headerOf(file).migrations.length - 1)
  expect(await run(other, 'backup', folder)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('ini folder, bukan berkas'),
  })
})
