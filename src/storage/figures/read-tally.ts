import { setImmediate as letOthers } from 'node:timers/promises'
import type pg from 'pg'
import { z } from 'zod'
import { type Day, dayOf, type Insight, officerIdSchema } from '../../office/index.ts'
import { addTally, type Days, noTally, type Stretch, type Tally } from '../../reports/index.ts'
import type { Retry } from '../connect/retry.ts'
import { inDays, lengthOf, monthOf } from './days.ts'
import { readFacts } from './read-facts.ts'
import { readWhole } from './read-whole.ts'
import { SAME_OFFICER } from './scope.ts'
import { type ScopeName, type Tallier, tallyFacts } from './tally-days.ts'
import { tallySchema } from './tally-schemas.ts'

const EXTENT = 'SELECT min(received_at) AS first, max(received_at) AS last FROM case_fact'
const COLLEAGUES = SAME_OFFICER('$1')
// Months, and the days that are in none of them; with how many days all of them are.
const TALLIES = `WITH months AS (SELECT first, (first + interval '1 month')::date AS next FROM case_tally WHERE zone = $1
      AND unit = 'month' AND scope = 'all' AND first >= $2::date AND (first + interval '1 month')::date <= $3::date + 1),
    days AS (SELECT first FROM case_tally d WHERE zone = $1 AND unit = 'day' AND scope = 'all' AND first BETWEEN $2::date AND $3::date
      AND NOT EXISTS (SELECT FROM months m WHERE m.first = date_trunc('month', d.first::timestamp)::date)),
    units AS (SELECT 'month' AS unit, first FROM months UNION ALL SELECT 'day', first FROM days)
  SELECT ((SELECT count(*) FROM days) + (SELECT coalesce(sum(next - first), 0) FROM months))::int AS days, t.tally
  FROM units u LEFT JOIN case_tally t ON t.zone = $1 AND t.unit = u.unit AND t.first = u.first AND t.scope = ANY ($4::text[])`
const extentSchema = z.tuple([z.object({ first: z.date().nullable(), last: z.date().nullable() })])

interface Dependencies {
  pool: pg.Pool
  retry: Retry
  tallier: Tallier
  timeZone: string
}

/** What cases of a stretch add up to, from days and months that were added up before. */
export function createTallyReader({ pool, retry, tallier, timeZone }: Dependencies) {
  const query = <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    retry(async () => (await pool.query<Row>(text, values)).rows)

  /** From the first case to the last one; null: there is none. */
  async function extent(): Promise<Stretch | null> {
    const [{ first, last }] = extentSchema.parse(await query(EXTENT))
    return first && last && { from: first, until: new Date(last.getTime() + 1) }
  }

  async function scopesOf(of: Insight): Promise<ScopeName[]> {
    if (of.of === 'all') return ['all']
    if (of.of === 'instansi') return [`desk:${of.instansi}`]
    const same = await query<{ id: string }>(COLLEAGUES, [of.officer])
    return same.map(({ id }) => `officer:${officerIdSchema.parse(id)}` as const)
  }

  function readDays(days: Days, scopes: readonly ScopeName[]): Promise<unknown[]> {
    return readWhole(
      () => tallier.tallyDays(days),
      async () => {
        const values = [timeZone, days.first, days.last, scopes]
        const rows = await query<{ days: number; tally: unknown }>(TALLIES, values)
        if (rows[0]?.days !== lengthOf(days)) return null
        return rows.flatMap(({ tally }) => (tally === null ? [] : [tally]))
      },
    )
  }

  return {
    /** Adds up whatever isn't yet. */
    async prepare(): Promise<void> {
      const all = await extent()
      if (!all) return
      const first: Day = monthOf(dayOf(all.from, timeZone))
      const days = { first, last: dayOf(all.until, timeZone) }
      await tallier.tallyDays(days)
      await tallier.tallyMonths(days)
    },
    async read(stretch: Stretch, of: Insight): Promise<Tally> {
      const sum = noTally()
      const all = await extent()
      if (!all) return sum
      const scopes = await scopesOf(of)
      const { days, rest } = inDays(stretch, all, timeZone)
      for (const tally of days ? await readDays(days, scopes) : []) {
        addTally(sum, tallySchema.parse(tally))
        // A month of everybody takes some milliseconds, a year would keep others waiting.
        await letOthers()
      }
      for (const part of rest) {
        const tallies = tallyFacts(await retry(() => readFacts(pool, part)))
        for (const scope of scopes) addTally(sum, tallies.get(scope) ?? noTally())
      }
      return sum
    },
  }
}
