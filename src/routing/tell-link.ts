import { z } from 'zod'
import { TRIAGE } from '../office/index.ts'
import { type ChannelLink, type Loss, lossSchema } from './channel-link.ts'
import { PRIORITY } from './message.ts'
import { quietUntil } from './quiet-hours.ts'
import type { Rules } from './rules.ts'
import type { Transactions } from './transaction.ts'

/** Under this key stands what *Diskominfo* was last told of the number. */
const KEY = 'whatsapp.told'
const toldSchema = z.object({ news: z.enum(['linked', ...lossSchema.options]) })

/** These don't pass by themselves. */
const NEEDS_PEOPLE: readonly Loss[] = ['logged-out', 'banned', 'refused']

/** Does this loss have to be told at once? What passes by itself mostly has passed before anybody has read of it. */
export function needsPeople(link: ChannelLink): boolean {
  return link.is === 'lost' && NEEDS_PEOPLE.includes(link.loss)
}

/**
 * Tells *Diskominfo*'s desk that the number was linked, or lost, and why; once each. A loss follows on a link only: while nobody
 * has linked the number yet there is nothing to lose.
 */
export async function tellLink(
  { transactions, rules }: { transactions: Transactions; rules: Pick<Rules, 'timeZone'> },
  link: Extract<ChannelLink, { is: 'linked' | 'lost' }>,
  now: Date,
): Promise<void> {
  const news = link.is === 'linked' ? ('linked' as const) : link.loss
  await transactions.transact(async (tx) => {
    const told = (await tx.setting(KEY, toldSchema))?.news ?? null
    const isNews =
      news === 'linked' ? told !== 'linked' : told === 'linked' || (told !== news && needsPeople(link))
    if (!isNews || (told === null && news !== 'linked')) return
    const message = { type: 'channel-news' as const, news, at: link.since.toISOString() }
    const silent = quietUntil(now, rules.timeZone) !== null
    await tx.owe([{ to: 'desk', desk: TRIAGE, message, priority: PRIORITY.reminder, rank: now, silent }], now)
    await tx.saveSetting(KEY, { news }, now)
  })
}
