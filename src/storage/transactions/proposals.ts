import { z } from 'zod'
import {
  type Proposal,
  type ProposalId,
  type ProposalReference,
  proposalFieldSchema,
  proposalIdSchema,
  type Transaction,
} from '../../routing/index.ts'
import { storable } from '../connect/storable.ts'
import { PROPOSAL_COLUMNS, type ProposalRow, readProposal } from '../rows/read-proposal.ts'
import { readAnswer } from '../views/read-answer.ts'
import type { Session } from './session.ts'

const LATEST_ANSWER = `SELECT a.id, a.inquiry_id AS "inquiryId", a.number, a.text, a.officer_id AS "officerId",
  a.instansi_id AS "instansiId", a.at, a.opening, a.closing, a.recalled, json_build_object('ticket', i.ticket) AS inquiry
  FROM answer a JOIN inquiry i ON i.id = a.inquiry_id WHERE a.inquiry_id = $1 ORDER BY a.number DESC LIMIT 1`
const CREATE = `INSERT INTO faq_proposal (inquiry_id, answer_number, instansi_id, proposer_id, question, answer, keywords,
    category, legal_basis, valid_until, review_at, aim, target_id, resembles_id, status, submitted_at, decider_id,
    decided_at, note, faq_id, faq_version, chat_id, thread_id, created_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::date, $11::date, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
    $23, $24) RETURNING id`
const SAVE = `UPDATE faq_proposal SET inquiry_id = $1, answer_number = $2, instansi_id = $3, proposer_id = $4,
    question = $5, answer = $6, keywords = $7, category = $8, legal_basis = $9, valid_until = $10::date,
    review_at = $11::date, aim = $12, target_id = $13, resembles_id = $14, status = $15, submitted_at = $16,
    decider_id = $17, decided_at = $18, note = $19, faq_id = $20, faq_version = $21, chat_id = $22, thread_id = $23,
    created_at = $24 WHERE id = $25`
const LOCK = `SELECT ${PROPOSAL_COLUMNS} FROM faq_proposal WHERE id = $1 FOR UPDATE`
const LIVE = `SELECT id FROM faq_proposal WHERE inquiry_id = $1 AND answer_number = $2 AND status <> 'withdrawn'`
const REFERENCE = `SELECT proposal_id AS proposal, field FROM desk_message
  WHERE chat_id = $1 AND message_id = $2 AND proposal_id IS NOT NULL`

const referenceSchema = z.object({
  proposal: proposalIdSchema,
  field: z.union([proposalFieldSchema, z.literal('note')]).nullable(),
})

type Part = Pick<
  Transaction,
  'latestAnswer' | 'createProposal' | 'lockProposal' | 'liveProposal' | 'saveProposal' | 'proposalReference'
>

export function createProposals(session: Session): Part {
  const oneId = async (text: string, values: unknown[]): Promise<ProposalId | null> => {
    const [row] = await session.query<{ id: number }>(text, values)
    return row ? proposalIdSchema.parse(row.id) : null
  }
  return {
    async latestAnswer(inquiry) {
      const [row] = await session.query<Parameters<typeof readAnswer>[0] & object>(LATEST_ANSWER, [inquiry])
      return row ? readAnswer(row) : null
    },
    async createProposal(proposal) {
      return proposalIdSchema.parse(await oneId(CREATE, valuesOf(proposal)))
    },
    async lockProposal(id) {
      const [row] = await session.query<ProposalRow & object>(LOCK, [id])
      return row ? readProposal(row) : null
    },
    liveProposal: (inquiry, answer) => oneId(LIVE, [inquiry, answer]),
    async saveProposal(proposal) {
      session.send(SAVE, [...valuesOf(proposal), proposal.id])
    },
    async proposalReference(chatId, messageId): Promise<ProposalReference | null> {
      const [row] = await session.query(REFERENCE, [chatId, messageId])
      return row ? referenceSchema.parse(row) : null
    },
  }
}

function valuesOf(proposal: Omit<Proposal, 'id'>): unknown[] {
  const { inquiry, answer, instansi, proposer, content, aim, resembles, standing } = proposal
  const { question, keywords, category, legalBasis, validUntil, reviewAt } = content
  const maybe = (text: string | null) => (text === null ? null : storable(text))
  const decision = 'by' in standing ? standing : null
  const faq = standing.name === 'approved' ? standing.faq : null
  return [
    inquiry,
    answer,
    instansi,
    proposer,
    storable(question),
    storable(content.answer),
    keywords.map(storable),
    maybe(category),
    maybe(legalBasis),
    validUntil,
    reviewAt,
    aim.as,
    aim.as === 'new' ? null : aim.entry,
    resembles,
    standing.name,
    standing.name === 'submitted' ? standing.at : null,
    decision?.by ?? null,
    decision?.at ?? null,
    standing.name === 'returned' ? storable(standing.note) : null,
    faq?.id ?? null,
    faq?.version ?? null,
    proposal.chatId,
    proposal.threadId,
    proposal.createdAt,
  ]
}
