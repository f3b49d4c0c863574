import type pg from 'pg'
import { factOf } from '../../reports/index.ts'
import type { Retry } from '../connect/retry.ts'
import { readEvent } from '../views/read-histories.ts'
import { toFactRow, toPartRows } from './fact-row.ts'
import type { InTurn } from './take-turns.ts'
import { outdateTallies } from './outdate-tallies.ts'

/** Cases per transaction: between two of them the process does other things, and others get the lock. */
const PORTION = 500
// By the number, not by its text: that would read and sort all that is due, for each portion.
const DUE = 'SELECT d.id::text, d.inquiry_id AS inquiry FROM case_fact_due d ORDER BY d.id LIMIT $1'
const PASSED = `SELECT inquiry_id AS inquiry FROM case_fact
  WHERE closed_at IS NULL AND changes_at > computed_at AND changes_at <= $1 LIMIT $2`
/** Mostly nothing is: that is told without a lock, so that those who look at the same time don't wait for each other. */
const IS_ANYTHING = `SELECT EXISTS (SELECT FROM case_fact_due) OR EXISTS (SELECT FROM case_fact
  WHERE closed_at IS NULL AND changes_at > computed_at AND changes_at <= $1) AS due`
const EVENTS = `SELECT i.id AS inquiry, i.received_at AS "receivedAt", e.sequence, e.at, e.body
  FROM inquiry i JOIN inquiry_event e ON e.inquiry_id = i.id WHERE i.id = ANY ($1::uuid[]) ORDER BY i.id, e.sequence`
// The parts go with the case.
const FORGET = 'DELETE FROM case_fact WHERE inquiry_id = ANY ($1::uuid[])'
const FACTS = 'INSERT INTO case_fact SELECT * FROM json_populate_recordset(NULL::case_fact, $1::json)'
const PARTS = 'INSERT INTO case_part SELECT * FROM json_populate_recordset(NULL::case_part, $1::json)'
const DONE = 'DELETE FROM case_fact_due WHERE id = ANY ($1::bigint[])'

interface Dependencies {
  pool: pg.Pool
  retry: Retry
  inTurn: InTurn
  timeZone: string
}

interface Row {
  inquiry: string
  receivedAt: Date
  sequence: number
  at: Date
  body: unknown
}

/** Computes the facts of every case to which something happened, or whose time came, since they were computed. */
export function createFactRefresher({ pool, retry, inTurn, timeZone }: Dependencies) {
  async function refreshPortion(client: pg.PoolClient, now: Date): Promise<boolean> {
    const due = (await client.query<{ id: string; inquiry: string }>(DUE, [PORTION])).rows
    const passed = (await client.query<{ inquiry: string }>(PASSED, [now, PORTION])).rows
    const inquiries = [...new Set([...due, ...passed].map(({ inquiry }) => inquiry))]
    if (inquiries.length === 0) return false
    const { rows } = await client.query<Row>(EVENTS, [inquiries])
    const cases = readCases(rows, now)
    await client.query(FORGET, [inquiries])
    const facts = cases.map(({ inquiry, receivedAt, fact }) => toFactRow(inquiry, receivedAt, fact))
    await client.query(FACTS, [JSON.stringify(facts)])
    const parts = cases.flatMap(({ inquiry, receivedAt, fact }) => toPartRows(inquiry, receivedAt, fact))
    await client.query(PARTS, [JSON.stringify(parts)])
    await outdateTallies(
      client,
      cases.map(({ receivedAt }) => receivedAt),
      timeZone,
    )
    await client.query(DONE, [due.map(({ id }) => id)])
    return due.length === PORTION || passed.length === PORTION
  }

  /** Afterwards every fact is as of `now`; cheap where nothing happened. */
  return async function refresh(now: Date): Promise<void> {
    const { rows } = await retry(() => pool.query<{ due: boolean }>(IS_ANYTHING, [now]))
    if (rows[0]?.due !== true) return
    while (await inTurn((client) => refreshPortion(client, now)));
  }
}

function readCases(rows: readonly Row[], now: Date) {
  const histories = new Map<string, Row[]>()
  for (const row of rows) {
    const history = histories.get(row.inquiry)
    if (history) history.push(row)
    else histories.set(row.inquiry, [row])
  }
  return [...histories].map(([inquiry, history]) => ({
    inquiry,
    receivedAt: history[0]?.receivedAt ?? now,
    fact: factOf(history.map(readEvent), now),
  }))
}
