import {
  type Clock,
  createRetention,
  type Erasures,
  quietUntil,
  type Rules,
  type Transactions,
} from '../routing/index.ts'
import { createDailyLook } from './look-daily.ts'

interface Dependencies {
  transactions: Transactions
  erasures: Pick<Erasures, 'silent'>
  rules: Rules
  clock: Clock
  log: {
    info(details: object, message: string): void
    warn(details: object, message: string): void
  }
}

const FIRST_MS = 600_000

/** Once a night, who was silent for too long is erased; by day people come first. */
export function createRetentionLook({ log, ...deps }: Dependencies) {
  const retain = createRetention(deps)
  const daily = createDailyLook({
    async look(_now, isStopped) {
      const { erased } = await retain(isStopped, onFailure)
      if (erased > 0) log.info({ count: erased }, 'Data of people who were silent for too long was erased')
    },
    firstMs: FIRST_MS,
    onFailure,
  })
  return {
    stop: daily.stop,
    lookIfDue(now: Date): void {
      if (quietUntil(now, deps.rules.timeZone) !== null) daily.lookIfDue(now)
    },
  }

  function onFailure(error: unknown): void {
    log.warn({ err: error }, 'Data of a silent person could not be erased; the next night again')
  }
}
