import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { FaqEntry } from '../../src/knowledge/index.ts'
import { instansiIdSchema } from '../../src/office/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { after, NOW } from './a-decision.ts'

let testDatabase: TestDatabase
let database: Database

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
})
afterAll(() => testDatabase.drop())

const entry = (id: string, change: Partial<FaqEntry> = {}): FaqEntry => ({
  id,
  question: `Pertanyaan ${id}?`,
  answer: `Jawaban ${id}.`,
  keywords: ['ktp', 'hilang'],
  instansi: 'diskominfo',
  ...change,
})

test('an entry that changed gets a new version, and the former one can still be read', async () => {
  expect(await database.knowledge.importFaq([entry('a'), entry('b')], NOW)).toMatchObject({ added: 2 })
  const again = await database.knowledge.importFaq([entry('a', { answer: 'Lain.' }), entry('b')], after(1))
  expect(again).toEqual({ added: 0, changed: 1, retired: 0, unchanged: 1 })
  expect(await database.views.faq('a')).toMatchObject({ version: 2, answer: 'Lain.' })
  expect(await database.views.faq('a', 1)).toMatchObject({ version: 1, answer: 'Jawaban a.' })
  expect(await database.views.faq('a', 3)).toBeNull()
  expect((await database.knowledge.listFaq()).map(({ id, version }) => [id, version])).toEqual([
    ['a', 2],
    ['b', 1],
  ])
})

test('new phrasings change no version', async () => {
  await database.knowledge.importFaq([entry('p', { category: 'kependudukan' })], NOW)
  const phrasings = ['KTP saya ilang', 'ktp raib \0']
  const figures = await database.knowledge.importFaq(
    [entry('p', { category: 'kependudukan', phrasings })],
    NOW,
  )
  expect(figures.unchanged).toBe(1)
  const stored = (await database.knowledge.listFaq()).find(({ id }) => id === 'p')
  expect(stored).toEqual({
    ...entry('p', { category: 'kependudukan', phrasings: ['KTP saya ilang', 'ktp raib \ufffd'] }),
    version: 1,
  })
})

test('what is no longer in the whole is retired, and comes back as a new version', async () => {
  await database.knowledge.replaceFaq([entry('x'), entry('y')], NOW)
  expect(await database.knowledge.replaceFaq([entry('y')], NOW)).toMatchObject({ retired: 1, unchanged: 1 })
  expect(await database.views.faq('x')).toBeNull()
  expect(await database.views.faq('x', 1)).toMatchObject({ version: 1 })
  await database.knowledge.replaceFaq([entry('x'), entry('y')], NOW)
  expect(await database.views.faq('x')).toMatchObject({ version: 2 })
})

test('a rehearsal says what the import would, and leaves no trace', async () => {
  await database.knowledge.replaceFaq([entry('r1'), entry('r2')], NOW)
  const before = [await database.knowledge.listFaq(), await database.knowledge.revision()]
  const next = [entry('r1', { answer: 'Lain.' }), entry('r3')]
  const tried = await database.knowledge.replaceFaq(next, NOW, { rehearsal: true })
  expect([await database.knowledge.listFaq(), await database.knowledge.revision()]).toEqual(before)
  expect(tried).toEqual({ added: 1, changed: 1, retired: 1, unchanged: 0 })
  expect(await database.knowledge.replaceFaq(next, NOW)).toEqual(tried)
})

test('an entry of an unknown instansi is refused, and nothing is stored', async () => {
  await expect(
    database.knowledge.importFaq([entry('n1'), entry('n2', { instansi: 'dinas-baru' })], NOW),
  ).rejects.toThrow(
    'Ada entri yang menyebut instansi yang belum ada dalam direktori: dinas-baru. Impor direktorinya dahulu (jawab24 instansi import FILE).',
  )
  expect(await database.views.faq('n1')).toBeNull()
})

test('the directory has the triage desk from the beginning, and is added to', async () => {
  const dinas = {
    id: instansiIdSchema.parse('dinas-baru'),
    name: 'Dinas Baru',
    aliases: ['DB'],
    duties: 'Baru',
  }
  expect((await database.knowledge.listInstansi()).map(({ id }) => id)).toEqual(['diskominfo'])
  expect(await database.knowledge.importInstansi([dinas], NOW)).toMatchObject({ added: 1 })
  expect(await database.knowledge.importInstansi([dinas], NOW)).toMatchObject({ unchanged: 1 })
  expect(await database.knowledge.importInstansi([{ ...dinas, duties: 'Lain' }], NOW)).toMatchObject({
    changed: 1,
  })
  expect(await database.knowledge.listInstansi()).toContainEqual({ ...dinas, duties: 'Lain' })
  expect(await database.views.instansiName(dinas.id)).toBe('Dinas Baru')
})

test('a conflict is told by one of those who find it at once, and a look that fails tells nothing', async () => {
  const tell = (...keys: string[]) =>
    database.transactions.transact(async (tx) => [...(await tx.notYetTold(keys, NOW))].sort())
  const both = await Promise.all([tell('one', 'two', 'two'), tell('two', 'one')])
  expect(both.flat().sort()).toEqual(['one', 'two'])
  const failing = database.transactions.transact(async (tx) => {
    await tx.notYetTold(['three'], NOW)
    throw new Error('something else failed')
  })
  await expect(failing).rejects.toThrow('something else failed')
  expect(await tell('one', 'two', 'three')).toEqual(['three'])
})

test('settings are values under keys', async () => {
  const schema = z.object({ hours: z.number() })
  expect(await database.settings.read('deadline', schema)).toBeNull()
  await database.settings.write('deadline', { hours: 24 }, NOW)
  await database.settings.write('deadline', { hours: 12 }, NOW)
  expect(await database.settings.read('deadline', schema)).toEqual({ hours: 12 })
  await expect(database.settings.read('deadline', z.string())).rejects.toThrow()
})

test('what an entry stands on makes a version; its days change in place, and silence keeps them', async () => {
  const days = { validUntil: '2026-12-31', reviewAt: '2026-06-01' }
  const listed = async () => (await database.knowledge.listFaq()).find(({ id }) => id === 'd')
  await database.knowledge.importFaq([entry('d', { legalBasis: 'Perda 5/2022', ...days })], NOW)
  expect(await listed()).toMatchObject({ version: 1, legalBasis: 'Perda 5/2022', ...days })
  // A file from before these columns existed must not make an expired answer immortal.
  expect(await database.knowledge.importFaq([entry('d')], NOW)).toMatchObject({ unchanged: 1 })
  expect(await listed()).toMatchObject({ version: 1, legalBasis: 'Perda 5/2022', ...days })
  const before = await database.knowledge.revision()
  expect(
    await database.knowledge.importFaq([entry('d', { validUntil: '2027-12-31', reviewAt: null })], NOW),
  ).toMatchObject({ unchanged: 1 })
  expect(await listed()).toEqual({
    ...entry('d', { legalBasis: 'Perda 5/2022', validUntil: '2027-12-31' }),
    phrasings: [],
    version: 1,
  })
  expect(await database.knowledge.revision()).not.toBe(before)
  await database.knowledge.importFaq([entry('d', { answer: 'Baru.' })], NOW)
  expect(await listed()).toMatchObject({ version: 2, answer: 'Baru.', validUntil: '2027-12-31' })
})
