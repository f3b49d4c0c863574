import { describe, expect, it } from 'vitest'
import {
  type ProposalContext,
  renderFaults,
  renderNews,
  renderProposal,
} from '../../../src/bots/staff/render/render-proposal.ts'
import { TEXT_LIMIT, type Rendered } from '../../../src/bots/staff/render/rendered.ts'
import {
  type Proposal,
  type ProposalContent,
  proposalSchema,
  type ProposalView,
} from '../../../src/routing/index.ts'
import { anInquiry, anOfficer, SUNDAY_AFTERNOON } from '../../support/builders.ts'
import { texts } from './a-card.ts'

const officer = anOfficer()
const context: ProposalContext = {
  texts,
  instansiName: () => 'Dinas Perhubungan',
  officerName: () => 'Rahmat',
}

function aView(change: Partial<Proposal> = {}, content: Partial<ProposalContent> = {}): ProposalView {
  const { id: inquiry, ticket } = anInquiry()
  const proposal = proposalSchema.parse({
    id: 7,
    inquiry,
    answer: 1,
    instansi: 'dishub',
    proposer: officer.id,
    content: {
      question: 'Kapan terminal dibuka?',
      answer: 'Pukul 05.00.',
      keywords: [],
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
    createdAt: SUNDAY_AFTERNOON,
    ...change,
  })
  return { proposal, ticket, resembles: null, changes: null }
}

const posted = (rendered: Rendered) => {
  if (rendered.type !== 'post') throw new Error(rendered.type)
  return {
    ...rendered,
    text: rendered.parts.map(({ text }) => text).join('\n'),
    labels: rendered.buttons.flat().map(({ label }) => label),
  }
}
const submitted = { name: 'submitted' as const, at: SUNDAY_AFTERNOON }

describe('a proposal’s message', () => {
  it('shows every field, and what is still missing', () => {
    const { text } = posted(renderProposal(aView({}, { validUntil: '2027-12-31' }), 'proposer', context))
    expect(text).toContain('Pertanyaan: Kapan terminal dibuka?')
    expect(text).toContain('Jawaban:\nPukul 05.00.')
    expect(text).toContain('Kata kunci: belum ada')
    expect(text).toContain('Berlaku sampai: 31 Desember 2027')
    expect(text).toContain('Baca sekali lagi: jangan ada nama orang')
    expect(posted(renderProposal(aView(), 'proposer', context)).text).toContain(
      'Berlaku sampai: tidak dibatasi',
    )
  })

  it('offers the entry that it resembles', () => {
    const resembles = { id: 'terminal', question: 'Jam berapa terminal buka?' }
    const { text, labels } = posted(renderProposal({ ...aView(), resembles }, 'proposer', context))
    expect(text).toContain('Mirip entri yang sudah ada: Jam berapa terminal buka? (terminal)')
    expect(labels).toContain('Tambahkan sebagai cara bertanya')
    expect(labels).toContain('Perbarui entri itu')
    expect(posted(renderProposal(aView(), 'proposer', context)).labels).not.toContain('Perbarui entri itu')
  })

  it('asks for a decision only while there is one to be made', () => {
    const view = aView({ standing: submitted })
    expect(posted(renderProposal(view, 'approver', context)).labels).toEqual(['Setujui', 'Kembalikan'])
    expect(renderProposal(aView(), 'approver', context).type).toBe('nothing')
    expect(posted(renderProposal(view, 'proposer', context)).labels).toEqual([])
  })

  it('shows a long answer whole, in messages that Telegram takes', () => {
    const answer = Array.from({ length: 900 }, (_, at) => `kata${at}`).join(' ')
    const { parts, text, labels } = posted(
      renderProposal(aView({ standing: submitted }, { answer }), 'approver', context),
    )
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(TEXT_LIMIT)
    for (const word of answer.split(' ')) expect(text).toContain(word)
    expect(labels).toContain('Setujui')
  })

  it('takes what people wrote as data', () => {
    const { text } = posted(
      renderProposal(aView({}, { answer: 'Lihat t.me/x @akun /start' }), 'proposer', context),
    )
    expect(text).not.toMatch(/t\.me|@akun|\/start/)
  })
})

it('tells what became of it', () => {
  const by = { by: officer.id, at: SUNDAY_AFTERNOON }
  const said = (standing: Proposal['standing'], aim: Proposal['aim'] = { as: 'new' }) =>
    posted(renderNews(aView({ standing, aim }), context)).text
  const faq = { id: 'terminal', version: 2 }
  expect(said({ name: 'drafting' })).toContain('masih disusun oleh Rahmat')
  expect(said(submitted)).toContain('Menunggu persetujuan pejabat Dinas Perhubungan atau admin Diskominfo')
  expect(said({ name: 'approved', ...by, faq })).toContain(
    'langsung dijawab: Kapan terminal dibuka? (terminal)',
  )
  expect(said({ name: 'approved', ...by, faq }, { as: 'revision', entry: 'terminal' })).toContain(
    'sudah diperbarui',
  )
  expect(said({ name: 'returned', ...by, note: 'Kurang lengkap' })).toContain('Kurang lengkap')
  expect(said({ name: 'withdrawn' })).toContain('Tidak ada yang diterbitkan')
})

it('names what was found and where', () => {
  const faults = [
    { field: 'answer' as const, what: 'personal-data' as const, found: ['NIK/KK', 'e-mail'] },
    { field: 'validUntil' as const, what: 'past' as const, found: [] },
  ]
  const { text } = posted(renderFaults(aView(), faults, texts))
  expect(text).toContain('• Jawaban: memuat data pribadi (NIK/KK dan e-mail)')
  expect(text).toContain('• Berlaku sampai: tanggal itu sudah lewat')
})
