import { actOn } from './act.ts'
import { isOverdue } from './deadline.ts'
import type { Inquiry } from './inquiry.ts'
import type { StatusLine } from './message.ts'
import type { Arrival, Counter } from './counter.ts'
import { say, sayNotice } from './say.ts'
import { parseTicket } from './ticket.ts'

type CitizenCommand = Extract<Arrival, { type: 'command' }>

/** How many of a citizen's own tickets `/status` shows. */
const SHOWN = 10
/** How far back a ticket named in `/status` or `/batal` is looked for. */
const SEARCHED = 200

/** The commands that citizens type (INTERFACE: Chat). Unknown ones are answered with what there is. */
export async function runCitizenCommand(counter: Counter, command: CitizenCommand): Promise<void> {
  switch (command.name) {
    case 'start':
      return sayNotice(counter, 'welcome')
    case 'bantuan':
    case 'help':
      return sayNotice(counter, 'help')
    case 'status':
      return showStatus(counter, command.argument)
    case 'batal':
      return withdraw(counter, command.argument)
    default:
      return sayNotice(counter, 'unknown-command')
  }
}

/** Own tickets only: somebody else's ticket and one that never existed get the same answer. */
async function showStatus(counter: Counter, argument: string): Promise<void> {
  if (argument.trim() === '') {
    const recent = (await counter.tx.recentInquiries(counter.conversation.id, SHOWN)).filter(isShown)
    if (recent.length === 0) return sayNotice(counter, 'nothing-open')
    return say(counter, { type: 'status', lines: recent.map((inquiry) => statusLine(inquiry, counter.now)) })
  }
  const inquiry = await ownTicket(counter, argument)
  if (!inquiry) return sayNotice(counter, 'ticket-unknown')
  return say(counter, { type: 'status', lines: [statusLine(inquiry, counter.now)] })
}

/** Takes a question back: the named one, or the only one that is open. */
async function withdraw(counter: Counter, argument: string): Promise<void> {
  const open = await counter.tx.openInquiries(counter.conversation.id)
  if (argument.trim() === '' && open.length !== 1)
    return sayNotice(counter, open.length === 0 ? 'nothing-open' : 'withdraw-which')
  const inquiry = argument.trim() === '' ? open[0] : await ownTicket(counter, argument)
  if (!inquiry) return sayNotice(counter, 'ticket-unknown')
  const outcome = await actOn(counter.tx, inquiry.id, { type: 'withdraw' }, counter.now, counter.rules)
  if (!('refused' in outcome)) return
  // Taking it back twice is no answer to it.
  const notice = inquiry.state.name === 'withdrawn' ? 'withdrawn' : 'already-answered'
  await sayNotice(counter, notice, inquiry.ticket)
}

async function ownTicket({ tx, conversation }: Counter, typed: string): Promise<Inquiry | undefined> {
  const ticket = parseTicket(typed)
  if (ticket === null) return undefined
  return (await tx.recentInquiries(conversation.id, SEARCHED)).find((inquiry) => inquiry.ticket === ticket)
}

/** A message that was added to another ticket is shown with that one. */
function isShown({ state }: Inquiry): boolean {
  return state.name !== 'joined' && state.name !== 'placing'
}

function statusLine(inquiry: Inquiry, now: Date): StatusLine {
  const { state } = inquiry
  const promised = state.name === 'referred' || state.name === 'answered' ? state.promised : null
  return {
    ticket: inquiry.ticket,
    where: whereOf(state),
    holder: state.name === 'referred' || state.name === 'answered' ? state.referral.holder : null,
    receivedAt: inquiry.receivedAt.toISOString(),
    dueAt: promised?.dueAt.toISOString() ?? null,
    overdue: state.name === 'referred' && isOverdue(state.promised, now),
  }
}

function whereOf(state: Inquiry['state']): StatusLine['where'] {
  if (state.name === 'answered')
    return state.delivery === 'waiting' || state.delivery === 'delivered' ? 'answered' : 'undeliverable'
  if (state.name === 'placing' || state.name === 'joined') return 'choosing'
  return state.name
}
