import type { InstansiId, OfficerId } from '../../office/index.ts'
import type { InquiryId } from '../../routing/index.ts'

/** What a press of a button is told, at once and on the presser's screen only. */
export type PressWord =
  | 'received'
  | 'sent'
  | 'warned'
  | 'awaiting-approval'
  | 'approval-asked'
  | 'approval-sent'
  | 'approval-outdated'
  | 'approval-own'
  | 'approval-not-allowed'
  | 'approval-void'
  | 'approval-decided'
  | 'cancelled'
  | 'moved'
  | 'moved-for-deskless'
  | 'author-blocked'
  | 'author-blocked-before'
  | 'author-unblocked'
  | 'files-sent'
  | 'data-sent'
  | 'data-of-other'
  | 'nothing-masked'
  | 'case-not-yours'
  | 'rejected'
  | 'noted'
  | 'already-noted'
  | 'needs-answer'
  | 'kind-changed'
  | 'adopted'
  | 'adopted-before'
  | 'rejection-proposed'
  | 'claimed'
  | 'claimed-by-other'
  | 'released'
  | 'not-claimed'
  | 'corrected-before'
  | 'correction-needs-approver'
  | 'not-registered'
  | 'supervision-only'
  | 'not-broken'
  | 'breach-explained'
  | 'taken-back-before'
  | 'decree-expired'
  | 'removed-from-register'
  | 'diskominfo-only'
  | 'ask-in-private'
  | 'register-changed'
  | 'register-unchanged'
  | 'register-settled'
  | 'register-not-yours'
  | 'not-your-instansi'
  | 'already-answered'
  | 'already-rejected'
  | 'already-moved'
  | 'withdrawn'
  | 'closed'
  | 'draft-expired'
  | 'draft-not-yours'
  | 'preview-outdated'
  | 'answer-empty'
  | 'same-desk'
  | 'asked'
  | 'asked-for-morning'
  | 'already-asked'
  | 'no-time-to-ask'
  | 'delay-told'
  | 'delayed-enough'
  | 'delay-told-before'
  | 'delay-not-needed'
  | 'no-files'
  | 'open-private-first'
  | 'template-gone'
  | 'template-removed'
  | 'old-button'
  | 'proposal-submitted'
  | 'proposal-approved'
  | 'not-answered'
  | 'erased'
  | 'may-not-propose'
  | 'may-not-approve'
  | 'proposal-not-yours'
  | 'proposal-outdated'
  | 'proposal-faults'
  | 'proposal-answer-corrected'
  | 'proposal-not-editable'
  | 'proposal-not-submitted'
  | 'proposal-withdrawn'
  | 'proposal-approved-before'
  | 'proposal-returned-before'
  | 'proposal-entry-gone'
  | 'entry-kept'
  | 'entry-kept-before'

export interface PressAnswer {
  word: PressWord
  inquiry: InquiryId | null
  who: OfficerId | null
  instansi: InstansiId | null
  at: Date | null
}

/** Said in passing; everything else is shown as a dialog, because nothing was done and the officer must know it. */
const IN_PASSING: readonly PressWord[] = [
  'received',
  'breach-explained',
  'sent',
  'approval-asked',
  'approval-sent',
  'asked',
  'asked-for-morning',
  'delay-told',
  'cancelled',
  'moved',
  'author-blocked',
  'author-unblocked',
  'files-sent',
  'data-sent',
  'template-removed',
  'rejected',
  'noted',
  'kind-changed',
  'adopted',
  'rejection-proposed',
  'claimed',
  'released',
  'proposal-submitted',
  'proposal-approved',
  'entry-kept',
  'register-changed',
]

export function isAlert(word: PressWord): boolean {
  return !IN_PASSING.includes(word)
}

export function pressAnswer(word: PressWord, blanks: Partial<Omit<PressAnswer, 'word'>> = {}): PressAnswer {
  return { word, inquiry: null, who: null, instansi: null, at: null, ...blanks }
}
