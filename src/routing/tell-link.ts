import { z } from 'zod'
import { TRIAGE } from '../office/index.ts'
import { type ChannelLink, type Loss, lossSchema } from './channel-link.ts'
import { type DeskMessage, PRIORITY } from './message.ts'
import { quietUntil } from './quiet-hours.ts'
import type { Rules } from './rules.ts'
import type { Transaction, Transactions } from './transaction.ts'

/** Under this key stands what *Diskominfo* was last told of the number. */
const KEY = 'whatsapp.told'
const toldSchema = z.object({
  news: z.enum(['linked', ...lossSchema.options]),
  /** Which number was linked then; absent: a loss, or nobody noted it. */
  number: z.string().optional(),
  /** Losses that passed by themselves: when they were last told, and those since, not told yet. */
  passed: z
    .object({
      toldAt: z.coerce.date(),
      untold: z.object({ since: z.coerce.date(), times: z.int() }).nullable(),
    })
    .optional(),
})
type Told = z.infer<typeof toldSchema>

/** A browser that dies every few minutes is told of so often, in milliseconds: with how many times it did. */
const PASSED_EVERY_MS = 3_600_000

type Lost = Extract<ChannelLink, { is: 'lost' }>
type News = Extract<DeskMessage, { type: 'channel-news' }>

interface Dependencies {
  transactions: Transactions
  rules: Pick<Rules, 'timeZone'>
}

/** These don't pass by themselves. */
const NEEDS_PEOPLE: readonly Loss[] = ['logged-out', 'banned', 'refused']

/** Does this loss have to be told at once? What passes by itself mostly has passed before anybody has read of it. */
export function needsPeople(link: ChannelLink): boolean {
  return link.is === 'lost' && NEEDS_PEOPLE.includes(link.loss)
}

/**
 * Tells *Diskominfo*'s desk that the number was linked, or lost, and why; once each. A loss follows on a link only: while nobody
 * has linked the number yet there is nothing to lose. `passed`: what was lost before this link; where nobody was told of it,
 * it is told now that it is over.
 */
export async function tellLink(
  deps: Dependencies,
  link: Extract<ChannelLink, { is: 'linked' }> | Lost,
  now: Date,
  passed: Lost | null = null,
): Promise<void> {
  await deps.transactions.transact(async (tx) => {
    const told = await tx.setting(KEY, toldSchema)
    const step =
      link.is === 'lost'
        ? afterLoss(link, told)
        : (afterLink(link, told) ?? (told && passed ? afterPassed(passed, told, now) : null))
    if (step === null) return
    if (step.tell) await owe(tx, deps, step.tell, now)
    await tx.saveSetting(KEY, step.told, now)
  })
}

/** What is told, if anything, and what is known to be told from then on; null: nothing changes. */
type Step = { tell: Omit<News, 'type'> | null; told: Told } | null

function afterLoss({ loss, since }: Lost, told: Told | null): Step {
  if (told === null) return null
  const isNews = told.news === 'linked' || (told.news !== loss && NEEDS_PEOPLE.includes(loss))
  return isNews ? { tell: { news: loss, at: since.toISOString() }, told: { ...told, news: loss } } : null
}

/** The first link, one after a loss that was told, or another number. */
function afterLink({ number, since }: Extract<ChannelLink, { is: 'linked' }>, told: Told | null): Step {
  const now = { ...told, news: 'linked' as const, number }
  if (told?.news === 'linked' && told.number === undefined) return { tell: null, told: now }
  if (told?.news === 'linked' && told.number === number) return null
  return { tell: { news: 'linked', at: since.toISOString() }, told: now }
}

function afterPassed(lost: Lost, told: Told, now: Date): Step {
  const { toldAt, untold = null } = told.passed ?? {}
  const since = untold?.since ?? lost.since
  const times = (untold?.times ?? 0) + 1
  if (toldAt !== undefined && now.getTime() - toldAt.getTime() < PASSED_EVERY_MS)
    return { tell: null, told: { ...told, passed: { toldAt, untold: { since, times } } } }
  return {
    tell: { news: lost.loss, at: since.toISOString(), passed: { until: now.toISOString(), times } },
    told: { ...told, passed: { toldAt: now, untold: null } },
  }
}

async function owe(
  tx: Transaction,
  { rules }: Dependencies,
  news: Omit<News, 'type'>,
  now: Date,
): Promise<void> {
  const message = { type: 'channel-news' as const, ...news }
  // What is over needs nobody.
  const silent = news.passed !== undefined || quietUntil(now, rules.timeZone) !== null
  await tx.owe([{ to: 'desk', desk: TRIAGE, message, priority: PRIORITY.reminder, rank: now, silent }], now)
}
