import type { Ticket } from './ids.ts'
import type { CitizenMessage, CitizenNotice } from './citizen-message.ts'
import type { Settling } from './counter.ts'

type Heard = Pick<Settling, 'tx' | 'conversation' | 'now'>

/** Owes this conversation a direct reply, at any hour. */
export async function say({ tx, conversation, now }: Heard, message: CitizenMessage): Promise<void> {
  await tx.owe([{ to: 'citizen', conversation: conversation.id, message, notBefore: null }], now)
}

/** The same, held back for so long: who guesses is to have time to think. */
export async function sayLater(
  { tx, conversation, now }: Heard,
  message: CitizenMessage,
  waitMs: number,
): Promise<void> {
  const notBefore = waitMs > 0 ? new Date(now.getTime() + waitMs) : null
  await tx.owe([{ to: 'citizen', conversation: conversation.id, message, notBefore }], now)
}

/** The same as `say` for a short notice. */
export async function sayNotice(
  counter: Heard,
  notice: CitizenNotice,
  ticket: Ticket | null = null,
): Promise<void> {
  await say(counter, { type: 'notice', notice, ticket })
}
