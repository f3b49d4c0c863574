import type { ChatMessage } from '../../src/simulator/index.ts'
import type { WhatsappCitizen, WhatsappCity } from '../support/whatsapp/open-whatsapp-city.ts'
import { MATTERS } from './stories.ts'

const TICKET = /Nomor tiket: (\S+)/

/** Asks on WhatsApp what only officers know; gives the ticket that the citizen hears, and the card. */
export async function referOnWhatsapp(
  city: WhatsappCity,
  citizen: WhatsappCitizen,
  text: string = MATTERS.dishub,
): Promise<{ ticket: string; told: string; card: ChatMessage }> {
  citizen.says(text)
  const told = await citizen.hears(TICKET)
  const ticket = TICKET.exec(told)?.[1] ?? ''
  return { ticket, told, card: await city.noted(await city.deskSees('dishub', new RegExp(ticket))) }
}
