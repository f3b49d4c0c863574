import { proposalIdSchema, ticketSchema, type Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { readProposal } from '../rows/read-proposal.ts'

/** A proposal as it stands, with the entries that it is about. */
export function createProposalView(prisma: Prisma): Views['proposal'] {
  return async (id) => {
    const row = await prisma.faqProposal.findUnique({
      where: { id: proposalIdSchema.parse(id) },
      include: { inquiry: { select: { ticket: true } } },
    })
    if (!row) return null
    const proposal = readProposal({
      ...row,
      inquiry: row.inquiryId,
      instansi: row.instansiId,
      proposer: row.proposerId,
      validUntil: dayOf(row.validUntil),
      reviewAt: dayOf(row.reviewAt),
      target: row.targetId,
      resembles: row.resemblesId,
      decider: row.deciderId,
    })
    return {
      proposal,
      ticket: ticketSchema.parse(row.inquiry.ticket),
      resembles: await entryOf(row.resemblesId),
      changes: await entryOf(row.targetId),
    }
  }

  async function entryOf(id: string | null) {
    return id === null
      ? null
      : prisma.faq.findFirst({ where: { id, current: true }, select: { id: true, question: true } })
  }
}

/** A DATE column, which Prisma gives as midnight UTC. */
function dayOf(date: Date | null): string | null {
  return date && date.toISOString().slice(0, 10)
}
