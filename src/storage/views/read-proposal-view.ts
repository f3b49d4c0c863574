import { proposalIdSchema, type ProposalView, ticketSchema, type Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { readProposal } from '../rows/read-proposal.ts'

const WITH_TICKET = { inquiry: { select: { ticket: true } } } as const

/** Proposals as they stand, with the entries that they are about. */
export function createProposalViews(prisma: Prisma): Pick<Views, 'proposal' | 'submittedProposals'> {
  type Row = NonNullable<Awaited<ReturnType<typeof find>>>
  const find = (id: number) => prisma.faqProposal.findUnique({ where: { id }, include: WITH_TICKET })

  return {
    async proposal(id) {
      const row = await find(proposalIdSchema.parse(id))
      return row && view(row)
    },
    async submittedProposals() {
      const rows = await prisma.faqProposal.findMany({
        where: { status: 'submitted' },
        orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
        include: WITH_TICKET,
      })
      return Promise.all(rows.map(view))
    },
  }

  async function view(row: Row): Promise<ProposalView> {
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
