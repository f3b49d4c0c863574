import type { InquiryId } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { writeButton } from '../callback-data.ts'
import type { Button } from './rendered.ts'

/** "Jadikan FAQ", under an answer that was recorded. */
export function proposeButton(inquiry: InquiryId, texts: Texts): Button {
  return { label: texts.say('proposal-button-propose'), data: writeButton({ verb: 'propose', inquiry }) }
}
