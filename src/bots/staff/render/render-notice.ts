import type { Officer } from '../../../office/index.ts'
import type { DeskMessage, DeskNotice, Views } from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { isAlert, type PressAnswer } from '../press-answer.ts'
import { findNames } from './name-finder.ts'
import { proposeButton } from './propose-button.ts'
import { type Button, post, type Rendered } from './rendered.ts'
import { cutText, styled } from './styled-text.ts'

type Notice = Extract<DeskMessage, { type: 'notice' }>
type NeededViews = Pick<Views, 'inquiry' | 'instansiName' | 'officerName'>

/** What ends a step of an officer stands in the place of the preview or choice whose button was pressed. */
const ENDINGS: readonly DeskNotice[] = [
  'answer-sent',
  'correction-sent',
  'recall-sent',
  'approval-asked',
  'approval-asked-diskominfo',
  'approval-sent',
  'approval-void',
  'approval-decided',
  'clarification-asked',
  'clarification-waits',
  'delay-told',
  'draft-cancelled',
  'draft-ended',
  'moved-done',
  'moved-for-deskless',
  'rejection-proposed',
  'rejected-done',
  'already-answered',
  'corrected-before',
  'already-moved',
  'already-rejected',
  'already-noted',
  'kind-changed',
  'suggestion-adopted',
  'input-left',
  'withdrawn-by-citizen',
  'closed',
  'template-removed',
  'template-kept',
]

/** These belong to a case's card wherever they are not a reply to something else. */
const ABOUT_A_CARD: readonly DeskNotice[] = [
  'words-added',
  'words-edited',
  'words-deleted',
  'words-moved',
  'withdrawn-by-citizen',
  'citizen-erased',
  'approval-overtaken',
  'approval-moved',
  'approval-author-left',
  'approval-passed',
  'clarification-answered',
  'clarification-timed-out',
  'clarification-lapsed',
  'rejection-confirmed',
]

/** Telegram shows at most so much as the answer to a press. */
const PRESS_LIMIT = 200

export async function prepareNotice(
  message: Notice,
  views: NeededViews,
  texts: Texts,
): Promise<() => Rendered> {
  const { notice, at } = message
  const fill = await loadBlanks({ ...message, at: at === null ? null : new Date(at) }, views, texts)
  const proposable = notice === 'answer-sent' || notice === 'correction-sent'
  const buttons = proposable && message.inquiry ? [[proposeButton(message.inquiry, texts)]] : []
  return () => renderNotice(notice, fill(), buttons, texts)
}

function renderNotice(notice: DeskNotice, blanks: Blanks, buttons: Button[][], texts: Texts): Rendered {
  return post(styled(texts.say(`desk-notice-${notice}`, { ...blanks, office: texts.officeName })), {
    under: ABOUT_A_CARD.includes(notice) ? 'card' : null,
    instead: ENDINGS.includes(notice),
    buttons,
  })
}

/** What the presser of a button reads on the own screen. */
export async function renderPressAnswer(
  answer: PressAnswer,
  views: NeededViews,
  texts: Texts,
): Promise<{ text: string; alert: boolean }> {
  const blanks = (await loadBlanks(answer, views, texts))()
  const text = cutText(texts.say(`desk-press-${answer.word}`, blanks), PRESS_LIMIT, '…')
  return { text, alert: isAlert(answer.word) }
}

interface Facts {
  inquiry: Notice['inquiry']
  who: Officer['id'] | null
  instansi: Officer['instansi'] | null
  at: Date | null
}

interface Blanks {
  ticket: string
  instansi: string
  who: string
  at: string
}

/** `none` is what the sentences take for "there is none". */
async function loadBlanks(
  { inquiry, who, instansi, at }: Facts,
  views: NeededViews,
  texts: Texts,
): Promise<() => Blanks> {
  const about = inquiry === null ? null : await views.inquiry(inquiry)
  const names = await findNames(views, texts, { instansi: [instansi], officers: [who] })
  return () => ({
    ticket: about === null ? 'none' : texts.formatTicket(about.ticket),
    instansi: instansi === null ? 'none' : names.instansiName(instansi),
    who: who === null ? texts.say('desk-officer-unknown') : names.officerName(who),
    at: at === null ? 'none' : texts.formatMoment(at),
  })
}
