import type pg from 'pg'
import type { CaseList, EntryLog, SummaryLog, TrafficLog } from '../../reports/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import type { Retry } from '../connect/retry.ts'
import { createCaseList } from './read-cases.ts'
import { readSummary } from './read-summary.ts'
import { readEntryUse } from './read-entry-use.ts'
import { readTraffic } from './read-traffic.ts'
import { createFactRefresher } from './refresh-facts.ts'
import { createContactRollUp } from './roll-up-contacts.ts'

export interface Figures extends SummaryLog, CaseList, EntryLog, TrafficLog {
  /** Computes the facts of what happened lately, so that whoever asks next needn't wait for it. */
  refresh(now: Date): Promise<void>
}

/** Figures over many cases, counted where their facts are stored; those are made as good as new before they are read. */
export function createFigures({
  prisma,
  pool,
  retry,
}: {
  prisma: Prisma
  pool: pg.Pool
  retry: Retry
}): Figures {
  const refreshFacts = createFactRefresher({ pool, retry })
  const rollUp = createContactRollUp({ pool, retry })
  const refresh = async (now: Date) => {
    await refreshFacts(now)
    await rollUp()
  }
  return {
    refresh,
    ...createCaseList(prisma, refresh),
    async traffic(period, timeZone, now) {
      await refresh(now)
      return readTraffic(prisma, period, timeZone)
    },
    async entryUse(period, before, now) {
      await refresh(now)
      return readEntryUse(prisma, period, before)
    },
    async summary(period, of, now) {
      await refresh(now)
      return readSummary(prisma, period, of)
    },
  }
}
