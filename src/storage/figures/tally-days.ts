import type pg from 'pg'
import { addDays, type Day, dayBegins, type InstansiId, type OfficerId } from '../../office/index.ts'
import { addFact, addTally, type Days, noTally, type Tally } from '../../reports/index.ts'
import type { Retry } from '../connect/retry.ts'
import { tallyJson, tallySchema } from './tally-schemas.ts'
import { monthOf } from './days.ts'
import { type OwnFact, readFacts } from './read-facts.ts'
import type { InTurn } from './take-turns.ts'

// A day that was added up has a row of everybody, were there nothing in it.
const MISSING = `SELECT to_char(d, 'YYYY-MM-DD') AS first FROM generate_series($3::date, $4::date, ('1 ' || $2)::interval) d
  WHERE NOT EXISTS (SELECT FROM case_tally t WHERE t.zone = $1 AND t.unit = $2 AND t.first = d::date AND t.scope = 'all') ORDER BY d`
const STORE = 'INSERT INTO case_tally SELECT * FROM json_populate_recordset(NULL::case_tally, $1::json)'
const OF_MONTH = `SELECT scope, tally FROM case_tally
  WHERE zone = $1 AND unit = 'day' AND first >= $2::date AND first < ($2::date + interval '1 month')`

/** Whose cases: everybody's, those in which a desk had a part, those that somebody answered. */
export type ScopeName = 'all' | `desk:${InstansiId}` | `officer:${OfficerId}`

function scopesOf({ parts, officer }: OwnFact): ScopeName[] {
  const desks = parts.map(({ desk }) => `desk:${desk}` as const)
  return ['all', ...desks, ...(officer === null ? [] : [`officer:${officer}` as const])]
}

/** What facts add up to, by whose they are; `all` is always there. */
export function tallyFacts(facts: readonly OwnFact[]): Map<ScopeName, Tally> {
  const tallies = new Map<ScopeName, Tally>([['all', noTally()]])
  for (const fact of facts) for (const scope of scopesOf(fact)) addFact(tallyIn(tallies, scope), fact)
  return tallies
}

function tallyIn<Name>(tallies: Map<Name, Tally>, scope: Name): Tally {
  const tally = tallies.get(scope) ?? noTally()
  tallies.set(scope, tally)
  return tally
}

/** Adds up cases by the day on which they came, and days by month, so that a year is a sum of a few rows. */
export function createTallier({
  pool,
  retry,
  inTurn,
  timeZone,
}: {
  pool: pg.Pool
  retry: Retry
  inTurn: InTurn
  timeZone: string
}) {
  async function missing(
    client: Pick<pg.ClientBase, 'query'>,
    unit: 'day' | 'month',
    days: Days,
  ): Promise<Day[]> {
    const { rows } = await client.query<{ first: Day }>(MISSING, [timeZone, unit, days.first, days.last])
    return rows.map(({ first }) => first)
  }

  function store(client: pg.PoolClient, unit: 'day' | 'month', first: Day, tallies: Map<string, Tally>) {
    const rows = [...tallies].map(([scope, tally]) => ({ zone: timeZone, unit, first, scope, tally }))
    return client.query(STORE, [tallyJson(rows)])
  }

  async function tallyDay(client: pg.PoolClient, day: Day): Promise<void> {
    // Somebody else may have done it while this one waited.
    if ((await missing(client, 'day', { first: day, last: day })).length === 0) return
    const stretch = { from: dayBegins(day, timeZone), until: dayBegins(addDays(day, 1), timeZone) }
    await store(client, 'day', day, tallyFacts(await readFacts(client, stretch)))
  }

  async function tallyMonth(client: pg.PoolClient, month: Day): Promise<void> {
    const last = addDays(monthOf(addDays(month, 31)), -1)
    const incomplete = await missing(client, 'day', { first: month, last })
    const isDone = (await missing(client, 'month', { first: month, last: month })).length === 0
    if (incomplete.length > 0 || isDone) return
    const { rows } = await client.query<{ scope: string; tally: unknown }>(OF_MONTH, [timeZone, month])
    const tallies = new Map<string, Tally>()
    for (const { scope, tally } of rows) addTally(tallyIn(tallies, scope), tallySchema.parse(tally))
    await store(client, 'month', month, tallies)
  }

  return {
    /** Afterwards all these days are added up. */
    async tallyDays(days: Days): Promise<void> {
      const due = await retry(() => missing(pool, 'day', days))
      for (const day of due) await inTurn((client) => tallyDay(client, day))
    },
    /** Adds up the months that ended before this day; those with days that aren't are left for later. */
    async tallyMonths({ first, last }: Days): Promise<void> {
      const before = addDays(monthOf(last), -1)
      if (before < first) return
      const due = await retry(() => missing(pool, 'month', { first: monthOf(first), last: before }))
      for (const month of due) await inTurn((client) => tallyMonth(client, month))
    },
  }
}
export type Tallier = ReturnType<typeof createTallier>
