import { type Transactions, wakeAt } from '../routing/index.ts'

/**
 * The same transactions, telling `onMoment` after each commit the earliest moment at which one of the recorded inquiries
 * wakes by itself, so that an alarm can be set for it. Missing one is harmless: the sweeper asks the database.
 */
export function watchMoments(transactions: Transactions, onMoment: (at: Date) => void): Transactions {
  return {
    async transact(work) {
      let earliest: Date | null = null
      const result = await transactions.transact((tx) => {
        earliest = null
        return work({
          ...tx,
          async record(decision) {
            await tx.record(decision)
            const at = wakeAt(decision.inquiry.state)
            if (at && (!earliest || at < earliest)) earliest = at
          },
        })
      })
      if (earliest) onMoment(earliest)
      return result
    },
  }
}
