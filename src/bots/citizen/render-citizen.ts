import {
  type AnswerView,
  type CitizenMessage,
  type Clarification,
  type EmergencyNumber,
  type FaqText,
  type Form,
  type InquiryId,
  type Outgoing,
  type ReportAddress,
  type PersonalCopy,
  type ServiceStandard,
  type Ticket,
  type Topic,
} from '../../routing/index.ts'
import type { InstansiId, OfficeHours } from '../../office/index.ts'
import { type Languages, type Texts, withoutStress } from '../../texts/index.ts'
import { encodeChoice } from '../choice.ts'
import { splitText, CITIZEN_TEXT_LIMIT } from '../split-text.ts'
import { Unrenderable } from '../unrenderable.ts'
import { hasAlready, officialAnswerText } from './official-answer-text.ts'
import { languageChoice } from './language-choice.ts'
import { rated, ratingQuestion, ratingWords } from './render-rating.ts'
import { reopenAsk, reopenChoice } from './render-reopening.ts'
import { redirect, suggestions } from './render-candidates.ts'
import { renderCopy } from './render-copy.ts'
import { renderEmergency } from './render-emergency.ts'
import { renderRights } from './render-rights.ts'
import { delayed, overdue } from './render-late.ts'
import { clarification, lapsed, resumed } from './render-pause.ts'
import { renderFormReview, renderFormStep } from './render-form.ts'
import { renderStandard } from './render-standard.ts'
import { renderSurvey } from './render-survey.ts'
import { renderStatus } from './render-status.ts'
import { holderName } from './short-forms.ts'
import { notedAtOnce, settledInput } from './settled-input.ts'
import { topicQuestions, welcome } from './welcome.ts'
import { whereItIs, whereToReport } from './where-it-is.ts'
import { withdrawn, withdrawWhich } from './render-withdrawal.ts'
import { whichTicket, wordsJoined } from './which-ticket.ts'

/** What a message shows beyond itself, loaded by id just before it is sent. */
export interface Shown {
  /** In the order in which the message names them. */
  faqs: (FaqText | null)[]
  answer: AnswerView | null
  /** Of an official answer: may it be opened again, or has it been, under which ticket? */
  reopening?: { may: boolean; as: Ticket | null } | undefined
  /** Of a mark: was the answer taken back? */
  recalled?: boolean | undefined
  clarification: Clarification | null
  /** With which the ticket's owner can look it up elsewhere. */
  secretWords?: string | null
  /** An officer's own words for why it takes longer. */
  delayWords?: string | null
  names: ReadonlyMap<InstansiId, string>
  /** Whom to call in an emergency; empty where none is spoken of. */
  emergencyNumbers?: readonly EmergencyNumber[]
  /** Where a grievance can be reported as well; empty where there is none. */
  reportAddresses?: readonly ReportAddress[]
  /** The office's *standar pelayanan*, where it is asked for. */
  standard?: ServiceStandard | null
  /** What the citizen asked with each ticket, where one is to be chosen or known again. */
  questions?: ReadonlyMap<InquiryId, string> | undefined
  /** Everything held of the citizen, where it is asked for. */
  copy?: PersonalCopy | null | undefined
  /** The office's hours that computed the deadline which is explained. */
  hours?: OfficeHours | null
  /** What is filled in of the form, where it is read back. */
  form?: Form | null
  /** What can be chosen from without having asked. */
  topics?: readonly Topic[]
  /** What citizens can be written to in: each by its own name. */
  languages?: Languages['offered']
}

/** Telegram and WhatsApp show eight choices at most. */
const MOST_CHOICES = 8

type Of<Type extends CitizenMessage['type']> = Extract<CitizenMessage, { type: Type }>

/** A message to a citizen in words and choices. Throws `Unrenderable` when what it is about isn't there. */
export function renderCitizen(message: CitizenMessage, shown: Shown, texts: Texts): Outgoing {
  switch (message.type) {
    case 'instant-answer':
      return instantAnswer(message, shown, texts)
    case 'answer-above':
      return {
        text: texts.say('citizen-answer-above'),
        choices: [forwardChoice(message.inquiry, texts)],
      }
    case 'suggestions':
      return suggestions(message, shown.faqs, MOST_CHOICES, texts)
    case 'redirect':
      return redirect(message, texts)
    case 'reopen-ask':
      return reopenAsk(message, texts)
    case 'referred':
    case 'moved':
      return { text: whereItIs(message, shown, texts) }
    case 'clarification':
      return { text: clarification(message, shown, texts) }
    case 'resumed':
      return { text: resumed(message, shown, texts) }
    case 'lapsed':
      return { text: lapsed(message, shown, texts) }
    case 'delayed':
      return { text: delayed(message, shown, texts) }
    case 'overdue':
      return { text: overdue(message, shown, texts) }
    case 'noted':
    case 'adopted':
      return { text: settledInput(message, shown.names, texts) }
    case 'noted-at-once':
      return notedAtOnce(message, texts)
    case 'rejected':
      return { text: rejected(message, texts) }
    case 'official-answer':
      return officialAnswer(message, shown, texts)
    case 'answer-mark':
      return { text: markedAnswer(shown, texts) }
    case 'words-joined':
      return wordsJoined(message, texts)
    case 'which-ticket':
      return whichTicket(message, shown.questions, MOST_CHOICES, texts)
    case 'withdraw-which':
      return withdrawWhich(message, shown.questions, MOST_CHOICES, texts)
    case 'withdrawn':
      return { text: withdrawn(message, shown.questions, texts) }
    case 'rating-question':
      return ratingQuestion(message, shown, texts)
    case 'rated':
      return rated(message, shown, texts)
    case 'rating-words':
      return ratingWords(message, texts)
    case 'survey-invitation':
    case 'survey-question':
    case 'survey-finished':
    case 'survey-left':
    case 'survey-again':
      return renderSurvey(message, texts)
    case 'emergency':
      return { text: renderEmergency(message, shown, texts) }
    case 'group-greeting':
      return { text: texts.say('citizen-group', { link: message.link }) }
    case 'blocked':
      return { text: blocked(message, texts) }
    case 'standard':
      return { text: renderStandard(shown.standard, texts) }
    case 'data-copy':
      return renderCopy(shown.copy, texts)
    case 'privacy':
    case 'erasure-question':
    case 'erasure-waits':
    case 'erased':
      return renderRights(message, texts)
    case 'status':
      return { text: renderStatus(message.lines, shown, texts) }
    case 'welcome':
      return welcome(message, shown, texts)
    case 'topic-questions':
      return topicQuestions(shown.topics, texts)
    case 'form':
      return renderFormStep(message, shown.topics, texts)
    case 'form-review':
      return renderFormReview(message, shown.form, texts)
    case 'language-choice':
      return languageChoice(shown.languages, MOST_CHOICES, texts)
    case 'notice':
      return { text: notice(message, texts) }
  }
}

function blocked({ reason, until, again }: Of<'blocked'>, texts: Texts): string {
  const given = {
    until: texts.formatMoment(new Date(until)),
    reason: texts.say(`citizen-block-reason-${reason}`),
  }
  return texts.say(again ? 'citizen-blocked-still' : 'citizen-blocked', given)
}

function instantAnswer(
  { inquiry, grievance }: Of<'instant-answer'>,
  { faqs, names, reportAddresses = [] }: Shown,
  texts: Texts,
): Outgoing {
  const [faq] = faqs
  if (!faq) throw new Unrenderable('The entry that was promised is not there')
  const instansi = holderName({ desk: faq.instansi, as: 'responsible' }, names, texts)
  const report = grievance ? whereToReport(grievance, reportAddresses, texts) : ''
  return {
    text: [faq.answer, texts.say('citizen-source', { instansi }), ...(report === '' ? [] : [report])].join(
      '\n\n',
    ),
    choices: [
      { label: texts.say('citizen-choice-solved'), value: encodeChoice({ type: 'confirm', inquiry }) },
      forwardChoice(inquiry, texts),
    ],
  }
}

function forwardChoice(inquiry: InquiryId, texts: Texts): NonNullable<Outgoing['choices']>[number] {
  return { label: texts.say('citizen-choice-forward'), value: encodeChoice({ type: 'forward', inquiry }) }
}

/** Polite, with the reason and the way to ask anew. */
function rejected({ ticket, reason }: Of<'rejected'>, texts: Texts): string {
  const given = { ticket: texts.formatTicket(ticket), reason: texts.say(`citizen-rejection-${reason}`) }
  return texts.say('citizen-rejected', given)
}

function officialAnswer(message: Of<'official-answer'>, shown: Shown, texts: Texts): Outgoing {
  const said = answerText(shown, texts)
  const text = message.again ? `${texts.say('citizen-answer-waited')}\n\n${said}` : said
  const choices = reopenChoice(message, shown, texts)
  const { files = [], before } = shown.answer ?? {}
  if (files.length === 0 || (before && hasAlready(before, files))) return { text, ...choices }
  const ticket = shown.answer ? texts.formatTicket(shown.answer.ticket) : 'none'
  const ifFilesMissing = texts.say('citizen-files-missing', { ticket })
  return { text, ...choices, attachments: files.map(({ id }) => id), ifFilesMissing }
}

function answerText({ answer, names, reopening }: Shown, texts: Texts): string {
  if (!answer) throw new Unrenderable('The official answer is not there')
  const instansi = holderName({ desk: answer.instansi, as: 'responsible' }, names, texts)
  return officialAnswerText({ ...answer, instansi, reopenedAs: reopening?.as }, texts)
}

/** A version that holds no more. What was taken back is not shown any longer; of a long answer only the last part can be changed. */
function markedAnswer(shown: Shown, texts: Texts): string {
  if (shown.recalled) return texts.say('citizen-answer-recalled')
  const last = splitText(withoutStress(answerText(shown, texts)), CITIZEN_TEXT_LIMIT).at(-1) ?? ''
  const [marked = ''] = splitText(`${texts.say('citizen-answer-corrected')}\n\n${last}`, CITIZEN_TEXT_LIMIT)
  return marked
}

function notice(message: Of<'notice'>, texts: Texts): string {
  const ticket = message.ticket === null ? 'none' : texts.formatTicket(message.ticket)
  const given = { ticket, office: texts.officeName, within: texts.promise }
  return texts.say(`citizen-notice-${message.notice}`, given)
}
