import {
  breachStanding,
  type Decision,
  type Inquiry,
  promiseOf,
  type Transaction,
  wakeAt,
} from '../../routing/index.ts'
import { Overtaken } from '../connect/classify-fault.ts'
import { storableJson } from '../connect/storable.ts'
import { writeState } from '../rows/read-inquiry.ts'
import type { Known } from './known-inquiries.ts'
import type { Session } from './session.ts'

const OPEN = `INSERT INTO inquiry
  (id, ticket, conversation_id, kind, received_at, sequence, state_name, state, wake_at, desk_id, due_at, breach,
    reopens_id, reopening)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`
const CHANGE = `UPDATE inquiry SET sequence = $3, state_name = $4, state = $5, wake_at = $6, desk_id = $7,
  due_at = coalesce($8, due_at), breach = $9, kind = $10 WHERE id = $1 AND sequence = $2 RETURNING 1 AS changed`
const EVENTS = `INSERT INTO inquiry_event (inquiry_id, sequence, at, type, body)
  SELECT $1, sequence, at, body ->> 'type', body
  FROM unnest($2::int[], $3::timestamptz[], $4::jsonb[]) AS event (sequence, at, body)`
const END_REFERRAL = `UPDATE referral SET until = $3, reason = $4
  WHERE inquiry_id = $1 AND until IS NULL AND number <> $2`
const BEGIN_REFERRAL = `INSERT INTO referral (inquiry_id, number, desk_id, holds_as, since)
  VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`

/** No referral has this number: every one that is current ends. */
const NONE = 0

/** State, events, referrals and what is owed; nothing of it is waited for before the next question or the commit. */
export function createRecorder(
  session: Session,
  { owe }: Pick<Transaction, 'owe'>,
  known: Known,
): Pick<Transaction, 'record'> {
  return {
    async record({ inquiry, events, owed }) {
      const before = inquiry.sequence - events.length
      if (before === 0) open(inquiry)
      else await change(inquiry, before)
      session.insert(EVENTS, [
        inquiry.id,
        events.map(({ sequence }) => sequence),
        events.map(({ at }) => at),
        events.map(({ body }) => storableJson(body)),
      ])
      const now = events.at(-1)?.at ?? inquiry.receivedAt
      recordReferral(inquiry, events, now)
      await owe(owed, now)
    },
  }

  function open(inquiry: Inquiry): void {
    const { id, ticket, conversation, kind, receivedAt, sequence, state, reopens } = inquiry
    known.opened(inquiry)
    const identity = [id, ticket, conversation, kind, receivedAt]
    const standing = [sequence, state.name, writeState(state), wakeAt(state), deskOf(inquiry), dueAt(inquiry)]
    const linked = [reopens?.inquiry ?? null, reopens?.number ?? null]
    session.insert(OPEN, [...identity, ...standing, breachStanding(inquiry), ...linked])
  }

  async function change(inquiry: Inquiry, before: number): Promise<void> {
    const { id, kind, sequence, state } = inquiry
    const values = [id, before, sequence, state.name, writeState(state), wakeAt(state), deskOf(inquiry)]
    const rows = await session.query(CHANGE, [...values, dueAt(inquiry), breachStanding(inquiry), kind])
    if (rows.length === 0) throw new Overtaken(`Inquiry ${id} is no longer at event ${before}.`)
  }

  /** Referrals are read off the state: at most one is current, and it is the state's own. */
  function recordReferral({ id, state }: Inquiry, events: Decision['events'], now: Date): void {
    const current = state.name === 'referred' ? state.referral : null
    const moved = events.map(({ body }) => body).findLast((body) => body.type === 'moved')
    if (events.some(({ body }) => ENDS_REFERRAL.has(body.type))) {
      session.send(END_REFERRAL, [id, current?.number ?? NONE, now, moved?.reason ?? null])
    }
    if (!current || !events.some(({ body }) => BEGINS_REFERRAL.has(body.type))) return
    const { number, holder, since } = current
    session.send(BEGIN_REFERRAL, [id, number, holder.desk, holder.as, since])
  }
}

const BEGINS_REFERRAL = new Set<Decision['events'][number]['body']['type']>(['referred', 'moved'])
const ENDS_REFERRAL = new Set<Decision['events'][number]['body']['type']>([
  'moved',
  'answered',
  'withdrawn',
  'lapsed',
  'rejected',
  'noted',
  'joined',
])

function deskOf({ state }: Inquiry): string | null {
  return state.name === 'referred' ? state.referral.holder.desk : null
}

function dueAt(inquiry: Inquiry): Date | null {
  return promiseOf(inquiry)?.dueAt ?? null
}
