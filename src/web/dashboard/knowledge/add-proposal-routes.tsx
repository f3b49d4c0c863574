import type { Context } from 'hono'
import { mayApprove } from '../../../office/index.ts'
import {
  approveProposal,
  isProposalRefusal,
  type Proposal,
  type ProposalRefusal,
  proposalIdSchema,
  type Proposing,
  returnProposal,
} from '../../../routing/index.ts'
import { readForm } from '../forms/read-form.ts'
import { viewerOf } from '../load-dashboard.ts'
import type { DashboardApp, Refuse, Seen } from '../seen.ts'
import type { KnowledgeDependencies } from './add-knowledge-routes.tsx'
import { HOME } from './knowledge-page.tsx'
import { ProposalsPage } from './proposals-page.tsx'

/** Why a proposal is returned, in characters. */
const LONGEST_NOTE = 1_000

type Said = 'approved' | 'returned' | 'needs-note' | 'outdated' | 'entry-gone' | ProposalRefusal['refused']

/** What officers proposed: approved or returned, as in the chat. */
export function addProposalRoutes(app: DashboardApp, deps: KnowledgeDependencies, refuse: Refuse): void {
  const { texts, clock, transactions, knowledgeBase } = deps
  const { rules, knowledge, proposals } = knowledgeBase
  const WORDS = { approved: 'disetujui', returned: 'dikembalikan' } as const

  app.get(`${HOME}/usulan`, (c) => {
    const news = Object.entries(WORDS).find(([, word]) => word === c.req.query('kabar'))?.[0]
    return show(c, news === 'approved' || news === 'returned' ? news : null)
  })
  app.post(`${HOME}/usulan/:id/setujui`, (c) =>
    decide(c, async (proposing, proposal) => {
      const outcome = await approveProposal(proposing, proposal)
      if (outcome === null) return 'entry-gone'
      return isProposalRefusal(outcome) ? outcome.refused : 'approved'
    }),
  )
  app.post(`${HOME}/usulan/:id/kembalikan`, (c) =>
    decide(c, async (proposing, proposal, note) => {
      if (note === '') return 'needs-note'
      const outcome = await returnProposal(proposing, proposal, note)
      return isProposalRefusal(outcome) ? outcome.refused : 'returned'
    }),
  )

  async function decide(
    c: Context<Seen>,
    work: (proposing: Proposing, proposal: Proposal, note: string) => Promise<Said>,
  ): Promise<Response> {
    const { officer } = c.var
    const id = proposalIdSchema.safeParse(Number(c.req.param('id')))
    const sent = await readForm(c)
    const outcome = await transactions.transact(async (tx): Promise<Said | null> => {
      const proposal = id.success ? await tx.lockProposal(id.data) : null
      if (!proposal || !mayApprove(officer, proposal.instansi)) return null
      const { standing } = proposal
      // What was shown may have been returned, corrected and submitted again.
      if (standing.name === 'submitted' && String(standing.at.getTime()) !== sent.text('diajukan'))
        return 'outdated'
      const note = sent.text(`catatan-${proposal.id}`).trim().slice(0, LONGEST_NOTE)
      return work({ tx, officer, now: clock.now(), rules, knowledge }, proposal, note)
    })
    if (outcome === null) return refuse(c, 'missing', officer)
    if (outcome === 'approved' || outcome === 'returned')
      return c.redirect(`${HOME}/usulan?kabar=${WORDS[outcome]}`, 303)
    return show(c, outcome)
  }

  async function show(c: Context<Seen>, said: Said | null): Promise<Response> {
    const { officer } = c.var
    const directory = await deps.instansi()
    const all = await proposals.submittedProposals()
    const own = all.filter(({ proposal }) => mayApprove(officer, proposal.instansi))
    const waiting = await Promise.all(
      own.map(async (one) => ({
        ...one,
        proposedBy: (await proposals.officerName(one.proposal.proposer)) ?? '–',
      })),
    )
    const bad = said !== null && said !== 'approved' && said !== 'returned'
    const notice = said === null ? null : { text: texts.say(`dashboard-faq-proposal-${said}`), bad }
    const viewer = viewerOf(officer, directory, texts)
    const page = (
      <ProposalsPage texts={texts} viewer={viewer} waiting={waiting} directory={directory} notice={notice} />
    )
    return c.html(page, bad ? 400 : 200)
  }
}
