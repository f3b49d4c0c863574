import type { CitizenMessage } from '../citizen-message.ts'
import type { Inquiry } from '../inquiry.ts'

type Offered = Extract<CitizenMessage, { type: 'which-ticket' }>['tickets'][number]

/** The ticket as its citizen is asked about it: the words of a call for help are shown to nobody again. */
export function offeredTicket({ id, ticket, state }: Inquiry): Offered {
  return { inquiry: id, ticket, ...(isCallForHelp({ state }) ? { isCall: true } : {}) }
}

/** Its citizen called for help, and a desk has it. */
export function isCallForHelp({ state }: Pick<Inquiry, 'state'>): boolean {
  return state.name === 'referred' && state.emergency !== undefined
}
