import { type DraftView, givenDelaySchema, type DeskMessage } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { delayText } from '../../citizen/delay-text.ts'
import { type StaffButton, writeButton } from '../callback-data.ts'
import { asCitizenReads } from './as-citizen-reads.ts'
import { layOutWords } from './lay-out-words.ts'
import type { PreviewStep } from './render-preview.ts'
import { type Button, nothing, post, type Rendered } from './rendered.ts'
import { styled } from './styled-text.ts'

/** About when: only days that say more than the deadline does. */
export function renderChooseEstimate(
  { draft, inquiry }: DraftView,
  { offered }: Extract<DeskMessage, { type: 'choose-estimate' }>,
  texts: Texts,
): Rendered {
  if (draft.status !== 'open') return nothing
  const ticket = texts.formatTicket(inquiry.ticket)
  return post(styled(texts.say('desk-choose-estimate', { ticket })), {
    buttons: [
      ...offered.map(({ estimate, until }) => [
        button(texts.say(`desk-estimate-${estimate}`, { day: texts.formatDay(until) }), {
          verb: 'estimate',
          draft: draft.id,
          estimate,
        }),
      ]),
      [button(texts.say('desk-button-cancel'), { verb: 'cancel', draft: draft.id })],
    ],
  })
}

/** Why not before: a sentence of ours goes out at once, own words are shown first. */
export function renderChooseDelay({ draft, inquiry }: DraftView, texts: Texts): Rendered {
  const { content, status, id } = draft
  if (status !== 'open' || content.type !== 'delay' || content.until === null) return nothing
  const given = { ticket: texts.formatTicket(inquiry.ticket), day: texts.formatDay(content.until) }
  return post(styled(texts.say('desk-choose-delay', given)), {
    buttons: [
      ...givenDelaySchema.options.map((delay) => [
        button(texts.say(`desk-delay-${delay}`), { verb: 'why-delay', draft: id, delay }),
      ]),
      [button(texts.say('desk-reason-own-words'), { verb: 'own-words', draft: id })],
      [button(texts.say('desk-button-cancel'), { verb: 'cancel', draft: id })],
    ],
  })
}

/** Own words as the citizen will read them, or the question for them. */
export function renderDelayPreview(view: DraftView, texts: Texts, step?: PreviewStep): Rendered {
  const { draft, inquiry, instansi } = view
  const { content, status } = draft
  if (status !== 'open' || content.type !== 'delay' || content.until === null) return nothing
  const { text: words, until, warnings = [] } = content
  const ticket = texts.formatTicket(inquiry.ticket)
  if (words === '') {
    return post(styled(texts.say('desk-ask-delay', { ticket })), {
      ask: { hint: texts.say('desk-placeholder-reason'), authorOnly: false },
    })
  }
  const about = { instansi: instansi.name, ticket: inquiry.ticket, reason: 'own-words' as const }
  const parts = asCitizenReads((inTheirs) => delayText({ ...about, words, until }, inTheirs), texts)
  return layOutWords(view, { text: words, warnings, parts, ask: 'desk-preview-ask' }, texts, step)
}

function button(label: string, data: StaffButton): Button {
  return { label, data: writeButton(data) }
}
