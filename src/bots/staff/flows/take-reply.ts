import type { Draft } from '../../../routing/index.ts'
import { findStanding } from '../case-standing.ts'
import { type OfficerScene, reply, type Scene, say, sayNotRegistered } from '../scene.ts'
import { searchInstansi } from '../search-instansi.ts'
import type { StaffIncoming } from '../staff-incoming.ts'
import { fillProposal } from './fill-proposal.ts'
import { takeNote } from './press-approval-button.ts'
import { giveReason } from './press-draft-button.ts'
import { writeTakeBack } from './take-overdue-back.ts'
import { isDelay, writeDelay } from './tell-delay.ts'
import { sayStanding, writeAnswer, writeQuestion } from './write-answer.ts'

type Reply = Extract<StaffIncoming, { type: 'reply' }>

/** Own words for why a question is moved, in characters. */
const LONGEST_REASON = 500

/** A reply in a staff chat: to a card, a preview, a question of ours, or to something that is none of our business. */
export async function takeReply(scene: Scene, incoming: Reply): Promise<void> {
  const { tx, officer } = scene
  const { chatId, toMessageId } = incoming
  const proposed = await tx.proposalReference(chatId, toMessageId)
  const reference = proposed ? null : await tx.deskReference(chatId, toMessageId)
  if (!reference && !incoming.toBot) return
  if (!officer) return sayNotRegistered(scene)
  const acting = { ...scene, officer }
  if (proposed) return fillProposal(acting, proposed, incoming)
  if (!reference) return say(scene, 'not-a-card')
  if (reference.kind === 'return-prompt' && reference.draft !== null)
    return takeNote(acting, reference.draft, incoming.text)
  const draft = reference.draft === null ? null : await tx.lockDraft(reference.draft)
  if (!draft || draft.content.type === 'answer') {
    const isOwn = draft?.officer === officer.id && (draft.status === 'open' || draft.status === 'submitted')
    const former = isOwn ? draft : null
    return writeAnswer(acting, reference, incoming, former)
  }
  if (draft.officer !== officer.id) return say(scene, 'draft-not-yours')
  if (draft.status !== 'open') return say(scene, 'draft-expired')
  if (draft.content.type === 'take-back') return writeTakeBack(acting, draft, incoming.text)
  const standing = await findStanding(tx, draft.inquiry, draft.referral, officer)
  if (!standing.may) return sayStanding(acting, draft, standing)
  if (draft.content.type === 'ask') return writeQuestion(acting, draft, incoming)
  if (isDelay(draft)) return writeDelay(acting, draft, incoming)
  if (draft.content.type === 'transfer' && draft.content.to === null) return search(acting, draft, incoming)
  return takeReason(acting, draft, incoming)
}

async function search(scene: OfficerScene, draft: Draft, { text }: Reply): Promise<void> {
  const held = await scene.tx.lockInquiry(draft.inquiry)
  const holder = held?.state.name === 'referred' ? held.state.referral.holder.desk : null
  const found = searchInstansi(await scene.tx.directory(), text).map(({ id }) => id)
  const instansi = found.filter((id) => id !== holder)
  if (instansi.length === 0) return say(scene, 'search-nothing')
  await reply(scene, { type: 'choose-instansi', draft: draft.id, instansi })
}

async function takeReason(scene: OfficerScene, draft: Draft, { text }: Reply): Promise<void> {
  const words = text.trim().slice(0, LONGEST_REASON)
  if (words === '') return reply(scene, { type: 'preview', draft: draft.id })
  const outcome = await giveReason(scene, draft, 'own-words', words)
  // A press would have shown a dialog for these; a reply has only this. What else ended it has been said.
  if (['draft-expired', 'same-desk', 'old-button'].includes(outcome.word)) await say(scene, 'draft-expired')
}
