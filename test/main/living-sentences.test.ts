import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLivingSentences } from '../../src/main/living-sentences.ts'
import { watchRules } from '../../src/main/watch-rules.ts'
import { changeSetting, ownSentence } from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { openLanguages } from '../../src/texts/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { until } from '../support/until.ts'

const NOW = new Date('2026-11-27T08:00:00+08:00')
/** Before anybody would look without news. */
const NEWS_MS = 15_000
const NAME = 'citizen-notice-welcome'

let testDatabase: TestDatabase
let here: Database
let elsewhere: Database
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  here = await testDatabase.open()
  elsewhere = await testDatabase.open()
})
afterAll(() => testDatabase.drop())

const set = (value: string | null) =>
  elsewhere.transactions.transact((tx) =>
    changeSetting(
      tx,
      { key: ownSentence('id', NAME), value, officer: null, act: 'sentence-set', detail: {} },
      NOW,
    ),
  )

test('words that another process sets, and takes back, are said here', async () => {
  const languages = openLanguages({ officeName: 'Kami', timeZone: 'Asia/Makassar' })
  const warned: object[] = []
  const log = { warn: (details: object) => void warned.push(details), error: () => {} }
  const sentences = createLivingSentences({ languages, settings: here.settings, log })
  const watching = watchRules({ living: [sentences], notices: here.notices, log })
  const said = () => languages.in('id').say(NAME, { office: 'Kami', within: '24 jam' })
  const usual = said()
  await set('Halo { $office }, { $within }.')
  await until(() => said() === 'Halo Kami, 24 jam.', { what: 'the new words', timeoutMs: NEWS_MS })
  await set(null)
  await until(() => said() === usual, { what: 'the usual words', timeoutMs: NEWS_MS })
  expect(warned).toEqual([])
  await set('Halo { $siapa }')
  await until(() => warned.length > 0, { what: 'a warning' })
  expect(warned).toEqual([{ sentences: [`id/${NAME}`] }])
  await sentences.reload()
  expect(warned).toHaveLength(1)
  expect(said()).toBe(usual)
  await watching.stop()
})
