import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { officerIdSchema } from '../../src/office/index.ts'
import { answerIdSchema, type Proposal, type ProposalId, type Transaction } from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { onServer } from '../support/global-setup.ts'
import { after, anInquiry, NOW, opened, TRIAGE_DESK } from './a-decision.ts'

let testDatabase: TestDatabase
let database: Database
let officer: Proposal['proposer']
let counter = 0

const transact = <Result>(work: (tx: Transaction) => Promise<Result>) => database.transactions.transact(work)

beforeAll(async () => {
  testDatabase = await createTestDatabase()
  database = await testDatabase.open()
  officer = officerIdSchema.parse(randomUUID())
  await transact((tx) =>
    tx.appoint({
      id: officer,
      telegramId: 77,
      name: 'Dewi',
      instansi: TRIAGE_DESK,
      role: 'diskominfo',
      decree: null,
      validFrom: NOW,
      validUntil: null,
    }),
  )
})
afterAll(() => testDatabase.drop())

async function aProposal(change: Partial<Proposal> = {}): Promise<Omit<Proposal, 'id'>> {
  const inquiry = await transact(async (tx) => {
    const conversation = await tx.lockConversation('telegram', `warga ${++counter}`, NOW)
    const { inquiry: made, ...decision } = opened(anInquiry(conversation))
    await tx.record({ inquiry: made, ...decision })
    const answer = { number: 1, text: 'Jam 6 pagi.', officer, instansi: TRIAGE_DESK, at: NOW }
    await tx.addAnswer({ id: answerIdSchema.parse(randomUUID()), inquiry: made.id, ...answer })
    return made.id
  })
  return {
    inquiry,
    answer: 1,
    instansi: TRIAGE_DESK,
    proposer: officer,
    content: {
      question: 'Kapan dibuka?\0',
      answer: 'Jam 6 pagi.',
      keywords: ['jam', 'buka'],
      category: null,
      legalBasis: 'Perda 5/2022',
      validUntil: '2027-12-31',
      reviewAt: null,
    },
    aim: { as: 'new' },
    resembles: 'terminal',
    standing: { name: 'drafting' },
    chatId: -100,
    threadId: 4,
    createdAt: NOW,
    ...change,
  }
}

const create = (proposal: Omit<Proposal, 'id'>): Promise<ProposalId> =>
  transact((tx) => tx.createProposal(proposal))
const read = (id: ProposalId) => transact((tx) => tx.lockProposal(id))
const entry = {
  question: 'Kapan dibuka?',
  answer: 'Jam 6 pagi.',
  keywords: ['jam'],
  category: null,
  legalBasis: null,
  validUntil: '2027-12-31',
  reviewAt: '2027-01-01',
  instansi: TRIAGE_DESK,
}

describe('a proposal', () => {
  test('comes back as it was stored, in every standing', async () => {
    const proposal = await aProposal()
    const id = await create(proposal)
    const { content } = proposal
    const stored = { ...proposal, id, content: { ...content, question: 'Kapan dibuka?\ufffd' } }
    expect(await read(id)).toEqual(stored)
    const faq = await transact((tx) => tx.publishEntry({ ...entry, id: 'kembali' }, NOW))
    const standings: Proposal['standing'][] = [
      { name: 'submitted', at: after(1) },
      { name: 'returned', by: officer, at: after(2), note: 'Kurang' },
      { name: 'approved', by: officer, at: after(3), faq },
    ]
    for (const standing of standings) {
      const changed: Proposal = { ...stored, standing, aim: { as: 'revision', entry: 'kembali' } }
      await transact((tx) => tx.saveProposal(changed))
      expect(await read(id)).toEqual(changed)
      expect((await database.views.proposal(id))?.proposal).toEqual(changed)
    }
    expect(await database.views.proposal(id)).toMatchObject({
      resembles: null,
      changes: { id: 'kembali', question: 'Kapan dibuka?' },
    })
  })

  test('is one per answer that isn’t withdrawn', async () => {
    const proposal = await aProposal()
    const id = await create(proposal)
    expect(await transact((tx) => tx.liveProposal(proposal.inquiry, 1))).toBe(id)
    await expect(create(proposal)).rejects.toThrow('faq_proposal_live')
    await transact((tx) => tx.saveProposal({ ...proposal, id, standing: { name: 'withdrawn' } }))
    expect(await transact((tx) => tx.liveProposal(proposal.inquiry, 1))).toBeNull()
    await create(proposal)
    expect(await transact((tx) => tx.latestAnswer(proposal.inquiry))).toMatchObject({
      number: 1,
      text: 'Jam 6 pagi.',
    })
  })

  test.each([
    ['approved without an officer', `status = 'approved', faq_id = NULL`],
    ['submitted without a moment', `status = 'submitted'`],
    ['returned without a note', `status = 'returned', decider_id = proposer_id, decided_at = created_at`],
    ['decided by nobody in particular', `decided_at = created_at`],
    ['an aim without a target', `aim = 'phrasing'`],
    ['a target without an aim', `target_id = 'x'`],
    ['an unknown standing', `status = 'lupa'`],
  ])('cannot be %s', async (_, change) => {
    const id = await create(await aProposal())
    await expect(
      onServer(testDatabase.url, `UPDATE faq_proposal SET ${change} WHERE id = ${id}`),
    ).rejects.toThrow('faq_proposal_')
  })
})

describe('publishing', () => {
  test('makes an entry, its versions, and tells everybody', async () => {
    const before = await database.knowledge.revision()
    const first = await transact((tx) =>
      tx.publishEntry({ ...entry, id: (taken) => (taken.includes('jam') ? 'jam-2' : 'jam') }, NOW),
    )
    expect(first).toEqual({ id: 'jam', version: 1 })
    expect(await database.knowledge.revision()).not.toBe(before)
    expect(await transact((tx) => tx.addPhrasing('jam', 'Bukanya jam berapa?'))).toEqual(first)
    await transact((tx) => tx.addPhrasing('jam', 'Bukanya jam berapa?'))
    const second = await transact((tx) =>
      tx.publishEntry({ ...entry, answer: 'Jam 7.', id: 'jam' }, after(1)),
    )
    expect(second).toEqual({ id: 'jam', version: 2 })
    const { category: _, legalBasis: __, ...shown } = entry
    expect((await database.knowledge.listFaq()).find(({ id }) => id === 'jam')).toEqual({
      ...shown,
      ...second,
      answer: 'Jam 7.',
      phrasings: ['Bukanya jam berapa?'],
    })
    expect(await database.views.faq('jam', 1)).toMatchObject({ answer: 'Jam 6 pagi.' })
    expect(await transact((tx) => tx.currentEntry('jam'))).toMatchObject({
      ...second,
      validUntil: '2027-12-31',
    })
  })

  test('takes a name that is free, also when two publish at once', async () => {
    const id = (taken: string[]) =>
      taken.includes('sama') ? `sama-${taken.filter((one) => one.startsWith('sama')).length + 1}` : 'sama'
    const made = await Promise.all(
      [1, 2, 3].map(() => transact((tx) => tx.publishEntry({ ...entry, id }, NOW))),
    )
    expect(made.map((one) => one.id).toSorted()).toEqual(['sama', 'sama-2', 'sama-3'])
  })

  test('adds no phrasing to an entry that is gone', async () => {
    expect(await transact((tx) => tx.addPhrasing('tidak-ada', 'Apa?'))).toBeNull()
  })
})
