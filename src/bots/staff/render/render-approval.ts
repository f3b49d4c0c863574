import {
  type CardView,
  type DeskMessage,
  type DraftView,
  maskPersonalData,
  type SharingRules,
  type Views,
} from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type StaffButton, writeButton } from '../callback-data.ts'
import { findNames } from './name-finder.ts'
import { quoteWords } from './quote-words.ts'
import { type AnswerDraft, citizenParts, describeWarnings, filesAlong, shownWords } from './render-preview.ts'
import { type Button, nothing, post, type Rendered, TEXT_LIMIT } from './rendered.ts'
import { bold, joined, marked, styled } from './styled-text.ts'
import { tameText } from './tame-text.ts'

type About = Extract<DeskMessage, { type: 'approval-request' | 'return-prompt' | 'returned-answer' }>
type Settings = Extract<DeskMessage, { type: 'approval-mode' | 'deputies' }>
type NeededViews = Pick<Views, 'draft' | 'card' | 'instansiName' | 'officerName' | 'sharingRules'>

/** UTF-16 units for what the citizen asked. */
const WORDS = 1_500

/** Loads an answer that waits for approval; what it gives puts the message about it into words. */
export async function prepareApproval(
  message: About,
  views: NeededViews,
  texts: Texts,
): Promise<() => Rendered> {
  const view = await views.draft(message.draft)
  const { content } = view?.draft ?? {}
  if (!view || content?.type !== 'answer') return () => nothing
  const { officer, inquiry, referral } = view.draft
  const card = await views.card(inquiry, referral)
  const { officerName } = await findNames(views, texts, { instansi: [], officers: [officer] })
  const ticket = texts.formatTicket(view.inquiry.ticket)
  switch (message.type) {
    case 'approval-request': {
      const sharing = await views.sharingRules()
      return () => renderRequest(view, content, { card, sharing, who: officerName(officer) }, texts)
    }
    case 'return-prompt':
      return () =>
        post(styled(texts.say('desk-approval-prompt', { ticket, who: officerName(officer) })), {
          ask: { hint: texts.say('desk-placeholder-note'), authorOnly: false },
        })
    case 'returned-answer':
      return () => post(returned(view, ticket, texts))
  }
}

function returned({ draft }: DraftView, ticket: string, texts: Texts) {
  const note = marked('blockquote', tameText(maskPersonalData(draft.note ?? '')))
  const how = bold(texts.say('desk-approval-returned-how'))
  return joined([texts.say('desk-approval-returned', { ticket }), note, how], '\n\n')
}

/** Question and answer as the citizen would read it; nothing once it is decided. */
function renderRequest(
  view: DraftView,
  content: AnswerDraft,
  { card, sharing, who }: { card: CardView | null; sharing: SharingRules; who: string },
  texts: Texts,
): Rendered {
  const { state, ticket: code } = view.inquiry
  if (state.name !== 'referred' || state.approval?.draft !== view.draft.id) return nothing
  const blanks = { ticket: texts.formatTicket(code), who, due: texts.formatMoment(state.promised.dueAt) }
  const head = joined(
    [
      bold(texts.say('desk-approval-heading', blanks)),
      texts.say('desk-approval-by', blanks),
      card && quoteWords(card.words, { texts, sharing }, WORDS),
      bold(texts.say('desk-approval-answer')),
    ].filter((piece) => piece !== null),
    '\n\n',
  )
  const warnings = content.warnings ?? []
  const foot = joined(
    [
      filesAlong(content.files ?? [], texts),
      warnings.length > 0 ? describeWarnings(warnings, texts) : '',
      texts.say('desk-approval-ask', { instansi: view.instansi.name }),
    ],
    '\n\n',
  )
  const quoted = citizenParts(view, content, texts).map((part) => marked('blockquote', part))
  const whole = joined([styled(head, '\n', ...quoted), foot], '\n\n')
  const buttons = buttonsOf(view, content, texts)
  if (quoted.length === 1 && whole.text.length <= TEXT_LIMIT) return post(whole, { buttons })
  return post([head, ...quoted, foot], { buttons })
}

function buttonsOf({ draft: { id: draft } }: DraftView, content: AnswerDraft, texts: Texts): Button[][] {
  const button = (label: string, data: StaffButton): Button[] => [{ label, data: writeButton(data) }]
  const files = content.files?.length
    ? [button(texts.say('desk-button-show-files'), { verb: 'show-files', draft })]
    : []
  return [
    ...files,
    button(texts.say('desk-button-approve-answer'), {
      verb: 'approve-answer',
      draft,
      shown: shownWords(content),
    }),
    button(texts.say('desk-button-return-answer'), { verb: 'return-answer', draft }),
  ]
}

/** What `/persetujuan` and `/wakil` set. */
export async function prepareApprovalSettings(
  message: Settings,
  views: Pick<Views, 'instansiName' | 'officerName'>,
  texts: Texts,
): Promise<() => Rendered> {
  const officers = message.type === 'deputies' ? message.officers : []
  const names = await findNames(views, texts, { instansi: [message.instansi], officers })
  const instansi = names.instansiName(message.instansi)
  if (message.type === 'deputies') {
    const who = officers.length > 0 ? texts.formatList(officers.map(names.officerName)) : 'none'
    return () => post(styled(texts.say('desk-deputies', { instansi, who })))
  }
  const { mode } = message
  const said = texts.say(`desk-approval-mode-${mode.mode}`, {
    instansi,
    answers: mode.mode === 'first' ? mode.answers : 0,
  })
  const alone = mode.mode !== 'off' && message.alone ? texts.say('desk-approval-alone', { instansi }) : ''
  return () => post(joined([said, alone], '\n\n'))
}
