import type { Clock } from '../clock.ts'
import type { ConversationId } from '../ids.ts'
import { quietUntil } from '../quiet-hours.ts'
import type { Rules } from '../rules.ts'
import type { Transactions } from '../transaction.ts'
import type { Views } from '../views.ts'
import { KEPT_AFTER_ASKING_MS } from './run-form.ts'

interface Dependencies {
  transactions: Transactions
  views: Pick<Views, 'dueForms'>
  rules: Pick<Rules, 'timeZone'>
  clock: Clock
}

/** Forms per look. */
const BATCH = 100

/**
 * Forms that nobody goes on with: a question that was written is asked about once ("Kirim?"), by day; what was asked about,
 * or holds no question, is dropped. One form is one transaction. Gives how many were looked after.
 */
export function createFormRound({ transactions, views, rules, clock }: Dependencies) {
  const lapseOne = (conversation: ConversationId): Promise<boolean> =>
    transactions.transact(async (tx) => {
      const form = await tx.lockForm(conversation)
      const now = clock.now()
      if (!form || form.wakeAt > now) return false
      if (form.reminded || form.words.length === 0) {
        await tx.dropForm(conversation)
        return true
      }
      const asked = { ...form, step: 'review' as const, changing: false, reminded: true }
      const notBefore = quietUntil(now, rules.timeZone)
      // Whoever is asked in the morning has a day from then on.
      const keptUntil = new Date((notBefore ?? now).getTime() + KEPT_AFTER_ASKING_MS)
      await tx.saveForm(conversation, asked, keptUntil)
      const message = { type: 'form-review' as const, conversation, unsent: true }
      await tx.owe([{ to: 'citizen', conversation, message, notBefore }], now)
      return true
    })

  return async (): Promise<number> => {
    let lapsed = 0
    for (const conversation of await views.dueForms(clock.now(), BATCH))
      if (await lapseOne(conversation)) lapsed++
    return lapsed
  }
}
