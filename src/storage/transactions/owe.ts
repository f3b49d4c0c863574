import { instansiIdSchema } from '../../office/index.ts'
import { type DeskMessage, type Owed, PRIORITY, type Transaction } from '../../routing/index.ts'
import { storableJson } from '../connect/storable.ts'
import type { Notes } from './create-transaction.ts'
import type { Known } from './known-inquiries.ts'
import type { Session } from './session.ts'

/** To one citizen whose channel is known, which nearly all are. */
const TO_CITIZEN = `INSERT INTO outbox
  (kind, recipient, conversation_id, silent, message, priority, not_before, collapse_key, status, created_at)
  SELECT 'citizen', $1, $2::uuid, false, message, 0, not_before, CASE WHEN if_quiet THEN 'quiet/' || $2::uuid::text END, 'waiting',
    $5::timestamptz
  FROM unnest($3::jsonb[], $4::timestamptz[], $6::bool[]) WITH ORDINALITY AS owed (message, not_before, if_quiet, place)
  ORDER BY place`

const TO_CITIZENS = `INSERT INTO outbox
  (kind, recipient, conversation_id, silent, message, priority, not_before, status, created_at)
  SELECT 'citizen', 'citizen/' || c.channel || '/' || c.id, c.id, false, owed.message, 0, owed.not_before, 'waiting', $4
  FROM unnest($1::uuid[], $2::jsonb[], $3::timestamptz[]) WITH ORDINALITY AS owed (id, message, not_before, place)
  JOIN conversation c ON c.id = owed.id ORDER BY owed.place
  RETURNING recipient, not_before AS "notBefore"`

// A card or refresh that waits already is kept, and locked until our commit: the courier must not render the card before.
const TO_DESKS = `INSERT INTO outbox (kind, recipient, chat_id, thread_id, desk_id, silent, message, priority, rank,
    collapse_key, status, created_at)
  SELECT 'staff', 'staff/' || d.chat_id, d.chat_id, d.thread_id, d.instansi_id, owed.silent, owed.message,
    owed.priority, owed.rank, owed.collapse_key, 'waiting', $7
  FROM unnest($1::text[], $2::jsonb[], $3::int[], $4::timestamptz[], $5::bool[], $6::text[]) WITH ORDINALITY
    AS owed (desk, message, priority, rank, silent, collapse_key, place)
  JOIN desk d ON d.instansi_id = owed.desk ORDER BY owed.place
  ON CONFLICT (collapse_key) WHERE status = 'waiting' DO UPDATE SET rank = outbox.rank
  RETURNING recipient, desk_id AS desk`

// The same case in private chats: the newest message of each officer in force who may (still) read it. It changes with the
// card, and is locked like it.
const TO_PRIVATE_CASES = `INSERT INTO outbox
  (kind, recipient, chat_id, silent, message, priority, collapse_key, status, created_at)
  SELECT 'staff', 'staff/' || shown.chat_id, shown.chat_id, true, jsonb_build_object('type', 'case-refresh',
      'inquiry', shown.inquiry_id, 'chatId', shown.chat_id, 'messageId', shown.message_id,
      'act', coalesce(o.instansi_id = at.desk OR (o.role = 'diskominfo' AND (at.desk = 'diskominfo' OR at.answered)), false)),
    ${PRIORITY.refresh}, 'case/' || shown.chat_id || '/' || shown.inquiry_id, 'waiting', $2
  FROM (SELECT DISTINCT ON (m.chat_id, m.inquiry_id) m.chat_id, m.message_id, m.inquiry_id FROM desk_message m
      WHERE m.inquiry_id = ANY ($1::uuid[]) AND m.kind = 'case' AND m.chat_id > 0
      ORDER BY m.chat_id, m.inquiry_id, m.posted_at DESC, m.message_id DESC) shown
  JOIN inquiry i ON i.id = shown.inquiry_id
  CROSS JOIN LATERAL (SELECT coalesce(i.desk_id, i.state ->> 'instansi') AS desk, i.state_name = 'answered' AS answered) at
  JOIN officer o ON o.telegram_id = shown.chat_id
    AND o.valid_from <= $2 AND (o.valid_until IS NULL OR $2 < o.valid_until)
  WHERE o.role = 'diskominfo' OR o.instansi_id = 'diskominfo'
    OR EXISTS (SELECT FROM referral r WHERE r.inquiry_id = i.id AND r.desk_id = o.instansi_id)
  ON CONFLICT (collapse_key) WHERE status = 'waiting' DO UPDATE SET message = EXCLUDED.message
  RETURNING recipient`

const TO_OFFICERS = `INSERT INTO outbox (kind, recipient, chat_id, silent, message, priority, status, created_at)
  SELECT 'staff', 'staff/' || o.telegram_id, o.telegram_id, owed.silent, owed.message, ${PRIORITY.reply}, 'waiting', $4
  FROM unnest($1::uuid[], $2::jsonb[], $3::bool[]) WITH ORDINALITY AS owed (id, message, silent, place)
  JOIN officer o ON o.id = owed.id ORDER BY owed.place
  RETURNING recipient`

const TO_APPROVERS = `INSERT INTO outbox (kind, recipient, chat_id, silent, message, priority, status, created_at)
  SELECT 'staff', 'staff/' || o.telegram_id, o.telegram_id, owed.silent, owed.message, owed.priority, 'waiting', $5
  FROM unnest($1::text[], $2::jsonb[], $3::bool[], $4::int[]) WITH ORDINALITY
    AS owed (instansi, message, silent, priority, place)
  JOIN officer o ON o.instansi_id = owed.instansi AND o.role = 'pejabat'
    AND o.valid_from <= $5 AND (o.valid_until IS NULL OR $5 < o.valid_until)
  ORDER BY owed.place, o.id
  RETURNING recipient`

const TO_CHATS = `INSERT INTO outbox
  (kind, recipient, chat_id, thread_id, reply_to, silent, message, priority, status, created_at)
  SELECT 'staff', 'staff/' || owed.chat_id, owed.chat_id, owed.thread_id, owed.reply_to, owed.silent,
    owed.message, owed.priority, 'waiting', $7
  FROM unnest($1::bigint[], $2::int[], $3::bigint[], $4::jsonb[], $5::bool[], $6::int[]) WITH ORDINALITY
    AS owed (chat_id, thread_id, reply_to, message, silent, priority, place) ORDER BY owed.place
  RETURNING recipient`

type To<Target extends Owed['to']> = Extract<Owed, { to: Target }>

/** Outbox rows: one statement per sort of recipient, whose rows are numbered in the order in which they were owed. */
export function createOwing(session: Session, notes: Notes, known: Known): Pick<Transaction, 'owe'> {
  return {
    async owe(owed, now) {
      const citizens = owed.filter((one): one is To<'citizen'> => one.to === 'citizen')
      if (citizens.length > 0) oweCitizens(citizens, now)
      const desks = withoutRepeats(owed.filter((one): one is To<'desk'> => one.to === 'desk'))
      if (desks.length > 0) oweDesks(desks, now)
      const stale = desks.flatMap(({ message }) => (message.type === 'card-refresh' ? message.inquiry : []))
      if (stale.length > 0) session.send(TO_PRIVATE_CASES, [stale, now], noteStaff)
      const officers = owed.filter((one): one is To<'officer'> => one.to === 'officer')
      if (officers.length > 0) oweOfficers(officers, now)
      const approvers = owed.filter((one): one is To<'approvers'> => one.to === 'approvers')
      if (approvers.length > 0) oweApprovers(approvers, now)
      const chats = owed.filter((one): one is To<'chat'> => one.to === 'chat')
      if (chats.length > 0) oweChats(chats, now)
    },
  }

  function oweCitizens(owed: To<'citizen'>[], now: Date): void {
    const conversation = owed[0]?.conversation
    const channel = conversation && known.channelOf(conversation)
    if (channel && owed.every((one) => one.conversation === conversation)) {
      const recipient = `citizen/${channel}/${conversation}`
      const moments = owed.map((one) => one.notBefore)
      const ifQuiet = owed.map((one) => one.ifQuiet ?? false)
      session.insert(TO_CITIZEN, [recipient, conversation, messages(owed), moments, now, ifQuiet])
      for (const moment of moments) notes.owing(recipient, moment)
      return
    }
    const values = [
      owed.map((one) => one.conversation),
      messages(owed),
      owed.map((one) => one.notBefore),
      now,
    ]
    session.send<{ recipient: string; notBefore: Date | null }>(TO_CITIZENS, values, (rows) => {
      for (const { recipient, notBefore } of rows) notes.owing(recipient, notBefore)
    })
  }

  function oweDesks(owed: To<'desk'>[], now: Date): void {
    const values = [
      owed.map((one) => one.desk),
      messages(owed),
      owed.map((one) => one.priority),
      owed.map((one) => one.rank),
      owed.map((one) => one.silent),
      owed.map(({ message }) => collapseKey(message)),
      now,
    ]
    session.send<{ recipient: string; desk: string }>(TO_DESKS, values, (rows) => {
      for (const { recipient } of rows) notes.owing(recipient, null)
      const reached = new Set(rows.map(({ desk }) => desk))
      for (const { desk } of owed) if (!reached.has(desk)) notes.unreachable(instansiIdSchema.parse(desk))
    })
  }

  function oweOfficers(owed: To<'officer'>[], now: Date): void {
    const silent = owed.map((one) => one.silent ?? false)
    session.send(TO_OFFICERS, [owed.map((one) => one.officer), messages(owed), silent, now], noteStaff)
  }

  function oweApprovers(owed: To<'approvers'>[], now: Date): void {
    const values = [
      owed.map((one) => one.instansi),
      messages(owed),
      owed.map((one) => one.silent),
      owed.map((one) => one.priority),
      now,
    ]
    session.send(TO_APPROVERS, values, noteStaff)
  }

  function oweChats(owed: To<'chat'>[], now: Date): void {
    const values = [
      owed.map((one) => one.chatId),
      owed.map((one) => one.threadId),
      owed.map((one) => one.replyTo),
      messages(owed),
      owed.map((one) => one.silent ?? false),
      owed.map((one) => one.priority ?? PRIORITY.reply),
      now,
    ]
    session.send(TO_CHATS, values, noteStaff)
  }

  function noteStaff(rows: { recipient: string }[]): void {
    for (const { recipient } of rows) notes.owing(recipient, null)
  }
}

function messages(owed: Owed[]): string[] {
  return owed.map(({ message }) => storableJson(message))
}

/** Of these one waits at most: a place that moves gets each card once, also those that were on their way to it. */
function collapseKey(message: DeskMessage): string | null {
  if (message.type === 'card-refresh') return `card/${message.inquiry}/${message.referral}`
  return message.type === 'card' ? `post/${message.inquiry}/${message.referral}` : null
}

/** One statement may not meet the same waiting row twice. */
function withoutRepeats(owed: To<'desk'>[]): To<'desk'>[] {
  const seen = new Set<string>()
  return owed.filter(({ message }) => {
    const key = collapseKey(message)
    if (key === null) return true
    const repeated = seen.has(key)
    seen.add(key)
    return !repeated
  })
}
