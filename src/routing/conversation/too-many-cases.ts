import { DAY_MS } from '../../office/index.ts'
import type { Settling } from '../counter.ts'
import type { Inquiry } from '../inquiry.ts'

/** Has this citizen brought the desks so many cases within a day that further messages make no card of their own? */
export async function hasTooManyCases({ tx, conversation, now, rules }: Settling): Promise<boolean> {
  const since = new Date(now.getTime() - DAY_MS)
  return (await tx.casesSince(conversation.id, since)) >= rules.casesPerDay
}

/** The open ticket that collects what its citizen writes from then on; null where it may be a case of its own. */
export async function collectingTicket(
  counter: Settling,
  tickets: readonly Inquiry[],
): Promise<Inquiry | null> {
  // Whoever helps in an emergency needn't read the rest.
  const newest = tickets.findLast(({ state }) => state.name === 'referred' && !state.emergency)
  return newest && (await hasTooManyCases(counter)) ? newest : null
}
