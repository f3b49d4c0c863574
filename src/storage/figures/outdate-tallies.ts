import type pg from 'pg'
import { dayOf } from '../../office/index.ts'
import { monthOf } from './days.ts'

// Of other zones as well: were the office to go back to one, nobody would know what became outdated meanwhile.
const OUTDATE = `DELETE FROM case_tally WHERE zone < $1 OR zone > $1
  OR (zone = $1 AND unit = 'day' AND first = ANY ($2::date[])) OR (zone = $1 AND unit = 'month' AND first = ANY ($3::date[]))`

/** What was added up of the days on which these cases came holds no longer. */
export async function outdateTallies(
  client: pg.PoolClient,
  received: readonly Date[],
  timeZone: string,
): Promise<void> {
  const days = [...new Set(received.map((at) => dayOf(at, timeZone)))]
  await client.query(OUTDATE, [timeZone, days, [...new Set(days.map(monthOf))]])
}
