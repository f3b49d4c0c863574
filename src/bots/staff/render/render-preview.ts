import { type DraftView, framed, type Warning } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { officialAnswerText } from '../../citizen/official-answer-text.ts'
import { splitText, TELEGRAM_TEXT_LIMIT } from '../../split-text.ts'
import { fingerprint, type StaffButton, writeButton } from '../callback-data.ts'
import { type Button, post, type Rendered, TEXT_LIMIT } from './rendered.ts'
import { bold, cutText, fillSlot, joined, marked, SLOT, type StyledText, styled } from './styled-text.ts'
import { tameLine } from './tame-text.ts'

/** What a preview asks now; absent: it is shown for the first time. */
export type PreviewStep = 'sure' | 'points' | 'back' | undefined
/** What the preview asks, and the colleague who claimed the case, if one did. */
export interface Asked {
  step: PreviewStep
  colleague: string | null
}
export const NOTHING_MORE: Asked = { step: undefined, colleague: null }
export type AnswerDraft = Extract<DraftView['draft']['content'], { type: 'answer' }>

/** Of each warning so many places are named, each with so many UTF-16 units. */
const PLACES = 3
const PLACE = 60

/**
 * An answer as the citizen will read it, in the very parts in which it will come, what the filter warns of, and the
 * question whether it may go. Nobody confirms what wasn't shown.
 */
export function renderAnswerPreview(
  view: DraftView,
  content: AnswerDraft,
  asked: Asked,
  texts: Texts,
): Rendered {
  const { draft } = view
  const { step } = asked
  const instead = step !== undefined
  if (step === 'points') {
    const back: StaffButton = { verb: 'back', draft: draft.id }
    const buttons = [[button(texts.say('desk-button-back'), back)]]
    return post(styled(texts.say('desk-nine-points')), { buttons, instead })
  }
  const parts = citizenParts(view, content, texts)
  const intro = texts.say('desk-preview', { ticket: texts.formatTicket(view.inquiry.ticket), message: SLOT })
  const foot = footOf(content, asked, texts)
  const buttons = buttonsOf(draft.id, content, asked, texts)
  const [only = ''] = parts
  const longest = Math.max(foot.text.length, footOf(content, { ...asked, step: 'sure' }, texts).text.length)
  if (parts.length === 1 && intro.length + only.length + longest + 2 <= TEXT_LIMIT) {
    const shown = styled(fillSlot(intro, marked('blockquote', only)), '\n\n', foot)
    return post(shown, { buttons, instead })
  }
  // Too long for one message: the question stands in one of its own, which is all that changes from then on.
  if (instead) return post(foot, { buttons, instead })
  const quoted = parts.map((part) => marked('blockquote', part))
  return post([styled(intro.replace(SLOT, '').trim()), ...quoted, foot], { buttons })
}

/** The messages that the citizen's chat will get. */
export function citizenParts(
  { inquiry, instansi, correction }: DraftView,
  content: AnswerDraft,
  texts: Texts,
): string[] {
  const { text, frame, recall: recalled } = content
  const { number, before } = correction ?? { number: 1, before: null }
  const answer = { instansi: instansi.name, ticket: inquiry.ticket, number, text, recalled, frame, before }
  return splitText(officialAnswerText(answer, texts), TELEGRAM_TEXT_LIMIT)
}

/** Names the words that a preview showed, with all that goes out around them. */
export function shownWords({ text, frame }: AnswerDraft): string {
  return fingerprint(framed(text, frame ?? { opening: '', closing: '' }))
}

function footOf({ warnings = [] }: AnswerDraft, { step, colleague }: Asked, texts: Texts): StyledText {
  const claimed = colleague === null ? '' : texts.say('desk-preview-claimed', { who: colleague })
  if (warnings.length === 0 && step !== 'sure') {
    return joined([claimed, bold(texts.say('desk-preview-ask'))], '\n\n')
  }
  const ask = step === 'sure' ? texts.say('desk-preview-sure') : texts.say('desk-preview-ask-warned')
  const described = warnings.length > 0 ? describeWarnings(warnings, texts) : ''
  return joined([described, claimed, bold(ask)], '\n\n')
}

/** The warnings in plain words, each with what was found. */
export function describeWarnings(warnings: readonly Warning[], texts: Texts): StyledText {
  const lines = warnings.map(({ code, found }) => {
    const places = found.slice(0, PLACES).map((place) => cutText(tameLine(place), PLACE, '…'))
    return texts.say(`desk-warning-${code}`, { found: texts.formatList(places) })
  })
  return joined([bold(texts.say('desk-warnings')), ...lines.map((line) => `• ${line}`)], '\n')
}

function buttonsOf(
  draft: DraftView['draft']['id'],
  content: AnswerDraft,
  { step, colleague }: Asked,
  texts: Texts,
): Button[][] {
  const shown = shownWords(content)
  const warned = (content.warnings ?? []).length > 0 || colleague !== null
  const send =
    step === 'sure'
      ? button(texts.say('desk-button-send-sure'), { verb: 'send-anyway', draft, shown })
      : button(texts.say(warned ? 'desk-button-send-anyway' : 'desk-button-send'), {
          verb: 'send',
          draft,
          shown,
        })
  return [
    [send],
    [
      button(texts.say('desk-button-edit'), { verb: 'edit', draft }),
      button(texts.say('desk-button-cancel'), { verb: 'cancel', draft }),
    ],
    [button(texts.say('desk-button-points'), { verb: 'points', draft })],
  ]
}

function button(label: string, data: StaffButton): Button {
  return { label, data: writeButton(data) }
}
