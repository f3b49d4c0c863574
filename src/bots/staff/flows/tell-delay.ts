import {
  delayRefusal,
  type Draft,
  type DraftContent,
  estimatesFor,
  type InquiryIn,
  isRefusal,
  prepareDelay,
  type Refusal,
  tellAboutDelay,
} from '../../../routing/index.ts'
import { fingerprint, type StaffButton } from '../callback-data.ts'
import type { DelayButton } from '../delay-buttons.ts'
import { findStanding } from '../case-standing.ts'
import { isInternalNote } from '../internal-note.ts'
import { type PressAnswer, pressAnswer } from '../press-answer.ts'
import { type OfficerScene, reply, say } from '../scene.ts'
import { beginDraft } from './begin-draft.ts'
import { heldNow } from './held-now.ts'
import { sayStanding } from './write-answer.ts'
import type { Written } from './written.ts'

type DelayDraft = Draft & { content: Extract<DraftContent, { type: 'delay' }> }

/** "Kabari warga": asks first about when it will be answered. */
export async function beginDelay(scene: OfficerScene, inquiry: InquiryIn<'referred'>): Promise<PressAnswer> {
  const { now, rules } = scene
  const refusal = delayRefusal(inquiry)
  if (refusal) return explainDelay(inquiry.id, refusal)
  const offered = estimatesFor(inquiry.state, now, rules)
  if (offered.length === 0) return pressAnswer('delay-not-needed', { inquiry: inquiry.id })
  const about = { inquiry: inquiry.id, referral: inquiry.state.referral.number }
  const draft = await beginDraft(scene, about, { type: 'delay', until: null, text: '' })
  await reply(scene, { type: 'choose-estimate', draft, offered })
  return pressAnswer('received')
}

/** The day, then the reason: with one of ours the citizen hears at once. Drafts belong to their author. */
export async function pressDelayButton(scene: OfficerScene, button: DelayButton): Promise<PressAnswer> {
  const { tx, officer, now, rules } = scene
  const found = await tx.lockDraft(button.draft)
  if (!found || !isDelay(found)) return pressAnswer('old-button')
  if (found.officer !== officer.id) return pressAnswer('draft-not-yours')
  if (found.status !== 'open') return pressAnswer('draft-expired', { inquiry: found.inquiry })
  const standing = await heldNow(scene, found)
  if ('told' in standing) return standing.told
  if (button.verb === 'why-delay') return tell(scene, found, { reason: button.delay })
  const chosen = estimatesFor(standing.held.state, now, rules).find(
    ({ estimate }) => estimate === button.estimate,
  )
  if (!chosen) return pressAnswer('delay-not-needed', { inquiry: found.inquiry })
  await tx.saveDraft(found.id, { content: { ...found.content, until: chosen.until } })
  await reply(scene, { type: 'choose-delay', draft: found.id })
  return pressAnswer('received')
}

/** Own words for why it takes longer: kept with the draft, and shown as they will go out. */
export async function writeDelay(scene: OfficerScene, draft: DelayDraft, written: Written): Promise<void> {
  const { tx, officer, gathered } = scene
  const { inquiry, referral, content } = draft
  const text = written.text.trim()
  if (isInternalNote(text)) return say(scene, 'note-kept', { inquiry, referral })
  if (gathered.files.length > 0) await say(scene, 'files-not-here', { inquiry, referral })
  else if (text === '') await say(scene, 'delay-empty', { inquiry, referral })
  if (text === '') return
  const standing = await findStanding(tx, inquiry, referral, officer)
  if (!standing.may) return sayStanding(scene, draft, standing)
  const { until } = content
  await tx.saveDraft(draft.id, {
    content: await prepareDelay(tx, standing.inquiry, { text, until }),
    sourceMessageId: written.messageId,
  })
  await reply(scene, { type: until === null ? 'choose-delay' : 'preview', draft: draft.id })
}

/** "Kirim" under own words. */
export async function sendDelay(
  scene: OfficerScene,
  draft: DelayDraft,
  { verb, shown }: Extract<StaffButton, { verb: 'send' | 'send-anyway' }>,
): Promise<PressAnswer> {
  const { text: words, warnings = [] } = draft.content
  if (words === '' || isInternalNote(words)) return pressAnswer('answer-empty')
  if (fingerprint(words) !== shown) return pressAnswer('preview-outdated')
  if (verb === 'send' && warnings.length > 0) {
    await reply(scene, { type: 'preview', draft: draft.id, step: 'sure' })
    return pressAnswer('warned')
  }
  return tell(scene, draft, { words, warnings })
}

async function tell(
  scene: OfficerScene,
  { id, inquiry, content }: DelayDraft,
  why: Parameters<typeof tellAboutDelay>[1]['why'],
): Promise<PressAnswer> {
  const { tx, officer, now, rules } = scene
  const { until } = content
  if (until === null) return pressAnswer('old-button')
  const outcome = await tellAboutDelay(tx, { inquiry, officer, until, why }, now, rules)
  await tx.saveDraft(id, { status: isRefusal(outcome) ? 'cancelled' : 'done' })
  if (isRefusal(outcome)) return explainDelay(inquiry, outcome)
  await say(scene, 'delay-told', { inquiry })
  return pressAnswer('delay-told', { inquiry })
}

function explainDelay(inquiry: Draft['inquiry'], { refused }: Refusal): PressAnswer {
  switch (refused) {
    case 'already-asked':
    case 'delayed-enough':
      return pressAnswer(refused, { inquiry })
    case 'day-told-before':
      return pressAnswer('delay-told-before', { inquiry })
    case 'day-too-early':
      return pressAnswer('delay-not-needed', { inquiry })
    default:
      return pressAnswer('draft-expired', { inquiry })
  }
}

export function isDelay(draft: Draft): draft is DelayDraft {
  return draft.content.type === 'delay'
}
