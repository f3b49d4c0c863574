import {
  type InstansiId,
  maySitAt,
  type Officer,
  type OfficerId,
  type Registered,
  TRIAGE,
} from '../../office/index.ts'
import { actOn } from '../act.ts'
import { deputiesOf, deputiesSetting } from '../approval/index.ts'
import { isRefusal } from '../decision.ts'
import type { Draft } from '../draft.ts'
import type { Inquiry } from '../inquiry.ts'
import { decideProposal, isProposalRefusal } from '../proposals/decide-proposal.ts'
import { PRIORITY } from '../message.ts'
import { quietUntil } from '../quiet-hours.ts'
import type { Rules } from '../rules.ts'
import { tellDesk } from '../tell.ts'
import type { Transaction } from '../transaction.ts'

/** How much an officer had in hand that was ended. */
export interface Ended {
  claims: number
  drafts: number
  codes: number
}

/**
 * Ends everything that an officer had begun and may not go on with: claims, drafts, answers that wait for approval,
 * begun proposals, deputyship, codes, ways into the dashboard. `next`: what the officer is from now on; null: nothing in this
 * *instansi* any more.
 * What was answered stays answered, and whose it was.
 */
export async function endRights(
  tx: Transaction,
  officer: Registered,
  next: Officer | null,
  now: Date,
  rules: Rules,
): Promise<Ended> {
  const mayGoOn = (inquiry: Inquiry | null) => next !== null && inquiry !== null && maySit(next, inquiry)
  const claims = await endClaims(tx, officer.id, mayGoOn, now, rules)
  const drafts = await endDrafts(tx, { officer, next, mayGoOn }, now, rules)
  if (next === null) {
    await endProposals(tx, officer, now, rules)
    await endDeputyship(tx, officer, now)
    await tx.endLogins(officer.id)
  }
  const madeBy = next?.role === 'diskominfo' ? null : officer.id
  const codes = await tx.endInvitations({ madeBy, meantFor: next ? null : officer.number }, now)
  return { claims, drafts, codes }
}

function maySit(officer: Officer, { state }: Inquiry): boolean {
  if (state.name !== 'referred' && state.name !== 'answered') return false
  return maySitAt(officer, state.referral.holder.desk)
}

/** Where `maySitAt` holds. */
function desksOf(officer: Officer): InstansiId[] {
  return [officer.instansi, TRIAGE].filter((desk) => maySitAt(officer, desk))
}

type MayGoOn = (inquiry: Inquiry | null) => boolean

async function endClaims(tx: Transaction, officer: OfficerId, mayGoOn: MayGoOn, now: Date, rules: Rules) {
  const command = { type: 'release' as const, officer, why: 'left' as const }
  let count = 0
  for (const id of await tx.claimedBy(officer)) {
    if (mayGoOn(await tx.lockInquiry(id))) continue
    if (!isRefusal(await actOn(tx, id, command, now, rules))) count += 1
  }
  return count
}

interface Leaving {
  officer: Officer
  next: Officer | null
  mayGoOn: MayGoOn
}

/**
 * Only what somebody could still have sent is told of, and counted: previews that were left behind in cases which others
 * answered long ago end without a word, and without locking all those cases.
 */
async function endDrafts(tx: Transaction, { officer, next, mayGoOn }: Leaving, now: Date, rules: Rules) {
  let count = 0
  const begun = await tx.draftsOf(officer.id, next ? desksOf(next) : [])
  await tx.cancelDrafts(begun.flatMap(({ id, referred }) => (referred ? [] : [id])))
  for (const { id, referred } of begun) {
    if (!referred) continue
    const draft = await tx.lockDraft(id)
    if (!draft || (draft.status !== 'open' && draft.status !== 'submitted')) continue
    const inquiry = await tx.lockInquiry(draft.inquiry)
    if (mayGoOn(inquiry)) continue
    if (draft.status === 'submitted') await takeFromApproval(tx, draft, now, rules)
    await tx.saveDraft(id, { status: 'cancelled' })
    if (inquiry?.state.name === 'referred') await showEnded(tx, draft, now, rules)
    count += 1
  }
  return count
}

/** An answer whose author is gone is nobody's to give: the desk hears that it has to write one. */
async function takeFromApproval(
  tx: Transaction,
  { id, inquiry, officer }: Draft,
  now: Date,
  rules: Rules,
): Promise<void> {
  const outcome = await actOn(tx, inquiry, { type: 'drop-approval', draft: id }, now, rules)
  if (isRefusal(outcome) || outcome.inquiry.state.name !== 'referred') return
  const { number, holder } = outcome.inquiry.state.referral
  const notice = 'approval-author-left' as const
  const about = { inquiry, referral: number, who: officer, instansi: null, at: null }
  await tx.owe([tellDesk(holder.desk, { type: 'notice', notice, ...about }, now, rules)], now)
}

/** Where the preview stands, it says that nothing comes of it; without one there is nothing to put right. */
async function showEnded(tx: Transaction, draft: Draft, now: Date, { timeZone }: Rules): Promise<void> {
  const replyTo = await tx.previewOf(draft.id)
  if (replyTo === null) return
  const { chatId, threadId, inquiry, officer: who } = draft
  const about = { inquiry, referral: null, who, instansi: null, at: null }
  const message = { type: 'notice' as const, notice: 'draft-ended' as const, ...about }
  // Nobody waits for it: cards go first, and at night it makes no sound.
  const silent = quietUntil(now, timeZone) !== null
  const priority = PRIORITY.reminder
  await tx.owe([{ to: 'chat', chatId, threadId, replyTo, message, priority, silent }], now)
}

/** Only their proposer could go on with them, and while they live nobody else can propose the same answer. */
async function endProposals(tx: Transaction, officer: Officer, now: Date, { timeZone }: Rules) {
  for (const id of await tx.proposalsBegunBy(officer.id)) {
    const proposal = await tx.lockProposal(id)
    const outcome = proposal && decideProposal(proposal, { type: 'withdraw' }, { officer, now, timeZone })
    if (outcome && !isProposalRefusal(outcome)) await tx.saveProposal(outcome)
  }
}

async function endDeputyship(tx: Transaction, { id, instansi }: Officer, now: Date): Promise<void> {
  const deputies = await deputiesOf(tx, instansi)
  if (!deputies.includes(id)) return
  await tx.saveSetting(
    deputiesSetting(instansi),
    deputies.filter((deputy) => deputy !== id),
    now,
  )
}
