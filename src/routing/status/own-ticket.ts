import type { Counter } from '../counter.ts'
import type { Inquiry } from '../inquiry.ts'
import { parseTicket } from '../ticket.ts'

/** The question with this ticket, if it is of this very conversation. */
export async function ownTicket({ tx, conversation }: Counter, typed: string): Promise<Inquiry | undefined> {
  const ticket = parseTicket(typed)
  if (ticket === null) return undefined
  const id = await tx.inquiryByTicket(ticket)
  const inquiry = id && (await tx.lockInquiry(id))
  return inquiry && inquiry.conversation === conversation.id ? inquiry : undefined
}
