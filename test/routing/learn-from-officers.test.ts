import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  answerInquiry,
  type AnsweredCase,
  type Inquiry,
  learnFromOfficers,
  type Words,
} from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { anInquiry, anOfficer, responsible, someRules, SUNDAY_AFTERNOON } from '../support/builders.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

let testDatabase: TestDatabase
let database: Database
beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
})
afterAll(() => testDatabase.drop())

const words = (messageId: string, text: string, version = 1): Words => ({
  messageId,
  version,
  text,
  at: SUNDAY_AFTERNOON,
  attachments: [],
  missingFiles: 0,
})

/** An officer's answer to this inquiry: what it taught, and how often the index was renewed. */
async function taught(inquiry: Inquiry, said: Words[], { cases = 1, knows = true } = {}) {
  const lessons: AnsweredCase[] = []
  let renewals = 0
  const transactions = learnFromOfficers(
    {
      transact: (work) =>
        database.transactions.transact((tx) =>
          work({
            ...tx,
            lockInquiry: async () => inquiry,
            record: async () => {},
            addAnswer: async () => {},
            wordsOf: async () => said,
            async addLesson(lesson) {
              lessons.push(lesson)
              return cases
            },
            renewKnowledge: async () => void (renewals += 1),
          }),
        ),
    },
    {
      wording: (text) => (knows ? { text, key: text } : null),
      changesIndex: () => false,
      lessonChangesIndex: (count) => count === 2,
      kindsChangeIndex: () => false,
    },
  )
  const { desk } = responsible()
  const officer = inquiry.state.name === 'referred' ? inquiry.state.referral.holder.desk : desk
  const given = { inquiry: inquiry.id, officer: anOfficer(officer), text: 'Besok.' }
  await transactions.transact((all) => answerInquiry(all, given, SUNDAY_AFTERNOON, someRules()))
  return { lessons, renewals }
}

it('an answer teaches by the question as it is put now, without what was added later', async () => {
  const said = [words('1', 'jembatan puts'), words('1', 'jembatan putus', 2), words('2', 'sudah seminggu')]
  const inquiry = anInquiry()
  const { lessons, renewals } = await taught(inquiry, said)
  expect(lessons).toEqual([
    {
      inquiry: inquiry.id,
      wording: { text: 'jembatan putus', key: 'jembatan putus' },
      responsible: 'dishub',
      at: SUNDAY_AFTERNOON,
    },
  ])
  expect(renewals).toBe(0)
})

it('the index is renewed when the count says so', async () => {
  expect((await taught(anInquiry(), [words('1', 'jembatan putus')], { cases: 2 })).renewals).toBe(1)
})

it('the triage desk answers for everybody, so nobody turns out to be responsible', async () => {
  const triage = { desk: anOfficer('diskominfo').instansi, as: 'triage' as const }
  const { lessons } = await taught(anInquiry({ type: 'refer', to: triage }), [words('1', 'jembatan putus')])
  expect(lessons).toMatchObject([{ responsible: null }])
})

it('words that teach nothing, and words that were erased, leave nothing behind', async () => {
  expect((await taught(anInquiry(), [words('1', 'x')], { knows: false })).lessons).toEqual([])
  expect((await taught(anInquiry(), [], { knows: false })).lessons).toEqual([])
})
