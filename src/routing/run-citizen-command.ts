import { dayOf } from '../office/index.ts'
import { actOn } from './act.ts'
import { promiseOf, takenBack } from './breach.ts'
import { isOverdue } from './deadline.ts'
import { deadlineClock } from './deadline-clock.ts'
import { askErasure } from './erasure/ask-erasure.ts'
import { cancelForm, leaveForm, startForm } from './form/run-form.ts'
import { type Inquiry, isAway, isOpen } from './inquiry.ts'
import type { StatusLine } from './citizen-message.ts'
import type { Arrival, Counter } from './counter.ts'
import type { Language } from './ids.ts'
import type { Rules } from './rules.ts'
import { askForSurvey, leaveSurvey } from './satisfaction/take-survey.ts'
import { say, sayNotice } from './say.ts'
import { parseTicket } from './ticket.ts'

type CitizenCommand = Extract<Arrival, { type: 'command' }>

/** How many of a citizen's own tickets `/status` shows. */
const SHOWN = 10
/** How far back `/status` looks for them: many may have been added to others. */
const SEARCHED = 100

const DAY_MS = 24 * 3_600_000
/** What belongs to the form doesn't end it. */
const OF_THE_FORM: readonly string[] = ['formulir', 'batal']

const help = (counter: Counter) => sayNotice(counter, 'help')

/** The commands that citizens type, by name (INTERFACE: Chat). A test tries every one of them on another's ticket. */
export const CITIZEN_COMMANDS: Readonly<
  Record<string, (counter: Counter, argument: string, appLanguage: Language | null) => Promise<void>>
> = {
  start: (counter, _, appLanguage) => {
    // Whoever chose once is not asked again.
    const offered = counter.conversation.language === null ? appLanguage : null
    return say(counter, { type: 'welcome', appLanguage: offered })
  },
  bantuan: help,
  help,
  status: showStatus,
  batal: withdraw,
  formulir: startForm,
  bahasa: (counter) => say(counter, { type: 'language-choice' }),
  standar: (counter) => say(counter, { type: 'standard' }),
  privasi: (counter) => say(counter, { type: 'privacy', days: counter.rules.retentionMs / DAY_MS }),
  hapusdata: askErasure,
  survei: askForSurvey,
}

/** Unknown ones are answered with what there is. */
export async function runCitizenCommand(
  counter: Counter,
  { name, argument, appLanguage }: CitizenCommand,
): Promise<void> {
  if (!OF_THE_FORM.includes(name)) await leaveForm(counter)
  const run = Object.hasOwn(CITIZEN_COMMANDS, name) ? CITIZEN_COMMANDS[name] : undefined
  return run ? run(counter, argument, appLanguage) : sayNotice(counter, 'unknown-command')
}

/** Own tickets only: somebody else's ticket and one that never existed get the same answer. */
async function showStatus(counter: Counter, argument: string): Promise<void> {
  if (argument.trim() === '') {
    const shown = await newestTickets(counter)
    if (shown.length === 0) return sayNotice(counter, 'nothing-open')
    return say(counter, { type: 'status', lines: await statusLines(counter, shown) })
  }
  const inquiry = await ownTicket(counter, argument)
  if (!inquiry) return sayNotice(counter, 'ticket-unknown')
  const clock = isOpen(inquiry.state) ? deadlineClock(inquiry, counter.now) : null
  const lines = await statusLines(counter, [inquiry])
  return say(counter, {
    type: 'status',
    lines: lines.map((line) => ({ ...line, ...(clock ? { clock } : {}) })),
  })
}

/** Whatever is open comes first, so that nothing later can hide a question that still waits. */
async function newestTickets({ tx, conversation }: Counter): Promise<Inquiry[]> {
  const open = (await tx.openInquiries(conversation.id)).filter(isShown)
  const recent = (await tx.recentInquiries(conversation.id, SEARCHED)).filter(isShown)
  const closed = recent.filter(({ id }) => !open.some((other) => other.id === id))
  return [...open.toReversed(), ...closed].slice(0, Math.max(SHOWN, open.length))
}

/** Takes a question back: the named one, or the only one that is open. */
async function withdraw(counter: Counter, argument: string): Promise<void> {
  const { dialogue } = counter.conversation
  if (argument.trim() === '' && dialogue?.type === 'survey') {
    // What is asked just now is what "batal" means.
    const survey = await counter.tx.survey(dialogue.survey)
    if (survey) return leaveSurvey(counter, survey)
  }
  if (argument.trim() === '' && dialogue?.type === 'form') return cancelForm(counter)
  await leaveForm(counter)
  const open = await counter.tx.openInquiries(counter.conversation.id)
  if (argument.trim() === '' && open.length !== 1)
    return sayNotice(counter, open.length === 0 ? 'nothing-open' : 'withdraw-which', open[0]?.ticket ?? null)
  const inquiry = argument.trim() === '' ? open[0] : await ownTicket(counter, argument)
  if (!inquiry) return sayNotice(counter, 'ticket-unknown')
  const outcome = await actOn(counter.tx, inquiry.id, { type: 'withdraw' }, counter.now, counter.rules)
  if (!('refused' in outcome)) return
  // Taking it back twice is no answer to it.
  await sayNotice(counter, WITHDRAWN_TOO_LATE[inquiry.state.name] ?? 'nothing-open', inquiry.ticket)
}

const WITHDRAWN_TOO_LATE: Partial<Record<Inquiry['state']['name'], 'withdrawn' | 'already-answered'>> = {
  withdrawn: 'withdrawn',
  answered: 'already-answered',
  'answered-at-once': 'already-answered',
}

async function ownTicket({ tx, conversation }: Counter, typed: string): Promise<Inquiry | undefined> {
  const ticket = parseTicket(typed)
  if (ticket === null) return undefined
  const id = await tx.inquiryByTicket(ticket)
  const inquiry = id && (await tx.lockInquiry(id))
  return inquiry && inquiry.conversation === conversation.id ? inquiry : undefined
}

/** A message that was added to another ticket is shown with that one. */
function isShown({ state }: Inquiry): boolean {
  return state.name !== 'joined' && state.name !== 'placing'
}

async function statusLines({ tx, now, rules }: Counter, shown: Inquiry[]): Promise<StatusLine[]> {
  const lines: StatusLine[] = []
  for (const inquiry of shown) {
    const former = inquiry.reopens && (await tx.lockInquiry(inquiry.reopens.inquiry))
    lines.push({ ...statusLine(inquiry, now, rules), ...(former ? { reopens: former.ticket } : {}) })
  }
  return lines
}

function statusLine(inquiry: Inquiry, now: Date, { timeZone }: Rules): StatusLine {
  const { state } = inquiry
  const promised = promiseOf(inquiry)
  const delay = state.name === 'referred' && !state.pause ? state.delay : undefined
  return {
    ticket: inquiry.ticket,
    where: whereOf(state),
    holder: 'referral' in state ? (state.referral?.holder ?? null) : null,
    receivedAt: inquiry.receivedAt.toISOString(),
    dueAt: promised?.dueAt.toISOString() ?? null,
    overdue: state.name === 'referred' && !state.pause && isOverdue(state.promised, now),
    // A day that has passed says nothing any more.
    ...(delay && delay.until >= dayOf(now, timeZone) ? { estimate: delay.until } : {}),
    ...(takenBack(inquiry) ? { excused: true } : {}),
    ...(state.name === 'answered' && state.reopenedAs ? { reopenedAs: state.reopenedAs.ticket } : {}),
  }
}

function whereOf(state: Inquiry['state']): StatusLine['where'] {
  if ('adopted' in state && state.adopted) return 'adopted'
  if (state.name === 'answered') {
    if (state.correction?.recalled) return 'recalled'
    return isAway(state.delivery) || state.delivery === 'rejected' ? 'undeliverable' : 'answered'
  }
  if (state.name === 'noted') return state.referral ? 'noted' : 'noted-at-once'
  if (state.name === 'placing' || state.name === 'joined') return 'choosing'
  if (state.name === 'referred' && state.pause) return 'paused'
  return state.name
}
