import type { DraftView } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { clarificationText } from '../../citizen/clarification-text.ts'
import { asCitizenReads } from './as-citizen-reads.ts'
import { layOutWords } from './lay-out-words.ts'
import type { PreviewStep } from './render-preview.ts'
import { nothing, post, type Rendered } from './rendered.ts'
import { styled } from './styled-text.ts'

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
  const { content, status } = draft
  if (status !== 'open' || content.type !== 'ask') return nothing
  if (content.text === '') return renderQuestionPrompt(view, texts)
  const { text, warnings = [] } = content
  const about = { instansi: instansi.name, ticket: inquiry.ticket, text }
  const parts = asCitizenReads((inTheirs) => clarificationText(about, inTheirs), texts)
  return layOutWords(view, { text, warnings, parts, ask: 'desk-preview-ask-question' }, texts, step)
}
