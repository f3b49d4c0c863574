import { z } from 'zod'
import { proposalFaultSchema } from './check-proposal.ts'
import { reviewIdSchema } from './review.ts'
import { proposalFieldSchema, proposalIdSchema } from './proposal.ts'

const proposal = proposalIdSchema

/** What officers are told about proposals; like all messages without words from a person. */
export const proposalMessageSchemas = [
  /** The proposal with every field, for its proposer: a button for each of them. */
  z.object({ type: z.literal('proposal'), proposal }),
  /** The same for whoever may approve it. */
  z.object({ type: z.literal('approval'), proposal }),
  /** A reply to this fills that field in, or (`note`) says why the proposal is returned. */
  z.object({
    type: z.literal('proposal-prompt'),
    proposal,
    field: z.union([proposalFieldSchema, z.literal('note')]),
  }),
  z.object({ type: z.literal('proposal-faults'), proposal, faults: z.array(proposalFaultSchema).min(1) }),
  /** What became of it, in the place of the message whose button was pressed. */
  z.object({ type: z.literal('proposal-news'), proposal }),
  /** To the owner of an entry: does it still hold? And, in its place, that it does. */
  z.object({ type: z.literal('entry-review'), review: reviewIdSchema }),
] as const
