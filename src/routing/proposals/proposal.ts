import { z } from 'zod'
import { instansiIdSchema, officerIdSchema } from '../../office/index.ts'
import { inquiryIdSchema } from '../ids.ts'

/** Proposals are named in callback data (64 bytes at most), so their ids are small numbers. */
export const proposalIdSchema = z.int().positive().brand<'ProposalId'>()
export type ProposalId = z.infer<typeof proposalIdSchema>

/** What an officer may change before it is submitted. */
export const proposalFieldSchema = z.enum(['question', 'answer', 'keywords', 'legalBasis', 'validUntil'])
export type ProposalField = z.infer<typeof proposalFieldSchema>

export const proposalContentSchema = z.object({
  question: z.string(),
  answer: z.string(),
  keywords: z.array(z.string()),
  category: z.string().nullable(),
  legalBasis: z.string().nullable(),
  validUntil: z.iso.date().nullable(),
  reviewAt: z.iso.date().nullable(),
})
export type ProposalContent = z.infer<typeof proposalContentSchema>

/** What approval does: a new entry, one more way to ask for an entry that exists, or that entry's next version. */
export const proposalAimSchema = z.discriminatedUnion('as', [
  z.object({ as: z.literal('new') }),
  z.object({ as: z.literal('phrasing'), entry: z.string() }),
  z.object({ as: z.literal('revision'), entry: z.string() }),
])
export type ProposalAim = z.infer<typeof proposalAimSchema>

const decided = { by: officerIdSchema, at: z.date() }

export const proposalStandingSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('drafting') }),
  z.object({ name: z.literal('submitted'), at: z.date() }),
  z.object({
    name: z.literal('approved'),
    ...decided,
    faq: z.object({ id: z.string(), version: z.int().positive() }),
  }),
  /** The proposer may correct it and submit it again. */
  z.object({ name: z.literal('returned'), ...decided, note: z.string() }),
  z.object({ name: z.literal('withdrawn') }),
])

export const proposalSchema = z.object({
  id: proposalIdSchema,
  inquiry: inquiryIdSchema,
  /** The number of the answer that it is about. */
  answer: z.int().positive(),
  /** Who will stand behind the entry. */
  instansi: instansiIdSchema,
  proposer: officerIdSchema,
  content: proposalContentSchema,
  aim: proposalAimSchema,
  /** The entry that the knowledge base surely takes the question for. */
  resembles: z.string().nullable(),
  standing: proposalStandingSchema,
  /** Where it was begun: the proposer hears there what became of it. */
  chatId: z.int(),
  threadId: z.int().nullable(),
  createdAt: z.date(),
})
export type Proposal = z.infer<typeof proposalSchema>
