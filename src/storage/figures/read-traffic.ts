import type pg from 'pg'
import { addDays, type Day, dayBegins } from '../../office/index.ts'
import {
  addUpTraffic,
  type Days,
  type DayTraffic,
  type DayVisitors,
  type Traffic,
} from '../../reports/index.ts'
import type { ChannelName } from '../../routing/index.ts'
import type { Retry } from '../connect/retry.ts'
import { lengthOf } from './days.ts'
import { readWhole } from './read-whole.ts'
import type { InTurn } from './take-turns.ts'
import { dayTrafficSchema } from './tally-schemas.ts'

const EXTENT = `SELECT to_char(min(hour) AT TIME ZONE $1, 'YYYY-MM-DD') AS first, to_char(max(hour) AT TIME ZONE $1, 'YYYY-MM-DD') AS last
  FROM contact_hour`
const MISSING = `SELECT to_char(d, 'YYYY-MM-DD') AS day FROM generate_series($2::date, $3::date, interval '1 day') d
  WHERE NOT EXISTS (SELECT FROM traffic_day t WHERE t.zone = $1 AND t.day = d::date) ORDER BY d`
const STORE = 'INSERT INTO traffic_day (zone, day, traffic) VALUES ($1, $2::date, $3)'
const READ = `SELECT to_char(day, 'YYYY-MM-DD') AS day, traffic FROM traffic_day
  WHERE zone = $1 AND day BETWEEN $2::date AND $3::date ORDER BY traffic_day.day`

const HOURS = `SELECT channel, extract(hour FROM hour AT TIME ZONE $3)::int AS hour, sum(came)::int AS came, sum(sent)::int AS sent
  FROM contact_hour WHERE hour >= $1 AND hour < $2 GROUP BY 1, 2 ORDER BY 1, 2`
const DATE = (hour: string) => `(${hour} AT TIME ZONE $3)::date`
/** When they had come before this day. The index has a person's hours in order. */
const BEFORE = (which: string, also = '') => `(SELECT e.hour FROM contact_hour e
    WHERE e.person_id = here.person_id AND e.hour < $1 AND e.came > 0 ${also} ORDER BY e.hour ${which} LIMIT 1)`
const HERE = (names: string) =>
  `SELECT DISTINCT ${names} FROM contact_hour WHERE hour >= $1 AND hour < $2 AND came > 0`
/** `ago`: days; null: they had never come. */
const AGO = `(${DATE('$1::timestamptz')} - ${DATE('last')})`
const PEOPLE = `SELECT ${AGO} AS ago, count(*)::int AS people, count(*) FILTER (WHERE ${DATE('first')} = ${DATE('last')})::int AS second
  FROM (SELECT ${BEFORE('DESC')} AS last, ${BEFORE('ASC')} AS first FROM (${HERE('person_id')}) here) known GROUP BY 1 ORDER BY 1`
const BY_CHANNEL = `SELECT channel, ${AGO} AS ago, count(*)::int AS people
  FROM (SELECT channel, ${BEFORE('DESC', 'AND e.channel = here.channel')} AS last FROM (${HERE('person_id, channel')}) here) known
  GROUP BY 1, 2 ORDER BY 1, 2`

interface People {
  ago: number | null
  people: number
}

interface Dependencies {
  pool: pg.Pool
  retry: Retry
  inTurn: InTurn
  timeZone: string
}

/** Who came, by days that are counted once and added up. */
export function createTrafficReader({ pool, retry, inTurn, timeZone }: Dependencies) {
  const query = <Row extends pg.QueryResultRow>(text: string, values: unknown[]) =>
    retry(async () => (await pool.query<Row>(text, values)).rows)

  async function countDay(client: pg.PoolClient, day: Day): Promise<void> {
    const isMissing = (await client.query(MISSING, [timeZone, day, day])).rows.length > 0
    if (!isMissing) return
    const stretch = [dayBegins(day, timeZone), dayBegins(addDays(day, 1), timeZone), timeZone]
    const { rows: hours } = await client.query<DayTraffic['hours'][number]>(HOURS, stretch)
    const { rows: people } = await client.query<People & { second: number }>(PEOPLE, stretch)
    const { rows: byChannel } = await client.query<People & { channel: ChannelName }>(BY_CHANNEL, stretch)
    const names = [...new Set(byChannel.map(({ channel }) => channel))]
    const traffic: DayTraffic = {
      hours,
      visitors: visitorsOf(people),
      second: againOf(people.map(({ ago, second }) => ({ ago, people: second }))),
      channels: Object.fromEntries(
        names.map((name) => [name, visitorsOf(byChannel.filter(({ channel }) => channel === name))]),
      ),
    }
    await client.query(STORE, [timeZone, day, JSON.stringify(traffic)])
  }

  /** The first and the last of these days on which anything can have happened; null: none of them. */
  async function within({ first, last }: Days): Promise<Days | null> {
    const [known] = await query<Record<keyof Days, Day | null>>(EXTENT, [timeZone])
    if (!known?.first || !known.last || known.first > last || known.last < first) return null
    return {
      first: first > known.first ? first : known.first,
      last: last < known.last ? last : known.last,
    }
  }

  async function countDays({ first, last }: Days): Promise<void> {
    const due = await query<{ day: Day }>(MISSING, [timeZone, first, last])
    for (const { day } of due) await inTurn((client) => countDay(client, day))
  }

  function readDays(days: Days): Promise<{ day: Day; traffic: DayTraffic }[]> {
    return readWhole(
      () => countDays(days),
      async () => {
        const rows = await query<{ day: Day; traffic: unknown }>(READ, [timeZone, days.first, days.last])
        if (rows.length !== lengthOf(days)) return null
        return rows.map(({ day, traffic }) => ({ day, traffic: dayTrafficSchema.parse(traffic) }))
      },
    )
  }

  return {
    /** Counts every day that isn't counted yet. */
    async prepare(): Promise<void> {
      const all = await within(EVER)
      if (all) await countDays(all)
    },
    /** Null: counting began later. */
    async read(asked: Days): Promise<Traffic | null> {
      const days = await within(asked)
      if (!days) return null
      const counted = await readDays(days)
      return addUpTraffic(
        counted.filter(({ traffic }) => traffic.hours.length > 0),
        asked.first,
      )
    },
  }
}

function visitorsOf(people: readonly People[]): DayVisitors {
  return { fresh: people.find(({ ago }) => ago === null)?.people ?? 0, again: againOf(people) }
}

function againOf(people: readonly People[]): Record<string, number> {
  return Object.fromEntries(
    people.flatMap(({ ago, people: many }) => (ago === null || many === 0 ? [] : [[ago, many]])),
  )
}

const EVER: Days = { first: '0001-01-01', last: '9999-12-31' }
