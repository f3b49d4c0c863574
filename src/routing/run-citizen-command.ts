import { DAY_MS } from '../office/index.ts'
import { actOn } from './act.ts'
import { askCopy } from './erasure/ask-copy.ts'
import { askErasure } from './erasure/ask-erasure.ts'
import { askLanguage } from './conversation/choose-language.ts'
import { isCallForHelp } from './conversation/offer-ticket.ts'
import { cancelForm, leaveForm, startForm } from './form/run-form.ts'
import type { Inquiry } from './inquiry.ts'
import type { Arrival, Counter } from './counter.ts'
import type { Language } from './ids.ts'
import { askForSurvey, leaveSurvey } from './satisfaction/take-survey.ts'
import { say, sayNotice } from './say.ts'
import { ownTicket } from './status/own-ticket.ts'
import { showStatus } from './status/show-status.ts'

type CitizenCommand = Extract<Arrival, { type: 'command' }>

/** What belongs to the form doesn't end it. */
const OF_THE_FORM: readonly string[] = ['formulir', 'tanya', 'batal']

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
  stop,
  formulir: startForm,
  tanya: startForm,
  bahasa: askLanguage,
  language: askLanguage,
  standar: (counter) => say(counter, { type: 'standard' }),
  privasi: (counter) => say(counter, { type: 'privacy', days: counter.rules.retentionMs / DAY_MS }),
  datasaya: askCopy,
  hapusdata: askErasure,
  hapus: askErasure,
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

/** Whoever has enough of the survey says so as everywhere on Telegram; there is nothing else to stop. */
async function stop(counter: Counter): Promise<void> {
  if (!(await endsSurvey(counter))) await sayNotice(counter, 'unknown-command')
}

/** The survey whose question is open is left; false where none is. */
async function endsSurvey(counter: Counter): Promise<boolean> {
  const { dialogue } = counter.conversation
  const survey = dialogue?.type === 'survey' ? await counter.tx.survey(dialogue.survey) : null
  if (survey) await leaveSurvey(counter, survey)
  return survey !== null
}

/** Takes a question back: the named one, or the only one that is open. */
async function withdraw(counter: Counter, argument: string): Promise<void> {
  const { dialogue } = counter.conversation
  // What is asked just now is what "batal" means.
  if (argument.trim() === '' && (await endsSurvey(counter))) return
  if (argument.trim() === '' && dialogue?.type === 'form') return cancelForm(counter)
  await leaveForm(counter)
  const open = await counter.tx.openInquiries(counter.conversation.id)
  const [only, ...others] = open
  if (argument.trim() === '' && (!only || others.length > 0 || isCallForHelp(only)))
    return askWhich(counter, open)
  const inquiry = argument.trim() === '' ? only : await ownTicket(counter, argument)
  if (!inquiry) return sayNotice(counter, 'ticket-unknown')
  const outcome = await actOn(counter.tx, inquiry.id, { type: 'withdraw' }, counter.now, counter.rules)
  if (!('refused' in outcome)) return
  // Taking it back twice is no answer to it.
  await sayNotice(counter, WITHDRAWN_TOO_LATE[inquiry.state.name] ?? 'nothing-open', inquiry.ticket)
}

/** Nobody remembers a ticket by its code, and one that waits for more words never was told one; a call for help is asked about. */
async function askWhich(counter: Counter, open: Inquiry[]): Promise<void> {
  if (open.length === 0) return sayNotice(counter, 'nothing-open')
  const tickets = open.map(({ id: inquiry, ticket, state }) => ({
    inquiry,
    ticket: state.name === 'referred' ? ticket : null,
  }))
  await say(counter, { type: 'withdraw-which', tickets })
}

const WITHDRAWN_TOO_LATE: Partial<Record<Inquiry['state']['name'], 'withdrawn' | 'already-answered'>> = {
  withdrawn: 'withdrawn',
  answered: 'already-answered',
  'answered-at-once': 'already-answered',
}
