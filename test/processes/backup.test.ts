import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
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
  const before = await contents(city.test)

  expect(await run(other, 'restore', file)).toMatchObject({ code: 0 })
  expect(await contents(other)).toEqual(before)
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
  await city.settled()
  await run(city.test, 'backup', file)
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
