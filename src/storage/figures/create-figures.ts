import type pg from 'pg'
import {
  type CaseList,
  type EntryLog,
  type SummaryLog,
  summaryOf,
  type TrafficLog,
} from '../../reports/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import type { Retry } from '../connect/retry.ts'
import { createCaseList } from './read-cases.ts'
import { readEntryUse } from './read-entry-use.ts'
import { createTallyReader } from './read-tally.ts'
import { createTrafficReader } from './read-traffic.ts'
import { createFactRefresher } from './refresh-facts.ts'
import { createContactRollUp } from './roll-up-contacts.ts'
import { createTurns } from './take-turns.ts'
import { createTallier } from './tally-days.ts'

export interface Figures extends SummaryLog, CaseList, EntryLog, TrafficLog {
  /** Computes the facts of what happened lately, and adds them up, so that whoever asks next needn't wait for it. */
  refresh(now: Date): Promise<void>
}

interface Dependencies {
  prisma: Prisma
  pool: pg.Pool
  retry: Retry
  /** Where days begin and end. */
  timeZone: string
}

/** Figures over many cases, counted where their facts are stored; those are made as good as new before they are read. */
export function createFigures({ prisma, pool, retry, timeZone }: Dependencies): Figures {
  const deps = { pool, retry, timeZone, inTurn: createTurns({ pool, retry }) }
  const refreshFacts = createFactRefresher(deps)
  const rollUp = createContactRollUp(deps)
  const tallies = createTallyReader({ ...deps, tallier: createTallier(deps) })
  const traffic = createTrafficReader(deps)
  return {
    ...createCaseList(prisma, refreshFacts),
    async refresh(now) {
      await refreshFacts(now)
      await rollUp()
      await tallies.prepare()
      await traffic.prepare()
    },
    async traffic(days) {
      await rollUp()
      return traffic.read(days)
    },
    async entryUse(period, before, of, now) {
      await refreshFacts(now)
      return readEntryUse(prisma, await tallies.read(period, of), await tallies.read(before, of))
    },
    async summary(period, of, now) {
      await refreshFacts(now)
      return summaryOf(await tallies.read(period, of))
    },
  }
}
