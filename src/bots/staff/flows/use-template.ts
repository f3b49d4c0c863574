import {
  type Draft,
  fillTemplate,
  type Inquiry,
  type InquiryIn,
  prepareAnswer,
  type Template,
} from '../../../routing/index.ts'
import { findStanding } from '../case-standing.ts'
import { type OfficerScene, reply } from '../scene.ts'
import { beginDraft } from './begin-draft.ts'
import { isCorrection, keepCorrection } from './correct-case.ts'
import { sayStanding, type Subject, takeBack } from './write-answer.ts'
import { partsOf } from './written.ts'

/**
 * A template becomes the words of a draft, with what the bot knows filled in; it is shown before anything is sent, and the filter
 * names the blanks that are left. `former`: the officer's draft whose words it takes the place of.
 */
export async function useTemplate(
  scene: OfficerScene,
  template: Template,
  subject: Subject,
  former: Draft | null,
): Promise<boolean> {
  const { tx, officer } = scene
  if (former && isCorrection(former)) {
    const text = await filled(scene, template, await tx.lockInquiry(former.inquiry))
    await keepCorrection(scene, former, { ...partsOf(former), text }, 'preview')
    return true
  }
  const standing = await findStanding(tx, subject.inquiry, subject.referral, officer)
  if (!standing.may) {
    await sayStanding(scene, subject, standing)
    return false
  }
  const { inquiry } = standing
  const text = await filled(scene, template, inquiry)
  const files = former ? partsOf(former).files : []
  const content = await prepareAnswer(tx, inquiry, { text, files }, scene.frame)
  if (former) {
    await takeBack(scene, former)
    await tx.saveDraft(former.id, { content })
    await reply(scene, { type: 'preview', draft: former.id })
    return true
  }
  // Without a source: the command is no answer, and an edit of it changes nothing.
  const about = { inquiry: inquiry.id, referral: inquiry.state.referral.number }
  const draft = await beginDraft(scene, about, content)
  await reply(scene, { type: 'preview', draft })
  return true
}

async function filled(
  { tx, texts }: OfficerScene,
  { text }: Template,
  inquiry: Inquiry | null,
): Promise<string> {
  if (!inquiry || !isHeld(inquiry)) return text
  const { referral, promised } = inquiry.state
  return fillTemplate(text, {
    ticket: texts.formatTicket(inquiry.ticket),
    instansi: (await tx.instansi(referral.holder.desk))?.name ?? '',
    office: texts.officeName,
    due: texts.formatMoment(promised.dueAt),
  })
}

function isHeld(inquiry: Inquiry): inquiry is InquiryIn<'referred' | 'answered'> {
  return inquiry.state.name === 'referred' || inquiry.state.name === 'answered'
}
