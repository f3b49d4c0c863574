import type { OfficerId } from '../../office/index.ts'
import type { Clock } from '../clock.ts'
import type { Rules } from '../rules.ts'
import type { Transactions } from '../transaction.ts'
import { endRunOut } from './end-run-out.ts'
import { warnOfDecrees } from './warn-of-decrees.ts'

interface Dependencies {
  transactions: Transactions
  rules: Rules
  clock: Clock
}

/** A warning may come some minutes later. */
const WARN_EVERY_MS = 600_000

/** What time does to the register: decrees run out, and people are warned before. To be called at every sweep of the clockwork. */
export function createRegisterRound({ transactions, rules, clock }: Dependencies) {
  let warnedAt = Number.NEGATIVE_INFINITY

  return async (onFailure: (officer: OfficerId, error: unknown) => void): Promise<void> => {
    const now = clock.now()
    await endRunOut(transactions, now, rules, onFailure)
    if (Math.abs(now.getTime() - warnedAt) < WARN_EVERY_MS) return
    await warnOfDecrees(transactions, now, rules)
    warnedAt = now.getTime()
  }
}
