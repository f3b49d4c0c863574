import type { DraftView } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type StaffButton, writeButton } from '../callback-data.ts'
import { type Button, post, type Rendered, TEXT_LIMIT } from './rendered.ts'
import { fillSlot, marked, SLOT, type StyledText, styled } from './styled-text.ts'

interface Preview {
  /** The messages that the citizen's chat will get. */
  parts: StyledText[]
  /** The question below them, and how long it can become, in UTF-16 units. */
  foot: StyledText
  longest: number
  buttons: Button[][]
  /** It takes the place of the preview that is there. */
  instead: boolean
}

/** Exactly what will go out, and the question whether it may. Nobody confirms what wasn't shown. */
export function layOutPreview(
  { inquiry }: DraftView,
  { parts, foot, longest, buttons, instead }: Preview,
  texts: Texts,
): Rendered {
  const intro = texts.say('desk-preview', { ticket: texts.formatTicket(inquiry.ticket), message: SLOT })
  const [only = styled('')] = parts
  if (parts.length === 1 && intro.length + only.text.length + longest + 2 <= TEXT_LIMIT) {
    const shown = styled(fillSlot(intro, marked('blockquote', only)), '\n\n', foot)
    return post(shown, { buttons, instead })
  }
  // Too long for one message: the question stands in one of its own, which is all that changes from then on.
  if (instead) return post(foot, { buttons, instead })
  const quoted = parts.map((part) => marked('blockquote', part))
  return post([styled(intro.replace(SLOT, '').trim()), ...quoted, foot], { buttons })
}

/** "Kirim", and the two steps that it takes where something was warned of. `shown`: the fingerprint of what is shown. */
export function sendButton(
  draft: DraftView['draft']['id'],
  shown: string,
  { warned, sure }: { warned: boolean; sure: boolean },
  texts: Texts,
): Button {
  if (sure) return button(texts.say('desk-button-send-sure'), { verb: 'send-anyway', draft, shown })
  const label = texts.say(warned ? 'desk-button-send-anyway' : 'desk-button-send')
  return button(label, { verb: 'send', draft, shown })
}

export function editButtons(draft: DraftView['draft']['id'], texts: Texts): Button[] {
  return [
    button(texts.say('desk-button-edit'), { verb: 'edit', draft }),
    button(texts.say('desk-button-cancel'), { verb: 'cancel', draft }),
  ]
}

function button(label: string, data: StaffButton): Button {
  return { label, data: writeButton(data) }
}
