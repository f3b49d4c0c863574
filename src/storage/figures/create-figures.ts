import type pg from 'pg'
import type { CaseList, SummaryLog } from '../../reports/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import type { Retry } from '../connect/retry.ts'
import { createCaseList } from './read-cases.ts'
import { readSummary } from './read-summary.ts'
import { createFactRefresher } from './refresh-facts.ts'

export interface Figures extends SummaryLog, CaseList {
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
  const refresh = createFactRefresher({ pool, retry })
  return {
    refresh,
    ...createCaseList(prisma, refresh),
    async summary(period, of, now) {
      await refresh(now)
      return readSummary(prisma, period, of)
    },
  }
}
