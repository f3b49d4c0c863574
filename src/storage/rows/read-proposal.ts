import { type Proposal, proposalSchema } from '../../routing/index.ts'

/** A proposal as both Prisma and our own SQL give it; days as `YYYY-MM-DD`. */
export interface ProposalRow {
  id: number
  inquiry: string
  answerNumber: number
  instansi: string
  proposer: string
  question: string
  answer: string
  keywords: string[]
  category: string | null
  legalBasis: string | null
  validUntil: string | null
  reviewAt: string | null
  aim: string
  target: string | null
  resembles: string | null
  status: string
  submittedAt: Date | null
  decider: string | null
  decidedAt: Date | null
  note: string | null
  faqId: string | null
  faqVersion: number | null
  chatId: bigint
  threadId: number | null
  createdAt: Date
}

/** What our SQL selects of `faq_proposal`. */
export const PROPOSAL_COLUMNS = `id, inquiry_id AS inquiry, answer_number AS "answerNumber", instansi_id AS instansi,
  proposer_id AS proposer, question, answer, keywords, category, legal_basis AS "legalBasis",
  valid_until::text AS "validUntil", review_at::text AS "reviewAt", aim, target_id AS target, resembles_id AS resembles,
  status, submitted_at AS "submittedAt", decider_id AS decider, decided_at AS "decidedAt", note, faq_id AS "faqId",
  faq_version AS "faqVersion", chat_id AS "chatId", thread_id AS "threadId", created_at AS "createdAt"`

/** Checked against routing's own schema, which has no room for a standing that the columns contradict. */
export function readProposal(row: ProposalRow): Proposal {
  const { question, answer, keywords, category, legalBasis, validUntil, reviewAt } = row
  const { status: name, submittedAt, decider: by, decidedAt, note, faqId, faqVersion } = row
  const at = decidedAt ?? submittedAt
  return proposalSchema.parse({
    id: row.id,
    inquiry: row.inquiry,
    answer: row.answerNumber,
    instansi: row.instansi,
    proposer: row.proposer,
    content: { question, answer, keywords, category, legalBasis, validUntil, reviewAt },
    aim: { as: row.aim, entry: row.target },
    resembles: row.resembles,
    standing: { name, at, by, note, faq: { id: faqId, version: faqVersion } },
    chatId: Number(row.chatId),
    threadId: row.threadId,
    createdAt: row.createdAt,
  })
}
