import { type InstansiId, TRIAGE } from '../../../office/index.ts'
import { type DraftView, type Inquiry, rejectionReasonSchema } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type StaffButton, writeButton } from '../callback-data.ts'
import { isInternalNote } from '../internal-note.ts'
import { type Asked, NOTHING_MORE, renderAnswerPreview } from './render-preview.ts'
import { type Button, nothing, post, type Rendered } from './rendered.ts'
import { cutText, styled } from './styled-text.ts'

const LABEL = 40
const REASONS = ['not-our-task', 'wrong-address', 'other-needed'] as const

/**
 * What confirming the draft would do. For an answer: the message as the citizen will read it. For a transfer or a
 * refusal, which have nothing to show: the question for the officer's own reason.
 */
export function renderPreview(view: DraftView, texts: Texts, asked: Asked = NOTHING_MORE): Rendered {
  const { draft, inquiry } = view
  if (draft.status !== 'open') return nothing
  const ticket = texts.formatTicket(inquiry.ticket)
  const { content } = draft
  if (content.type === 'reject') return renderChooseRejection(view, texts)
  if (content.type !== 'answer') {
    const question = styled(texts.say('desk-ask-reason', { ticket }))
    return post(question, {
      ask: { hint: texts.say('desk-placeholder-reason'), authorOnly: false },
    })
  }
  if (isInternalNote(content.text)) return post(styled(texts.say('desk-note-kept', { ticket })))
  return renderAnswerPreview(view, content, asked, texts)
}

/** "Jawab": for who doesn't know how to reply to a card. */
export function renderAnswerPrompt({ ticket, state }: Inquiry, texts: Texts): Rendered {
  if (state.name !== 'referred') return nothing
  const question = texts.say('desk-answer-prompt', { ticket: texts.formatTicket(ticket) })
  return post(styled(question), { ask: { hint: texts.say('desk-placeholder-answer'), authorOnly: false } })
}

/** The question for new words; only who pressed "Ubah" gets the field to write them. */
export function renderEditPrompt({ draft, inquiry }: DraftView, texts: Texts): Rendered {
  if (draft.status !== 'open') return nothing
  const ticket = texts.formatTicket(inquiry.ticket)
  const { content, sourceMessageId } = draft
  const isRecall = content.type === 'answer' && content.recall === true
  const isBegun = content.type === 'answer' && content.text === '' && content.corrects !== undefined
  const question = isRecall
    ? texts.say('desk-recall-prompt', { ticket })
    : texts.say(isBegun ? 'desk-correct-prompt' : 'desk-notice-edit-prompt', { ticket })
  const hint = texts.say(isRecall ? 'desk-placeholder-reason' : 'desk-placeholder-answer')
  // A press has no message of the officer's to reply to, by which Telegram would know whom to ask.
  return post(styled(question), { ask: { hint, authorOnly: sourceMessageId !== null } })
}

/** Where to: the ones offered, or, when none is, the question for a name. */
export function renderChooseInstansi(
  { draft, inquiry }: DraftView,
  offered: { id: InstansiId; name: string }[],
  texts: Texts,
): Rendered {
  if (draft.status !== 'open') return nothing
  if (offered.length === 0) {
    const question = styled(texts.say('desk-ask-search'))
    return post(question, {
      ask: { hint: texts.say('desk-placeholder-search'), authorOnly: false },
    })
  }
  const ticket = texts.formatTicket(inquiry.ticket)
  return post(styled(texts.say('desk-choose-instansi', { ticket })), {
    buttons: [
      ...offered.map(({ id, name }) => [
        button(cutText(name, LABEL, '…'), { verb: 'pick', draft: draft.id, instansi: id }),
      ]),
      [
        button(texts.say('desk-button-search'), { verb: 'search', draft: draft.id }),
        button(texts.say('desk-button-cancel'), { verb: 'cancel', draft: draft.id }),
      ],
    ],
  })
}

/** Why. `name`: of the *instansi* that it goes to, or of the one that declines. */
export function renderChooseReason({ draft, inquiry }: DraftView, name: string, texts: Texts): Rendered {
  const { content, status, id } = draft
  if (status !== 'open' || (content.type !== 'transfer' && content.type !== 'decline')) return nothing
  const blanks = { ticket: texts.formatTicket(inquiry.ticket), instansi: name }
  const question =
    content.type === 'decline'
      ? texts.say('desk-choose-reason-decline', blanks)
      : texts.say('desk-choose-reason', blanks)
  return post(styled(question), {
    buttons: [
      ...REASONS.map((reason) => [
        button(texts.say(`desk-reason-${reason}`), { verb: 'reason', draft: id, reason }),
      ]),
      [button(texts.say('desk-reason-own-words'), { verb: 'own-words', draft: id })],
      [button(texts.say('desk-button-cancel'), { verb: 'cancel', draft: id })],
    ],
  })
}

/** Why no answer should be given; who decides it depends on the desk. */
export function renderChooseRejection({ draft, inquiry, instansi }: DraftView, texts: Texts): Rendered {
  if (draft.status !== 'open' || draft.content.type !== 'reject') return nothing
  const ticket = texts.formatTicket(inquiry.ticket)
  const question = texts.say(
    instansi.id === TRIAGE ? 'desk-choose-rejection-triage' : 'desk-choose-rejection',
    { ticket },
  )
  return post(styled(question), {
    buttons: [
      ...rejectionReasonSchema.options.map((rejection) => [
        button(texts.say(`desk-rejection-${rejection}`), { verb: 'why-reject', draft: draft.id, rejection }),
      ]),
      [button(texts.say('desk-button-cancel'), { verb: 'cancel', draft: draft.id })],
    ],
  })
}

function button(label: string, data: StaffButton): Button {
  return { label, data: writeButton(data) }
}
