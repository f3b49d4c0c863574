import { dayOf, type InstansiId, mayPropose, type Officer, TRIAGE, yearAfter } from '../../office/index.ts'
import type { ActName } from '../acts.ts'
import type { InquiryId } from '../ids.ts'
import type { KnowledgeBase } from '../knowledge-base.ts'
import { latestWords } from '../conversation/latest-words.ts'
import type { Rules } from '../rules.ts'
import { tellDesk } from '../tell.ts'
import type { Transaction } from '../transaction.ts'
import { checkProposal } from './check-proposal.ts'
import {
  decideProposal,
  isProposalRefusal,
  type ProposalCommand,
  type ProposalRefusal,
  refusalToJudge,
} from './decide-proposal.ts'
import { entryIdFor } from './entry-id.ts'
import { isCorrected } from './is-corrected.ts'
import { suggestKeywords, suggestQuestion } from './prefill.ts'
import type { Proposal, ProposalAim, ProposalContent, ProposalId } from './proposal.ts'

/** What every step works with. */
export interface Proposing {
  tx: Transaction
  officer: Officer
  now: Date
  rules: Rules
  knowledge: Pick<KnowledgeBase, 'understand'>
}

/** "Jadikan FAQ": a proposal made of the official answer, or the one that somebody made of it before. */
export async function beginProposal(
  { tx, officer, now, knowledge }: Proposing,
  inquiry: InquiryId,
  place: { chatId: number; threadId: number | null },
): Promise<
  | { proposal: ProposalId; fresh: boolean }
  | { refused: 'not-answered' | 'erased' }
  | { refused: 'may-not-propose'; instansi: InstansiId }
> {
  // Locked: two who press at once make one proposal.
  const about = await tx.lockInquiry(inquiry)
  const answer = await tx.latestAnswer(inquiry)
  if (about?.erased) return { refused: 'erased' }
  if (!answer || answer.recalled) return { refused: 'not-answered' }
  const { instansi, number } = answer
  if (!mayPropose(officer, instansi)) return { refused: 'may-not-propose', instansi }
  const live = await tx.liveProposal(inquiry, number)
  if (live) return { proposal: live, fresh: false }
  const words = latestWords(await tx.wordsOf(inquiry))
  const question = suggestQuestion(words)
  const content = {
    question,
    answer: answer.text,
    keywords: suggestKeywords(knowledge.understand(words)),
    category: null,
    legalBasis: null,
    validUntil: null,
    reviewAt: null,
  }
  const proposal = await tx.createProposal({
    inquiry,
    answer: number,
    instansi,
    proposer: officer.id,
    content,
    aim: { as: 'new' },
    resembles: surelyLike(question, knowledge),
    standing: { name: 'drafting' },
    chatId: place.chatId,
    threadId: place.threadId,
    createdAt: now,
  })
  await tx.audit({
    at: now,
    officer: officer.id,
    act: 'faq-drafted',
    inquiry,
    detail: { proposal, answer: number },
  })
  return { proposal, fresh: true }
}

/** A field gets what the officer wrote. */
export async function writeField(
  proposing: Proposing,
  proposal: Proposal,
  content: Partial<ProposalContent>,
): Promise<Proposal | ProposalRefusal> {
  const { question } = content
  const resembles = question === undefined ? proposal.resembles : surelyLike(question, proposing.knowledge)
  return decideAndSave(proposing, proposal, { type: 'write', content, resembles })
}

/** What approval shall do: for an entry that is there, its owner has to approve. Null: that entry is gone. */
export async function changeAim(
  proposing: Proposing,
  proposal: Proposal,
  as: ProposalAim['as'],
): Promise<Proposal | ProposalRefusal | null> {
  const { tx } = proposing
  if (as === 'new') {
    const answer = await tx.latestAnswer(proposal.inquiry)
    const instansi = answer?.instansi ?? proposal.instansi
    const content = { ...proposal.content, question: await ownQuestion(tx, proposal) }
    return decideAndSave(proposing, proposal, { type: 'aim', aim: { as }, instansi, content })
  }
  const entry = proposal.resembles === null ? null : await tx.currentEntry(proposal.resembles)
  if (!entry) return null
  const { instansi } = entry
  const aim = { as, entry: entry.id }
  if (as === 'phrasing') {
    const content = { ...proposal.content, question: await ownQuestion(tx, proposal) }
    return decideAndSave(proposing, proposal, { type: 'aim', aim, instansi, content })
  }
  const today = dayOf(proposing.now, proposing.rules.timeZone)
  const { content: own } = proposal
  const stillHolds = entry.validUntil !== null && entry.validUntil >= today
  const content = {
    ...own,
    question: entry.question,
    keywords: [...new Set([...entry.keywords, ...own.keywords])],
    category: entry.category,
    legalBasis: own.legalBasis ?? entry.legalBasis,
    validUntil: own.validUntil ?? (stillHolds ? entry.validUntil : null),
  }
  return decideAndSave(proposing, proposal, { type: 'aim', aim, instansi, content })
}

/** "Ajukan": frozen, and shown to those who may approve: at the owner's desk and at *Diskominfo*'s. */
export async function submitProposal(
  proposing: Proposing,
  proposal: Proposal,
): Promise<Proposal | ProposalRefusal> {
  if (await isCorrected(proposing.tx, proposal)) return { refused: 'answer-corrected' }
  const outcome = await decideAndSave(proposing, proposal, { type: 'submit' })
  if (isProposalRefusal(outcome)) return outcome
  const { tx, now, rules } = proposing
  await note(proposing, outcome, 'faq-submitted')
  const linked = new Set((await tx.desks()).map(({ instansi }) => instansi))
  const desks = [...new Set([outcome.instansi, TRIAGE])].filter((desk) => linked.has(desk))
  const message = { type: 'approval' as const, proposal: outcome.id }
  await tx.owe(
    desks.map((desk) => tellDesk(desk, message, now, rules)),
    now,
  )
  return outcome
}

export async function withdrawProposal(
  proposing: Proposing,
  proposal: Proposal,
): Promise<Proposal | ProposalRefusal> {
  const outcome = await decideAndSave(proposing, proposal, { type: 'withdraw' })
  if (!isProposalRefusal(outcome)) await note(proposing, outcome, 'faq-withdrawn')
  return outcome
}

/** "Kembalikan": the proposer sees why, may correct it and submit it again. */
export async function returnProposal(
  proposing: Proposing,
  proposal: Proposal,
  why: string,
): Promise<Proposal | ProposalRefusal> {
  const outcome = await decideAndSave(proposing, proposal, { type: 'return', note: why })
  if (isProposalRefusal(outcome)) return outcome
  await note(proposing, outcome, 'faq-returned')
  await tellProposer(proposing, outcome, 'proposal')
  return outcome
}

/** "Setujui": published, noted and told in one transaction. Null: the entry that it would change is gone. */
export async function approveProposal(
  proposing: Proposing,
  proposal: Proposal,
): Promise<Proposal | ProposalRefusal | null> {
  const { officer, now, rules } = proposing
  const refusal = refusalToJudge(proposal, officer)
  if (refusal) return refusal
  if (await isCorrected(proposing.tx, proposal)) return { refused: 'answer-corrected' }
  const faults = checkProposal(proposal, now, rules.timeZone)
  if (faults.length > 0) return { refused: 'faults', faults }
  const faq = await publish(proposing, proposal)
  if (!faq) return null
  const outcome = await decideAndSave(proposing, proposal, { type: 'approve', faq })
  if (isProposalRefusal(outcome)) return outcome
  const own = officer.id === proposal.proposer
  await note(proposing, outcome, 'faq-approved', {
    entry: faq.id,
    version: faq.version,
    role: officer.role,
    own,
  })
  await tellProposer(proposing, outcome, 'proposal-news')
  return outcome
}

async function publish(
  { tx, now, rules }: Proposing,
  { content, aim, instansi }: Proposal,
): Promise<{ id: string; version: number } | null> {
  if (aim.as === 'phrasing') return tx.addPhrasing(aim.entry, content.question)
  const reviewAt = content.reviewAt ?? yearAfter(dayOf(now, rules.timeZone))
  const entry = { ...content, reviewAt, instansi }
  if (aim.as === 'new') {
    return tx.publishEntry({ ...entry, id: (taken) => entryIdFor(content.question, taken) }, now)
  }
  return (await tx.currentEntry(aim.entry)) ? tx.publishEntry({ ...entry, id: aim.entry }, now) : null
}

async function decideAndSave(
  { tx, officer, now, rules }: Proposing,
  proposal: Proposal,
  command: ProposalCommand,
): Promise<Proposal | ProposalRefusal> {
  const outcome = decideProposal(proposal, command, { officer, now, timeZone: rules.timeZone })
  if (!isProposalRefusal(outcome)) await tx.saveProposal(outcome)
  return outcome
}

/** The question in the citizen's words, once more where an entry's own had taken its place. */
async function ownQuestion(tx: Transaction, { aim, inquiry, content }: Proposal): Promise<string> {
  if (aim.as !== 'revision') return content.question
  return suggestQuestion(latestWords(await tx.wordsOf(inquiry)))
}

function surelyLike(question: string, knowledge: Proposing['knowledge']): string | null {
  const [understood] = knowledge.understand(question)
  return understood?.verdict.outcome === 'answer' ? understood.verdict.faq.id : null
}

async function tellProposer(
  { tx, now }: Proposing,
  { id: proposal, chatId, threadId }: Proposal,
  type: 'proposal' | 'proposal-news',
): Promise<void> {
  await tx.owe([{ to: 'chat', chatId, threadId, replyTo: null, message: { type, proposal } }], now)
}

async function note(
  { tx, officer, now }: Proposing,
  { id: proposal, inquiry }: Proposal,
  act: ActName,
  more: Record<string, string | number | boolean> = {},
): Promise<void> {
  await tx.audit({ at: now, officer: officer.id, act, inquiry, detail: { proposal, ...more } })
}
