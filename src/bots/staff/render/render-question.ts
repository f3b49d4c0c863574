import type { DraftView } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { clarificationText } from '../../citizen/clarification-text.ts'
import { splitText } from '../../split-text.ts'
import { fingerprint, type StaffButton, writeButton } from '../callback-data.ts'
import { type Button, nothing, post, type Rendered, TEXT_LIMIT } from './rendered.ts'
import { bold, fillSlot, marked, SLOT, styled } from './styled-text.ts'

/** "Minta keterangan": asks the officer what the citizen has to be asked. */
export function renderQuestionPrompt({ draft, inquiry }: DraftView, texts: Texts): Rendered {
  if (draft.status !== 'open') return nothing
  const ticket = texts.formatTicket(inquiry.ticket)
  return post(styled(texts.say('desk-ask-question', { ticket })), {
    ask: { hint: texts.say('desk-placeholder-question'), authorOnly: false },
  })
}

/** The question as the citizen will read it, with Kirim / Ubah / Batal. */
export function renderQuestionPreview({ draft, inquiry, instansi }: DraftView, texts: Texts): Rendered {
  const { content, status, id } = draft
  if (status !== 'open' || content.type !== 'ask') return nothing
  if (content.text === '') return renderQuestionPrompt({ draft, inquiry, instansi }, texts)
  const ticket = texts.formatTicket(inquiry.ticket)
  const sent = clarificationText(
    { instansi: instansi.name, ticket: inquiry.ticket, text: content.text },
    texts,
  )
  const intro = texts.say('desk-preview', { ticket, message: SLOT })
  const ask = `\n\n${texts.say('desk-preview-ask-question')}`
  const parts = splitText(sent, TEXT_LIMIT - intro.length - ask.length)
  const shown = parts.map((part, index) => {
    const quoted = marked('blockquote', part)
    return styled(index === 0 ? fillSlot(intro, quoted) : quoted, index === parts.length - 1 ? bold(ask) : '')
  })
  return post(shown, {
    buttons: [
      [button(texts.say('desk-button-send'), { verb: 'send', draft: id, shown: fingerprint(content.text) })],
      [
        button(texts.say('desk-button-edit'), { verb: 'edit', draft: id }),
        button(texts.say('desk-button-cancel'), { verb: 'cancel', draft: id }),
      ],
    ],
  })
}

function button(label: string, data: StaffButton): Button {
  return { label, data: writeButton(data) }
}
