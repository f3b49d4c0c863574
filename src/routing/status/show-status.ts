import type { Counter } from '../counter.ts'
import { deadlineClock } from '../deadline-clock.ts'
import { type Inquiry, isOpen } from '../inquiry.ts'
import { say, sayNotice } from '../say.ts'
import { lookUp, readLookup } from './look-up.ts'
import { ownTicket } from './own-ticket.ts'
import { lookupSecret } from './secret-words.ts'
import { statusLines } from './status-line.ts'

/** How many of a citizen's own tickets `/status` shows. */
const SHOWN = 10
/** How far back `/status` looks for them: many may have been added to others. */
const SEARCHED = 100

/** Own tickets; another one only with its secret words: without them it and one that never existed get the same answer. */
export async function showStatus(counter: Counter, argument: string): Promise<void> {
  if (argument.trim() === '') {
    const shown = await newestTickets(counter)
    if (shown.length === 0) return sayNotice(counter, 'nothing-open')
    return say(counter, { type: 'status', lines: await statusLines(counter, shown) })
  }
  const typed = readLookup(argument)
  const inquiry = await ownTicket(counter, typed?.ticket ?? argument)
  if (!inquiry) return typed ? lookUp(counter, typed) : sayNotice(counter, 'ticket-unknown')
  const clock = isOpen(inquiry.state) ? deadlineClock(inquiry, counter.now) : null
  // The words themselves are worked out when the message goes out: nothing that is stored holds them.
  await lookupSecret(counter.tx, counter.now)
  const explained = { ...(clock ? { clock } : {}), own: inquiry.id }
  const lines = await statusLines(counter, [inquiry])
  return say(counter, { type: 'status', lines: lines.map((line) => ({ ...line, ...explained })) })
}

/** Whatever is open comes first, so that nothing later can hide a question that still waits. */
async function newestTickets({ tx, conversation }: Counter): Promise<Inquiry[]> {
  const open = (await tx.openInquiries(conversation.id)).filter(isShown)
  const recent = (await tx.recentInquiries(conversation.id, SEARCHED)).filter(isShown)
  const closed = recent.filter(({ id }) => !open.some((other) => other.id === id))
  return [...open.toReversed(), ...closed].slice(0, Math.max(SHOWN, open.length))
}

/** A message that was added to another ticket is shown with that one. */
function isShown({ state }: Inquiry): boolean {
  return !['joined', 'placing', 'gathering'].includes(state.name)
}
