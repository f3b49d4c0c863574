import type { InstansiId } from '../../../office/index.ts'
import { type Owed, PRIORITY, type Rules, quietUntil, type Transaction } from '../../../routing/index.ts'

/** Every open case of a desk gets a card at the desk's present place, earliest deadline first. */
export async function postOpenCards(
  { tx, now, rules }: { tx: Transaction; now: Date; rules: Rules },
  desk: InstansiId,
): Promise<void> {
  const silent = quietUntil(now, rules.timeZone) !== null
  const cards = (await tx.heldBy(desk)).flatMap(({ id, state }): Owed[] => {
    if (state.name !== 'referred') return []
    const message = { type: 'card' as const, inquiry: id, referral: state.referral.number }
    return [{ to: 'desk', desk, message, priority: PRIORITY.card, rank: state.promised.dueAt, silent }]
  })
  if (cards.length > 0) await tx.owe(cards, now)
}
