import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import {
  conversationIdSchema,
  type Decision,
  inquiryIdSchema,
  newTicket,
  openInquiry,
  personIdSchema,
  type Rules,
  type Ticket,
} from '../src/routing/index.ts'
import { instansiIdSchema } from '../src/office/index.ts'
import { writeState } from '../src/storage/rows/read-inquiry.ts'

/** How many rows one statement inserts. */
const BATCH = 5_000
const FIRST_ADDRESS = 2_000_000

const PEOPLE =
  'INSERT INTO person (id, created_at) SELECT id, at FROM unnest($1::uuid[], $2::timestamptz[]) AS t (id, at)'
const CONVERSATIONS = `INSERT INTO conversation (id, person_id, channel, address, created_at, last_active_at)
  SELECT id, person, 'telegram', address, at, at
  FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[]) AS t (id, person, address, at)`
const INQUIRIES = `INSERT INTO inquiry
  (id, ticket, conversation_id, kind, received_at, sequence, state_name, state, wake_at, desk_id, due_at)
  SELECT id, ticket, conversation, 'pertanyaan', at, sequence, 'referred', state, wake, desk, due
  FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::timestamptz[], $5::int[], $6::jsonb[], $7::timestamptz[], $8::text[], $9::timestamptz[])
    AS t (id, ticket, conversation, at, sequence, state, wake, desk, due)`
const EVENTS = `INSERT INTO inquiry_event (inquiry_id, sequence, at, type, body)
  SELECT id, sequence, at, body ->> 'type', body
  FROM unnest($1::uuid[], $2::int[], $3::timestamptz[], $4::jsonb[]) AS t (id, sequence, at, body)`
const REFERRALS = `INSERT INTO referral (inquiry_id, number, desk_id, holds_as, since)
  SELECT id, 1, desk, 'responsible', at FROM unnest($1::uuid[], $2::text[], $3::timestamptz[]) AS t (id, desk, at)`
const WORDS = `INSERT INTO inquiry_words (inquiry_id, conversation_id, message_id, version, text, at)
  SELECT id, conversation, '1', 1, 'Kapan jalan di desa kami diperbaiki?' || CASE WHEN random() < 0.2 THEN ' RT 05' ELSE '' END, at
  FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS t (id, conversation, at)`

/** One open question for each of these moments at which it wakes, held by the desks in turn. Gives ids with their moments. */
export async function fillOpenReferrals(
  client: pg.Client,
  { wakes, desks, rules, firstNumber }: { wakes: Date[]; desks: string[]; rules: Rules; firstNumber: number },
): Promise<Map<string, Date>> {
  const planned = new Map<string, Date>()
  for (let at = 0; at < wakes.length; at += BATCH) {
    const decisions = wakes.slice(at, at + BATCH).map((wake, index) => {
      const number = firstNumber + at + index
      return waking(wake, desks[number % desks.length] ?? '', number, rules)
    })
    await insert(client, decisions)
    for (const { inquiry, wake } of decisions) planned.set(inquiry.id, wake)
  }
  return planned
}

interface Waking extends Decision {
  wake: Date
  number: number
}

/** A question that was referred just so long ago that its first reminder is due then. */
function waking(wake: Date, desk: string, number: number, rules: Rules): Waking {
  const first = rules.ladder[0]?.at ?? 1
  const receivedAt = new Date(wake.getTime() - first * rules.deadlineHours * 3_600_000)
  const fresh = {
    id: inquiryIdSchema.parse(randomUUID()),
    ticket: anotherTicket(),
    conversation: conversationIdSchema.parse(randomUUID()),
    person: personIdSchema.parse(randomUUID()),
    channel: 'telegram' as const,
    kind: 'pertanyaan' as const,
    receivedAt,
    sequence: 0,
  }
  const to = { desk: instansiIdSchema.parse(desk), as: 'responsible' as const }
  const decision = openInquiry(fresh, { type: 'refer', to }, receivedAt, rules)
  const { state } = decision.inquiry
  if (state.name !== 'referred' || state.wakeAt.getTime() !== wake.getTime())
    throw new Error('The benchmark no longer knows when a question wakes')
  return { ...decision, wake, number }
}

/** A ticket that no other question of this run has. */
function anotherTicket(): Ticket {
  const ticket = newTicket()
  if (given.has(ticket)) return anotherTicket()
  given.add(ticket)
  return ticket
}
const given = new Set<Ticket>()

async function insert(client: pg.Client, decisions: Waking[]): Promise<void> {
  const of = <Value>(read: (one: Waking) => Value) => decisions.map(read)
  const id = of(({ inquiry }) => inquiry.id)
  const at = of(({ inquiry }) => inquiry.receivedAt)
  const person = of(({ inquiry }) => inquiry.person)
  const conversation = of(({ inquiry }) => inquiry.conversation)
  const held = of(({ inquiry: { state } }) => {
    if (state.name !== 'referred') throw new Error('Not referred')
    return { desk: state.referral.holder.desk, due: state.promised.dueAt }
  })
  const desk = held.map((one) => one.desk)
  await client.query('BEGIN')
  await client.query(PEOPLE, [person, at])
  await client.query(CONVERSATIONS, [
    conversation,
    person,
    of(({ number }) => String(FIRST_ADDRESS + number)),
    at,
  ])
  await client.query(INQUIRIES, [
    id,
    of(({ inquiry }) => inquiry.ticket),
    conversation,
    at,
    of(({ inquiry }) => inquiry.sequence),
    of(({ inquiry }) => writeState(inquiry.state)),
    of(({ wake }) => wake),
    desk,
    held.map((one) => one.due),
  ])
  const events = decisions.flatMap(({ inquiry, events: happened }) =>
    happened.map((one) => ({ ...one, id: inquiry.id })),
  )
  await client.query(EVENTS, [
    events.map((one) => one.id),
    events.map((one) => one.sequence),
    events.map((one) => one.at),
    events.map((one) => JSON.stringify(one.body)),
  ])
  await client.query(REFERRALS, [id, desk, at])
  await client.query(WORDS, [id, conversation, at])
  await client.query('COMMIT')
}
