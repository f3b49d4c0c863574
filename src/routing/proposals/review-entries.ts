import {
  addDays,
  type Day,
  dayOf,
  type InstansiId,
  isOpenAt,
  TRIAGE,
  usualOfficeHours,
} from '../../office/index.ts'
import type { Clock } from '../clock.ts'
import type { Rules } from '../rules.ts'
import { tellDesk } from '../tell.ts'
import type { Transactions } from '../transaction.ts'
import type { Views } from '../views.ts'
import { type EntryDays, EXPIRES_SOON_DAYS, occasionsOf, type ReviewOccasion } from './review.ts'

interface Dependencies {
  transactions: Transactions
  views: Pick<Views, 'entriesToReview'>
  rules: Rules
  clock: Clock
}

/** An entry whose owner may have to be asked. */
export interface EntryToReview extends EntryDays {
  id: string
  instansi: InstansiId
  /** On what occasions its owner was asked before. */
  asked: { occasion: ReviewOccasion; day: Day }[]
}

type Occasion = EntryToReview['asked'][number]

function isSame(one: Occasion, other: Occasion): boolean {
  return one.occasion === other.occasion && one.day === other.day
}

/** So many owners are asked at once: after a large import not everybody on the same morning. */
const AT_ONCE = 20

/**
 * Asks the owners of entries whose day of review has come, whose last day is near, or has passed: one message per entry and
 * occasion, in office hours, at the owner's desk (*Diskominfo*'s where it has none). May be called at any time.
 */
export function createReviewRound({ transactions, views, rules, clock }: Dependencies) {
  const { timeZone } = rules

  return async (): Promise<{ asked: number }> => {
    const now = clock.now()
    const { calendar } = rules
    const hours = calendar.kind === 'working' ? calendar.hours : usualOfficeHours
    if (!isOpenAt(now, hours, timeZone)) return { asked: 0 }
    const today = dayOf(now, timeZone)
    const entries = await views.entriesToReview(today, addDays(today, EXPIRES_SOON_DAYS))
    let asked = 0
    for (const entry of entries) {
      if (asked >= AT_ONCE) break
      const fresh = occasionsOf(entry, today).filter(
        (one) => !entry.asked.some((other) => isSame(one, other)),
      )
      if (fresh.length > 0 && (await ask(entry, fresh, now))) asked += 1
    }
    return { asked }
  }

  async function ask(entry: EntryToReview, occasions: Occasion[], now: Date): Promise<boolean> {
    return transactions.transact(async (tx) => {
      const linked = (await tx.desks()).map(({ instansi }) => instansi)
      const desk = [entry.instansi, TRIAGE].find((one) => linked.includes(one))
      if (!desk) return false
      let fresh = false
      for (const { occasion, day } of occasions) {
        const review = await tx.noteReview({ entry: entry.id, instansi: entry.instansi, occasion, day }, now)
        // Asked before, perhaps by another process just now.
        if (!review) continue
        fresh = true
        await tx.owe([tellDesk(desk, { type: 'entry-review', review }, now, rules)], now)
      }
      return fresh
    })
  }
}
