import { describe, expect, it } from 'vitest'
import { entryIdFor } from '../../src/routing/proposals/entry-id.ts'
import { decideProposal, type ProposalCommand } from '../../src/routing/proposals/decide-proposal.ts'
import { suggestQuestion } from '../../src/routing/proposals/prefill.ts'
import {
  checkProposal,
  inquiryIdSchema,
  type Proposal,
  type ProposalContent,
  proposalIdSchema,
  readField,
} from '../../src/routing/index.ts'
import { type Officer, TRIAGE } from '../../src/office/index.ts'
import { anOfficer, instansi, later, SUNDAY_AFTERNOON } from '../support/builders.ts'

const ZONE = 'Asia/Makassar'
const NOW = SUNDAY_AFTERNOON
const petugas = anOfficer('dishub')
const pejabat = anOfficer('dishub', 'pejabat')
const admin = anOfficer(String(TRIAGE), 'diskominfo')

function aProposal(change: Partial<Proposal> = {}, content: Partial<ProposalContent> = {}): Proposal {
  return {
    id: proposalIdSchema.parse(7),
    inquiry: inquiryIdSchema.parse('0f9ad0f6-6a0f-4c8e-9d2e-6cf6f3f7f001'),
    answer: 1,
    instansi: instansi('dishub'),
    proposer: petugas.id,
    content: {
      question: 'Kapan terminal dibuka?',
      answer: 'Terminal dibuka pukul 05.00.',
      keywords: ['terminal'],
      category: null,
      legalBasis: null,
      validUntil: null,
      reviewAt: null,
      ...content,
    },
    aim: { as: 'new' },
    resembles: null,
    standing: { name: 'drafting' },
    chatId: -1,
    threadId: null,
    createdAt: NOW,
    ...change,
  }
}

const submitted = aProposal({ standing: { name: 'submitted', at: NOW } })
const decide = (proposal: Proposal, command: ProposalCommand, officer: Officer) =>
  decideProposal(proposal, command, { officer, now: later(NOW, 1_000), timeZone: ZONE })
const APPROVE: ProposalCommand = { type: 'approve', faq: { id: 'terminal', version: 1 } }

describe('who may do what with a proposal', () => {
  it('only its proposer edits and submits it', () => {
    expect(decide(aProposal(), { type: 'submit' }, petugas)).toMatchObject({
      standing: { name: 'submitted' },
    })
    for (const officer of [pejabat, admin, anOfficer('dishub')])
      expect(decide(aProposal(), { type: 'submit' }, officer)).toEqual({ refused: 'not-yours' })
    const write: ProposalCommand = { type: 'write', content: { answer: 'Lain.' }, resembles: null }
    expect(decide(submitted, write, petugas)).toEqual({ refused: 'not-editable' })
  })

  it('a pejabat of the owner or of Diskominfo approves, and its admins; nobody else', () => {
    const may = [pejabat, admin, anOfficer(String(TRIAGE), 'pejabat')]
    const mayNot = [petugas, anOfficer('dishub'), anOfficer('dlh', 'pejabat'), anOfficer(String(TRIAGE))]
    for (const officer of may)
      expect(decide(submitted, APPROVE, officer)).toMatchObject({
        standing: { name: 'approved', by: officer.id },
      })
    for (const officer of mayNot) {
      expect(decide(submitted, APPROVE, officer)).toEqual({ refused: 'may-not-approve' })
      expect(decide(submitted, { type: 'return', note: 'x' }, officer)).toEqual({
        refused: 'may-not-approve',
      })
    }
  })

  it('a pejabat may approve the own proposal, once it is submitted', () => {
    const own = aProposal({ proposer: pejabat.id })
    expect(decide(own, APPROVE, pejabat)).toEqual({ refused: 'not-submitted' })
    expect(decide({ ...own, standing: submitted.standing }, APPROVE, pejabat)).toMatchObject({
      standing: { name: 'approved' },
    })
  })

  it('the first decision wins, and the second hears by whom and when', () => {
    const at = NOW
    const faq = { id: 'terminal', version: 1 }
    const approved = aProposal({ standing: { name: 'approved', by: pejabat.id, at, faq } })
    const before = { refused: 'decided', how: 'approved', by: pejabat.id, at }
    expect(decide(approved, APPROVE, admin)).toEqual(before)
    expect(decide(approved, { type: 'return', note: 'x' }, admin)).toEqual(before)
    expect(decide(approved, { type: 'withdraw' }, petugas)).toEqual(before)
  })

  it('what is returned may be corrected and submitted again', () => {
    const returned = decide(submitted, { type: 'return', note: 'Kurang lengkap' }, admin)
    if ('refused' in returned) throw new Error(returned.refused)
    const write: ProposalCommand = {
      type: 'write',
      content: { answer: 'Terminal dibuka pukul 05.00 setiap hari.' },
      resembles: null,
    }
    const corrected = decide(returned, write, petugas)
    if ('refused' in corrected) throw new Error(corrected.refused)
    expect(corrected.standing).toMatchObject({ name: 'returned', note: 'Kurang lengkap' })
    expect(decide(corrected, { type: 'submit' }, petugas)).toMatchObject({ standing: { name: 'submitted' } })
  })
})

describe('what can’t be submitted', () => {
  const faults = (content: Partial<ProposalContent>, change: Partial<Proposal> = {}) =>
    checkProposal(aProposal(change, content), NOW, ZONE).map(({ field, what, found }) =>
      `${field} ${what} ${found.join('+')}`.trim(),
    )

  it.each<[string, Partial<ProposalContent>, string[]]>([
    ['nothing wrong', {}, []],
    ['an empty question', { question: ' ' }, ['question too-short']],
    ['a story', { question: 'a '.repeat(200) }, ['question too-long']],
    ['an empty answer', { answer: '' }, ['answer too-short']],
    ['a NIK', { answer: 'Untuk NIK 6471012011900001 sudah jadi.' }, ['answer personal-data NIK/KK']],
    [
      'a phone number',
      { question: 'Nomor 0812-3456-7890 itu siapa?' },
      ['question personal-data nomor telepon'],
    ],
    ['an e-mail', { legalBasis: 'surat dari budi@contoh.id' }, ['legalBasis personal-data e-mail']],
    ['a number among keywords', { keywords: ['ktp', '6471012011900001'] }, ['keywords personal-data NIK/KK']],
    ['yesterday', { validUntil: '2026-11-21' }, ['validUntil past']],
    ['the last day itself', { validUntil: '2026-11-22' }, []],
  ])('%s', (_, content, expected) => {
    expect(faults(content)).toEqual(expected)
  })

  it('of a further way to ask only the question counts', () => {
    const aim = { as: 'phrasing' as const, entry: 'terminal' }
    expect(faults({ answer: '' }, { aim })).toEqual([])
    expect(faults({ answer: '', question: 'NIK 6471012011900001?' }, { aim })).toEqual([
      'question personal-data NIK/KK',
    ])
  })
})

describe('the suggested question', () => {
  it.each([
    ['Kapan terminal dibuka', 'Kapan terminal dibuka?'],
    ['Assalamualaikum wr wb. Selamat pagi pak, mau tanya, ktp hilang gimana ya?', 'Ktp hilang gimana ya?'],
    [
      'Halo min. Saya warga desa baru. Bagaimana cara mengurus akta? Terima kasih',
      'Bagaimana cara mengurus akta?',
    ],
    ['NIK saya 6471012011900001, bisa dicek?', 'NIK saya , bisa dicek?'],
    ['Hubungi 0812 3456 7890', 'Hubungi?'],
    ['6471012011900001', ''],
    ['', ''],
    [`Apakah ${'kata '.repeat(100)}`, /^Apakah (?:kata )+kata\?$/],
  ])('of "%s"', (words, expected) => {
    const suggested = suggestQuestion(words)
    if (typeof expected === 'string') expect(suggested).toBe(expected)
    else expect(suggested).toMatch(expected)
    expect(suggested.length).toBeLessThanOrEqual(201)
    expect(suggested).not.toMatch(/\d{4}/)
  })
})

it('names an entry after its telling words, unlike any other', () => {
  const question = 'Trayek angkot ke Pasar Induk kapan diumumkan?'
  expect(entryIdFor(question, [])).toBe('trayek-angkot-pasar-induk-diumumkan')
  expect(entryIdFor(question, ['trayek-angkot-pasar-induk-diumumkan'])).toBe(
    'trayek-angkot-pasar-induk-diumumkan-2',
  )
  expect(entryIdFor('¿?', [])).toBe('entri')
  expect(entryIdFor('Apa itu?', [])).toBe('apa-itu')
  expect(entryIdFor(`${'panjang'.repeat(20)}?`, []).length).toBeLessThanOrEqual(40)
})

it('reads what officers write for a field', () => {
  expect(readField('keywords', 'ktp, KTP hilang;\nblangko | ktp')).toEqual({
    keywords: ['ktp', 'KTP hilang', 'blangko'],
  })
  expect(readField('legalBasis', ' - ')).toEqual({ legalBasis: null })
  expect(readField('validUntil', '31/12/2027')).toEqual({ validUntil: '2027-12-31' })
  expect(readField('validUntil', 'Tidak dibatasi')).toEqual({ validUntil: null })
  expect(readField('validUntil', 'besok')).toBeNull()
})
