import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { instansiIdSchema, type Officer, officerIdSchema } from '../../src/office/index.ts'
import type { InquiryId, Testimony, Transaction, Witness } from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { after, anInquiry, NOW, opened, TRIAGE_DESK } from './a-decision.ts'

let testDatabase: TestDatabase
let database: Database
let counter = 0

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
})
afterAll(() => testDatabase.drop())

const transact = <Result>(work: (tx: Transaction) => Promise<Result>) => database.transactions.transact(work)

/** An entry of its own for each test. */
async function anEntry(answer = 'Gratis.', id = `entri-${++counter}`): Promise<string> {
  const entry = { id, question: 'Berapa biaya KTP?', answer, keywords: [], instansi: 'diskominfo' }
  await database.knowledge.importFaq([entry], NOW)
  return id
}

async function aCitizen(): Promise<{ witness: Witness; inquiry: InquiryId }> {
  return transact(async (tx) => {
    const conversation = await tx.lockConversation('telegram', `learner ${++counter}`, NOW)
    const { inquiry, ...rest } = opened(anInquiry(conversation))
    await tx.record({ inquiry, ...rest })
    return { witness: { by: 'citizen', person: conversation.person }, inquiry: inquiry.id }
  })
}

async function anOfficer(): Promise<Witness> {
  const officer: Officer = {
    id: officerIdSchema.parse(randomUUID()),
    telegramId: 700_000 + ++counter,
    name: 'Dewi',
    instansi: TRIAGE_DESK,
    role: 'petugas',
    decree: { number: '800/1/2025', date: '2025-01-31' },
    validFrom: NOW,
    validUntil: null,
  }
  await transact((tx) => tx.appoint(officer))
  return { by: 'officer', officer: officer.id }
}

const testify = (
  faqId: string,
  who: { witness: Witness; inquiry: InquiryId },
  change: Partial<Testimony> = {},
) =>
  transact((tx) =>
    tx.addTestimony({
      faqId,
      version: 1,
      wording: { key: '#?biaya #ktp', text: 'ktp bayar' },
      helpful: true,
      at: NOW,
      ...who,
      ...change,
    }),
  )
const known = async (faqId: string) =>
  (await database.knowledge.listWordings()).filter((each) => each.faqId === faqId)
const nobody = { citizensFor: 0, citizensAgainst: 0, officersFor: 0, officersAgainst: 0 }

test('two citizens count as two, one who says it twice as one', async () => {
  const faq = await anEntry()
  const [first, second] = [await aCitizen(), await aCitizen()]
  expect(await testify(faq, first)).toEqual({ before: nobody, after: { ...nobody, citizensFor: 1 } })
  expect((await testify(faq, first)).after).toEqual({ ...nobody, citizensFor: 1 })
  expect(await known(faq)).toEqual([])
  expect((await testify(faq, second)).after).toEqual({ ...nobody, citizensFor: 2 })
  expect(await known(faq)).toEqual([
    { faqId: faq, text: 'ktp bayar', evidence: { ...nobody, citizensFor: 2 } },
  ])
})

test('the latest word of a person is what counts', async () => {
  const faq = await anEntry()
  const citizen = await aCitizen()
  await testify(faq, citizen)
  expect(await testify(faq, citizen, { helpful: false, at: after(1) })).toEqual({
    before: { ...nobody, citizensFor: 1 },
    after: { ...nobody, citizensAgainst: 1 },
  })
})

test('an officer’s word is counted apart, and known at once', async () => {
  const faq = await anEntry()
  const { inquiry } = await aCitizen()
  const witness = await anOfficer()
  expect((await testify(faq, { witness, inquiry })).after).toEqual({ ...nobody, officersFor: 1 })
  expect(await known(faq)).toMatchObject([{ evidence: { officersFor: 1 } }])
})

test('wordings and entries are counted apart; the first text of a wording stays', async () => {
  const faq = await anEntry()
  const other = await anEntry()
  const citizens = [await aCitizen(), await aCitizen(), await aCitizen()]
  for (const citizen of citizens) await testify(faq, citizen)
  const elsewhere = { wording: { key: '#?hilang #ktp', text: 'ktp hilang' } }
  for (const citizen of citizens.slice(1)) await testify(faq, citizen, elsewhere)
  const turned = { wording: { key: '#?biaya #ktp', text: 'bayar ktp' } }
  expect((await testify(other, await aCitizen(), turned)).after).toEqual({ ...nobody, citizensFor: 1 })
  await testify(faq, await aCitizen(), turned)
  expect(await known(faq)).toEqual([
    { faqId: faq, text: 'ktp bayar', evidence: { ...nobody, citizensFor: 4 } },
    { faqId: faq, text: 'ktp hilang', evidence: { ...nobody, citizensFor: 2 } },
  ])
})

test('what was said against an entry counts until it is mended', async () => {
  const faq = await anEntry()
  for (const citizen of [await aCitizen(), await aCitizen()]) await testify(faq, citizen, { helpful: false })
  expect(await known(faq)).toMatchObject([{ evidence: { citizensAgainst: 2 } }])
  await anEntry('Gratis untuk semua warga.', faq)
  expect(await known(faq)).toMatchObject([{ evidence: { citizensAgainst: 0 } }])
})

test('those who speak at the same moment all count', async () => {
  const faq = await anEntry()
  const citizens = await Promise.all(Array.from({ length: 6 }, aCitizen))
  const told = await Promise.all(citizens.map((citizen) => testify(faq, citizen)))
  const counts = told.map(({ after: { citizensFor } }) => citizensFor)
  expect(counts.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6])
})

test('nothing of an entry that is gone is known', async () => {
  for (const citizen of [await aCitizen(), await aCitizen()]) await testify('tidak-ada', citizen)
  expect(await known('tidak-ada')).toEqual([])
})

test('a renewal is a new revision, and none when it is undone', async () => {
  const before = await database.knowledge.revision()
  const failing = transact(async (tx) => {
    await tx.renewKnowledge()
    throw new Error('on purpose')
  })
  await expect(failing).rejects.toThrow('on purpose')
  expect(await database.knowledge.revision()).toBe(before)
  await transact((tx) => tx.renewKnowledge())
  expect(await database.knowledge.revision()).not.toBe(before)
})

const wording = { key: '#jembatan putus', text: 'jembatan putus' }

/** A case that one desk gave away to another, for this reason; the second still holds it. */
async function aCase(first: string, second: string, reason: string): Promise<InquiryId> {
  const { inquiry } = await aCitizen()
  const at = NOW.toISOString()
  await testDatabase.sql(
    `INSERT INTO referral (inquiry_id, number, desk_id, holds_as, since, until, reason) VALUES
      ('${inquiry}', 1, '${first}', 'responsible', '${at}', '${at}', '${reason}'),
      ('${inquiry}', 2, '${second}', 'responsible', '${at}', NULL, NULL)`,
  )
  return inquiry
}

const answeredBy = (inquiry: InquiryId, desk: string | null, at = NOW) =>
  transact((tx) =>
    tx.addLesson({ inquiry, wording, responsible: desk === null ? null : instansiIdSchema.parse(desk), at }),
  )

test('an answered case teaches who was right, and who gave it away as not its own', async () => {
  await database.knowledge.importInstansi(
    ['pu', 'lh', 'hub'].map((id) => ({
      id: instansiIdSchema.parse(id),
      name: id,
      aliases: [],
      duties: '',
    })),
    NOW,
  )
  expect(await answeredBy(await aCase('lh', 'pu', 'not-our-task'), 'pu')).toBe(1)
  const second = await aCase('lh', 'pu', 'wrong-address')
  expect(await answeredBy(second, 'pu', after(1))).toBe(2)
  // The same case teaches once.
  expect(await answeredBy(second, 'pu', after(2))).toBe(2)
  // Needing another's help was no mistake; the triage desk answers for everybody.
  await answeredBy(await aCase('hub', 'pu', 'other-needed'), null)
  // Who gave it away and answered in the end was right after all.
  await answeredBy(await aCase('pu', 'lh', 'own-words'), 'pu')
  expect(await database.knowledge.listLessons()).toEqual([
    { text: 'jembatan putus', instansi: 'lh', right: 0, wrong: 2 },
    { text: 'jembatan putus', instansi: 'pu', right: 3, wrong: 0 },
  ])
})

test('what officers said messages are is counted by wording, the latest word about each case', async () => {
  const wording = { text: 'trayek angkot umum', key: 'angkot trayek umum' }
  const [one, other, third] = [await aCitizen(), await aCitizen(), await aCitizen()]
  const correct = ({ inquiry }: { inquiry: InquiryId }, kind: 'kritik' | 'saran') =>
    transact((tx) => tx.addKindLesson({ inquiry, wording, kind, at: NOW }))
  expect(await correct(one, 'saran')).toBe(1)
  expect(await correct(other, 'kritik')).toBe(2)
  expect(await correct(one, 'kritik')).toBe(2)
  expect(await correct(third, 'saran')).toBe(3)
  const kinds = (await database.knowledge.listKinds()).filter(({ text }) => text === wording.text)
  expect(kinds).toHaveLength(2)
  expect(kinds).toEqual(
    expect.arrayContaining([
      { text: wording.text, kind: 'kritik', cases: 2 },
      { text: wording.text, kind: 'saran', cases: 1 },
    ]),
  )
})
