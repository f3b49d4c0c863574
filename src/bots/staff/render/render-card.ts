import { TRIAGE } from '../../../office/index.ts'
import {
  type CardView,
  claimOf,
  pauseOf,
  currentWords,
  isOverdue,
  maskPersonalData,
  promiseOf,
  type Withheld,
  withheldFrom,
  mayBeNoted,
} from '../../../routing/index.ts'
import type { Texts } from '../../../texts/index.ts'
import { type StaffButton, writeButton } from '../callback-data.ts'
import { type CardContext, deskName, isHeldHere, meantFor, reasonText } from './card-context.ts'
import { describeStatus, versionName } from './describe-status.ts'
import { countFiles, nameFiles } from './describe-files.ts'
import { erasedCase } from './render-erased.ts'
import { inputButtons, kindButton, noteButtons } from './render-input.ts'
import { quoteWords } from './quote-words.ts'
import { proposeButton } from './propose-button.ts'
import { type Button, TEXT_LIMIT } from './rendered.ts'
import { bold, cutText, joined, marked, type Piece, type StyledText, slice, styled } from './styled-text.ts'
import { tameLine, tameText } from './tame-text.ts'

/** UTF-16 units for the citizen's words while the question is open, and beside an answer; and for the answer. */
const WORDS_OPEN = 2_200
const WORDS_CLOSED = 1_200
const ANSWER = 700
/** And for the question of an entry that expired. */
const EXPIRED = 200
/** And for the answer of the ticket that goes on here. */
const FORMER = 500

type CardVerb = Extract<StaffButton, { referral: number }>['verb']

export interface Card {
  content: StyledText
  buttons: Button[][]
}

/** The card as it should look now: what was asked, until when, by whom it is held, and what really happened to it. */
export function renderCard(view: CardView, context: CardContext): Card {
  const { texts } = context
  if (view.inquiry.erased) return { content: erasedCase(view.inquiry, texts), buttons: [] }
  const current = isHeldHere(view)
  const withheld = withheldFrom(
    currentWords(view.words).map(({ text }) => text),
    context.sharing,
  )
  const content = joined(
    [
      bold(texts.say('desk-card-heading', { ticket: texts.formatTicket(view.inquiry.ticket) })),
      alarm(view, texts),
      facts(view, context),
      withheld.rude ? marked('italic', texts.say('desk-card-rude')) : '',
      expired(view, texts),
      reopening(view, texts),
      quoteWords(view.words, context, (current ? WORDS_OPEN : WORDS_CLOSED) - (view.former ? FORMER : 0)),
      asked(view, texts),
      styled(bold(texts.say('desk-label-status')), ': ', describeStatus(view, context)),
      answer(view, texts),
      current ? marked('italic', howTo(view, context)) : '',
    ],
    '\n\n',
  )
  // Room enough is left for our own sentences; an office's longer ones must not make the card impossible to send.
  return {
    content: slice(content, 0, TEXT_LIMIT),
    buttons: current ? buttons(view, withheld, context) : afterwards(view, texts),
  }
}

function facts(view: CardView, context: CardContext): StyledText {
  const { texts, now } = context
  const { inquiry, movedFrom, receivedReason } = view
  const promised = promiseOf(inquiry)
  const pauses = pauseOf(inquiry, now) !== null
  const left = promised && isHeldHere(view) && !pauses && !isOverdue(promised, now) ? promised : null
  const line = (label: string, value: Piece | null) =>
    value === null ? '' : styled(bold(label), ': ', value)
  const meant = meantFor(view)
  const lasts = left && texts.formatDuration(left.dueAt.getTime() - now.getTime())
  return joined(
    [
      line(texts.say('desk-label-kind'), texts.say(`kind-${inquiry.kind}`)),
      line(texts.say('desk-label-channel'), texts.say(`channel-${inquiry.channel}`)),
      line(texts.say('desk-label-received'), texts.formatMoment(inquiry.receivedAt)),
      line(texts.say('desk-label-due'), promised && texts.formatMoment(promised.dueAt)),
      line(texts.say('desk-label-estimate'), estimate(view, texts)),
      line(texts.say('desk-label-left'), lasts && texts.say('desk-card-left', { left: lasts })),
      line(texts.say('desk-label-desk'), deskName(context, view.desk)),
      line(texts.say('desk-label-moved-from'), movedFrom && deskName(context, movedFrom)),
      line(
        texts.say('desk-label-meant'),
        meant && texts.say('desk-card-meant', { instansi: deskName(context, meant) }),
      ),
      line(texts.say('desk-label-reason'), receivedReason && reasonText(receivedReason, texts)),
      line(texts.say('desk-label-attachments'), files(view, texts)),
      line(texts.say('desk-label-attachments'), missingFiles(view, texts)),
    ],
    '\n',
  )
}

/** What the citizen was told about when, and why then. */
function estimate(view: CardView, texts: Texts): string | null {
  const { state } = view.inquiry
  if (!isHeldHere(view) || state.name !== 'referred' || !state.delay) return null
  const { until, reason } = state.delay
  const given = { day: texts.formatDay(until), reason: texts.say(`desk-delay-${reason}`) }
  return texts.say('desk-card-estimate', given)
}

/** Whoever calls for help stands above everything else, until the case is closed. */
function alarm({ inquiry: { state } }: CardView, texts: Texts): Piece {
  if (state.name !== 'referred' || !state.emergency) return ''
  return bold(texts.say('desk-card-emergency', { what: texts.say(`desk-emergency-${state.emergency}`) }))
}

/** Why the knowledge base didn't answer. */
function expired({ expired: entry }: CardView, texts: Texts): Piece {
  if (!entry) return ''
  const question = cutText(tameLine(entry.question), EXPIRED, '…')
  return marked('italic', texts.say('desk-card-expired', { question, id: tameLine(entry.id) }))
}

/** What had been answered before the citizen opened it again, and why that did not settle it. */
function reopening({ former }: CardView, texts: Texts): StyledText {
  if (!former) return styled('')
  const { ticket, answer: given } = former
  const reason = texts.say(`desk-reopen-${former.reason}`)
  const why = bold(texts.say('desk-card-reopens', { ticket: texts.formatTicket(ticket), reason }))
  if (!given) return styled(why)
  const text = cutText(tameText(given.text), FORMER, texts.say('desk-card-cut'))
  const label = bold(texts.say('desk-label-former-answer'))
  return styled(why, '\n', label, ':\n', marked('blockquote', text))
}

/** What the citizen was asked last. */
function asked({ clarification }: CardView, texts: Texts): Piece {
  if (!clarification) return ''
  const text = cutText(tameText(maskPersonalData(clarification.text)), ANSWER, texts.say('desk-card-cut'))
  const label = texts.say('desk-label-asked', { at: texts.formatMoment(clarification.at) })
  return styled(bold(label), ':\n', marked('blockquote', text))
}

/** What this desk answered; another desk's answer stands on its own card. */
function answer({ answer: given, inquiry: { state }, referral }: CardView, texts: Texts): Piece {
  if (!given || state.name !== 'answered' || state.referral.number !== referral) return ''
  const text = cutText(tameText(given.text), ANSWER, texts.say('desk-card-cut'))
  const label = given.number === 1 ? texts.say('desk-label-answer') : versionName(given, texts)
  const files = nameFiles(given.files ?? [], texts)
  const along = files === '' ? '' : texts.say('desk-answer-files', { files })
  return styled(bold(label), ':\n', joined([marked('blockquote', text), along], '\n'))
}

function files({ words }: CardView, texts: Texts): string | null {
  const attachments = currentWords(words).flatMap((message) => message.attachments)
  const files = [...new Map(attachments.map((file) => [file.id, file])).values()]
  return files.length > 0 ? texts.say('desk-card-attachments', { files: countFiles(files, texts) }) : null
}

/** How many files the citizen sent that nobody has. */
function missingFiles({ words }: CardView, texts: Texts): string | null {
  const count = currentWords(words).reduce((sum, message) => sum + message.missingFiles, 0)
  return count > 0 ? texts.say('desk-card-missing-files', { count }) : null
}

function howTo(view: CardView, context: CardContext): string {
  const { texts } = context
  const instansi = deskName(context, view.desk)
  const how = texts.say(view.desk === TRIAGE ? 'desk-card-how-triage' : 'desk-card-how', { instansi })
  return mayBeNoted(view.inquiry) ? `${how} ${texts.say('desk-card-how-input')}` : how
}

/** Under what this desk answered or noted: an answer may become an entry of the knowledge base. */
function afterwards(view: CardView, texts: Texts): Button[][] {
  const { answer: given, inquiry, referral } = view
  const { id, state } = inquiry
  if (state.name === 'noted' && state.referral?.number === referral)
    return withoutEmpty([inputButtons(view, texts)])
  if (!given || state.name !== 'answered' || state.referral.number !== referral) return []
  const button = (verb: 'correct' | 'recall', label: string): Button => ({
    label,
    data: writeButton({ verb, inquiry: id, referral }),
  })
  const correct = button('correct', texts.say('desk-button-correct'))
  if (state.correction?.recalled) return withoutEmpty([[correct], inputButtons(view, texts)])
  const recall = button('recall', texts.say('desk-button-recall'))
  return [
    [correct, recall],
    [proposeButton(id, texts), ...inputButtons(view, texts)],
  ]
}

function buttons(view: CardView, withheld: Withheld, { texts, now }: CardContext): Button[][] {
  const { desk, referral, inquiry } = view
  const button = (verb: CardVerb, label: string): Button => ({
    label,
    data: writeButton({ verb, inquiry: inquiry.id, referral }),
  })
  const work = claimOf(inquiry, now)
    ? button('release', texts.say('desk-button-release'))
    : button('claim', texts.say('desk-button-claim'))
  const moves = [button('transfer', texts.say('desk-button-move'))]
  if (desk !== TRIAGE) moves.push(button('decline', texts.say('desk-button-decline')))
  const proposed = inquiry.state.name === 'referred' && inquiry.state.rejection
  const rejecting = proposed
    ? [
        button('confirm-rejection', texts.say('desk-button-confirm-rejection')),
        button('return-rejection', texts.say('desk-button-return-rejection')),
      ]
    : [button('reject', texts.say('desk-button-reject'))]
  const withFiles = files(view, texts) !== null
  const mayAsk = inquiry.state.name === 'referred' && inquiry.state.pause === null
  const answering = [
    ...(mayAsk ? [work] : []),
    button('answer', texts.say('desk-button-answer')),
    ...noteButtons(view, texts),
    button('templates', texts.say('desk-button-templates')),
  ]
  const asking = mayAsk
    ? [button('ask', texts.say('desk-button-ask')), button('delay', texts.say('desk-button-delay'))]
    : []
  const filing = withFiles ? [button('files', texts.say('desk-button-attachments'))] : []
  const whole = withheld.personal || withheld.rude ? [button('data', texts.say('desk-button-data'))] : []
  const looking = [
    ...filing,
    ...whole,
    button('clock', texts.say('desk-button-clock')),
    kindButton(view, texts),
  ]
  const deciding = proposed ? [rejecting, asking] : [[...asking, ...rejecting]]
  return withoutEmpty([answering, moves, ...deciding, looking])
}

function withoutEmpty(rows: Button[][]): Button[][] {
  return rows.filter((row) => row.length > 0)
}
