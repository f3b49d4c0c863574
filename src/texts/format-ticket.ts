/** A stored ticket (`7K3F9Q`) as people read and type it: `7K3-F9Q`. */
export function formatTicket(ticket: string): string {
  return `${ticket.slice(0, 3)}-${ticket.slice(3)}`
}
