import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FaqEntry } from '../../src/knowledge/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { until } from '../support/until.ts'
import { NOW } from './a-decision.ts'

let testDatabase: TestDatabase
let one: Database
let two: Database
/** Revisions that the second process saw when it was told. */
const seen: string[] = []

const entry = (id: string, change: Partial<FaqEntry> = {}): FaqEntry => ({
  id,
  question: `Pertanyaan ${id}?`,
  answer: `Jawaban ${id}.`,
  keywords: [],
  instansi: 'diskominfo',
  ...change,
})

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  one = await testDatabase.open()
  two = await testDatabase.open()
  two.notices.follow('knowledge', () => void two.knowledge.revision().then((now) => seen.push(now)))
  await until(() => seen.length === 1, { what: 'the word that somebody listens' })
})
afterAll(() => testDatabase.drop())

async function heardOf(change: () => Promise<unknown>): Promise<void> {
  const before = await one.knowledge.revision()
  await change()
  const now = await one.knowledge.revision()
  expect(now).not.toBe(before)
  await until(() => seen.includes(now), { what: `the news of revision ${now}`, timeoutMs: 2_000 })
}

test('every way of changing the knowledge base is heard of elsewhere, after its commit', async () => {
  await heardOf(() => one.knowledge.importFaq([entry('a'), entry('b')], NOW))
  await heardOf(() => one.knowledge.importFaq([entry('a', { answer: 'Lain.' })], NOW))
  await heardOf(() => one.knowledge.importFaq([entry('b', { phrasings: ['tanya b'] })], NOW))
  await heardOf(() => one.knowledge.replaceFaq([entry('a', { answer: 'Lain.' })], NOW))
  await heardOf(async () => {
    const [triage] = await one.knowledge.listInstansi()
    if (triage) await one.knowledge.importInstansi([{ ...triage, duties: 'Segala hal' }], NOW)
  })
  // Whoever raises the number by other ways is heard too: the row itself tells.
  await heardOf(() =>
    testDatabase.sql(`UPDATE tally SET count = count + 1 WHERE name = 'knowledge-revision'`),
  )
})

test('an import that changes nothing, or is refused, tells nobody', async () => {
  await one.knowledge.importFaq([entry('still')], NOW)
  const told = await one.knowledge.revision()
  await until(() => seen.includes(told), { what: 'the last real change' })
  const before = seen.length
  await one.knowledge.importFaq([entry('still')], NOW)
  await expect(
    one.knowledge.importFaq([entry('new'), entry('refused', { instansi: 'tidak-ada' })], NOW),
  ).rejects.toThrow('tidak-ada')
  // News keep their order: had those been told, it would have been before this.
  await heardOf(() => one.knowledge.importFaq([entry('further')], NOW))
  expect(seen.slice(before)).toHaveLength(1)
})

test('what was changed while the connection was gone is heard of with the next one', async () => {
  for (const round of [1, 2]) {
    await testDatabase.cutConnections()
    await heardOf(() => one.knowledge.importFaq([entry(`cut ${round}`)], NOW))
  }
})

test('who no longer follows is told nothing', async () => {
  let told = 0
  const following = two.notices.follow('knowledge', () => void (told += 1))
  await until(() => told === 1, { what: 'the first word' })
  following.stop()
  await heardOf(() => one.knowledge.importFaq([entry('unheard')], NOW))
  expect(told).toBe(1)
})
