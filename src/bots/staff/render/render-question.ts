import type { DraftView } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { clarificationText } from '../../citizen/clarification-text.ts'
import { splitText, TELEGRAM_TEXT_LIMIT } from '../../split-text.ts'
import { fingerprint } from '../callback-data.ts'
import { editButtons, layOutPreview, sendButton } from './lay-out-preview.ts'
import { describeWarnings, type PreviewStep } from './render-preview.ts'
import { nothing, post, type Rendered } from './rendered.ts'
import { bold, joined, styled } from './styled-text.ts'

/** "Minta keterangan": asks the officer what the citizen has to be asked. */
export function renderQuestionPrompt({ draft, inquiry }: DraftView, texts: Texts): Rendered {
  if (draft.status !== 'open') return nothing
  const ticket = texts.formatTicket(inquiry.ticket)
  return post(styled(texts.say('desk-ask-question', { ticket })), {
    ask: { hint: texts.say('desk-placeholder-question'), authorOnly: false },
  })
}

/** The question as the citizen will read it, what the filter warns of, and Kirim / Ubah / Batal. */
export function renderQuestionPreview(view: DraftView, texts: Texts, step?: PreviewStep): Rendered {
  const { draft, inquiry, instansi } = view
  const { content, status, id } = draft
  if (status !== 'open' || content.type !== 'ask') return nothing
  if (content.text === '') return renderQuestionPrompt(view, texts)
  const { text, warnings = [] } = content
  const sent = clarificationText({ instansi: instansi.name, ticket: inquiry.ticket, text }, texts)
  const warned = warnings.length > 0
  const footOf = (sure: boolean) =>
    joined(
      [
        warned ? describeWarnings(warnings, texts) : '',
        bold(texts.say('desk-preview-ask-question')),
        warned ? texts.say(sure ? 'desk-preview-sure' : 'desk-preview-ask-warned') : '',
      ],
      '\n\n',
    )
  const sure = step === 'sure'
  const longest = Math.max(footOf(true).text.length, footOf(false).text.length)
  const send = sendButton(id, fingerprint(text), { warned, sure }, texts)
  const parts = splitText(sent, TELEGRAM_TEXT_LIMIT)
  const buttons = [[send], editButtons(id, texts)]
  return layOutPreview(
    view,
    { parts, foot: footOf(sure), longest, buttons, instead: step !== undefined },
    texts,
  )
}
