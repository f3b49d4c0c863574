import { type DraftFile, type DraftView, framed, type Warning } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { officialAnswerText } from '../../citizen/official-answer-text.ts'
import { fingerprint, type StaffButton, writeButton } from '../callback-data.ts'
import { asCitizenReads } from './as-citizen-reads.ts'
import { nameFiles } from './describe-files.ts'
import { editButtons, layOutPreview, sendButton } from './lay-out-preview.ts'
import { type Button, post, type Rendered } from './rendered.ts'
import { bold, cutText, joined, type StyledText, styled } from './styled-text.ts'
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
  const longest = Math.max(
    footOf(content, asked, texts).text.length,
    footOf(content, { ...asked, step: 'sure' }, texts).text.length,
  )
  const foot = footOf(content, asked, texts)
  const buttons = buttonsOf(draft.id, content, asked, texts)
  return layOutPreview(
    view,
    { parts: citizenParts(view, content, texts), foot, longest, buttons, instead },
    texts,
  )
}

/** The messages that the citizen's chat will get. */
export function citizenParts(
  { inquiry, instansi, correction }: DraftView,
  content: AnswerDraft,
  texts: Texts,
): StyledText[] {
  const { text, files, frame, recall: recalled } = content
  const { number, before } = correction ?? { number: 1, before: null }
  const said = { number, text, files, recalled, frame, before }
  const answer = { instansi: instansi.name, ticket: inquiry.ticket, ...said }
  return asCitizenReads((inTheirs) => officialAnswerText(answer, inTheirs), texts)
}

/** Names the words that a preview showed, with all that goes out around them. */
export function shownWords({ text, files = [], frame }: AnswerDraft): string {
  const words = framed(text, frame ?? { opening: '', closing: '' })
  return fingerprint([words, ...files.map(({ id }) => id)].join('\0'))
}

function footOf(
  { warnings = [], files = [] }: AnswerDraft,
  { step, colleague }: Asked,
  texts: Texts,
): StyledText {
  const claimed = colleague === null ? '' : texts.say('desk-preview-claimed', { who: colleague })
  const along = filesAlong(files, texts)
  if (warnings.length === 0 && step !== 'sure') {
    return joined([along, claimed, bold(texts.say('desk-preview-ask'))], '\n\n')
  }
  const ask = step === 'sure' ? texts.say('desk-preview-sure') : texts.say('desk-preview-ask-warned')
  const described = warnings.length > 0 ? describeWarnings(warnings, texts) : ''
  return joined([along, described, claimed, bold(ask)], '\n\n')
}

/** "Ikut dikirim: 2 foto dan 1 dokumen: surat.pdf" */
export function filesAlong(files: readonly DraftFile[], texts: Texts): string {
  return files.length > 0 ? texts.say('desk-preview-files', { files: nameFiles(files, texts) }) : ''
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
  const send = sendButton(draft, shown, { warned, sure: step === 'sure' }, texts)
  const withFiles = (content.files ?? []).length > 0
  return [
    [send],
    ...(withFiles ? [fileButtons(draft, texts)] : []),
    editButtons(draft, texts),
    [button(texts.say('desk-button-points'), { verb: 'points', draft })],
  ]
}

function fileButtons(draft: DraftView['draft']['id'], texts: Texts): Button[] {
  return [
    button(texts.say('desk-button-show-files'), { verb: 'show-files', draft }),
    button(texts.say('desk-button-drop-files'), { verb: 'drop-files', draft }),
  ]
}

function button(label: string, data: StaffButton): Button {
  return { label, data: writeButton(data) }
}
