import type { OfficerId } from '../office/index.ts'
import { type Clock, offerLogin, type Transactions } from '../routing/index.ts'

interface Dependencies {
  transactions: Transactions
  clock: Clock
  /** How people reach the web of this service, without a slash at the end. */
  publicUrl(): string
}

/** What the staff bot says to an officer who asks for the dashboard. */
export function createDashboardOffer({ transactions, clock, publicUrl }: Dependencies) {
  return async (officer: OfficerId) => {
    const offer = await offerLogin(transactions, officer, clock.now())
    if (!offer) return null
    const page = `${publicUrl()}/dasbor/masuk`
    return { ...offer, page, url: `${page}/${offer.code}` }
  }
}
