import type { InstansiId, OfficerId } from '../../../office/index.ts'
import {
  type CardView,
  maskPersonalData,
  moveReasonSchema,
  type SharingRules,
} from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { cutText } from './styled-text.ts'
import { tameLine } from './tame-text.ts'

/** What a card is rendered with; names were loaded before. */
export interface CardContext {
  texts: Texts
  now: Date
  /** The office's own lists: which words nobody has to read. */
  sharing: SharingRules
  instansiName(id: InstansiId): string
  officerName(id: OfficerId): string
}

/** Longest names and reasons, in UTF-16 units. */
const NAME = 120
const REASON = 300

/** Does this desk still hold the question, by this very referral? */
export function isHeldHere({ inquiry: { state }, referral }: CardView): boolean {
  return state.name === 'referred' && state.referral.number === referral
}

/** For whom triage holds it, when that *instansi* has no desk. */
export function meantFor(view: CardView): InstansiId | null {
  const { state } = view.inquiry
  return isHeldHere(view) && state.name === 'referred' ? (state.referral.holder.meant ?? null) : null
}

export function deskName(context: CardContext, id: InstansiId): string {
  return cutText(tameLine(context.instansiName(id)), NAME, '…')
}

/** Why a question was moved: a code of ours, or the officer's own words, tamed like a citizen's. */
export function reasonText(reason: string, texts: Texts): string {
  const code = moveReasonSchema.safeParse(reason)
  if (code.success) return texts.say(`desk-reason-${code.data}`)
  return cutText(tameLine(maskPersonalData(reason)), REASON, texts.say('desk-card-cut'))
}
