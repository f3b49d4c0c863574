import { isDeepStrictEqual } from 'node:util'
import type pg from 'pg'
import { caseFigures, type Stretch, summarise, type Summary } from '../../src/reports/index.ts'
import { eventBodySchema, type InquiryEvent } from '../../src/routing/index.ts'
import type { Database } from '../../src/storage/index.ts'

const EVENTS = `SELECT e.inquiry_id AS inquiry, e.sequence, e.at, e.body FROM inquiry i JOIN inquiry_event e ON e.inquiry_id = i.id
  WHERE i.received_at >= $1 AND i.received_at < $2 ORDER BY e.inquiry_id, e.sequence`

/** Are the figures of a period those that all its histories give, one by one? Gives how many cases were compared. */
export async function recount(database: Database, client: pg.Client, period: Stretch, now: Date) {
  const { rows } = await client.query<InquiryEvent & { inquiry: string }>(EVENTS, [period.from, period.until])
  const histories = new Map<string, InquiryEvent[]>()
  for (const { inquiry, sequence, at, body } of rows) {
    const event = { sequence, at, body: eventBodySchema.parse(body) }
    const history = histories.get(inquiry)
    if (history) history.push(event)
    else histories.set(inquiry, [event])
  }
  const cases = [...histories.values()].map((events) => caseFigures(events, now))
  const naive = summarise(cases.filter(({ standing }) => standing !== 'joined'))
  const counted = await database.figures.summary(period, { of: 'all' }, now)
  return { cases: cases.length, equal: isDeepStrictEqual(inOrder(counted), inOrder(naive)) }
}

function inOrder(summary: Summary) {
  const instansi = [...summary.instansi].toSorted(([one], [other]) => one.localeCompare(other))
  return { ...summary, instansi }
}
