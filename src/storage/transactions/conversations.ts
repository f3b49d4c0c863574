import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import {
  blockReasonSchema,
  channelNameSchema,
  conversationIdSchema,
  type FoundConversation,
  type Inquiry,
  type InquiryId,
  inquiryIdSchema,
  languageSchema,
  openDialogue,
  personIdSchema,
  type Transaction,
} from '../../routing/index.ts'
import { storable } from '../connect/storable.ts'
import { INQUIRY_COLUMNS, type InquiryRow, readInquiry } from '../rows/read-inquiry.ts'
import type { Known } from './known-inquiries.ts'
import type { Session } from './session.ts'

const conversationSchema = z.object({
  id: conversationIdSchema,
  person: personIdSchema,
  channel: channelNameSchema,
  isOwedAnswer: z.boolean(),
  language: languageSchema.nullable(),
  dialogue: z.unknown(),
  smallTalkAt: z.date().nullable(),
  block: z.object({ reason: blockReasonSchema, until: z.coerce.date() }).nullable(),
})

/** As the partial index on `inquiry` has it, so that asking at each message costs nothing. */
const UNDELIVERED = `i.state_name = 'answered' AND (i.state ->> 'delivery') IN ('blocked', 'gone', 'never-started')`

const AS_FOUND = `id, person_id AS person, channel, owed AS "isOwedAnswer", language, dialogue, small_talk_at AS "smallTalkAt", block`
const touched = (
  activeAt: string,
) => `UPDATE conversation c SET last_active_at = ${activeAt} WHERE channel = $1 AND address = $2
    RETURNING id, person_id, channel, language, dialogue, small_talk_at,
      (SELECT jsonb_build_object('reason', b.reason, 'until', b.until) FROM block b
      WHERE b.person_id = c.person_id AND b.lifted_at IS NULL AND b.until > $3 ORDER BY b.until DESC LIMIT 1) AS block,
      EXISTS (SELECT FROM inquiry i WHERE i.conversation_id = c.id AND ${UNDELIVERED}) AS owed`
const FIND_CONVERSATION = `WITH known AS (${touched('CASE WHEN $4 THEN $3 ELSE last_active_at END')}) SELECT ${AS_FOUND} FROM known`

/** One statement for both cases: the row that is there is locked, else it is made with its person. */
const LOCK_CONVERSATION = `WITH known AS (${touched('$3')}), newcomer AS (
    INSERT INTO person (id, created_at) SELECT $5::uuid, $3 WHERE NOT EXISTS (SELECT FROM known) RETURNING id
  ), made AS (
    INSERT INTO conversation (id, person_id, channel, address, created_at, last_active_at)
    SELECT $4::uuid, newcomer.id, $1, $2, $3, $3 FROM newcomer
    ON CONFLICT (channel, address) DO UPDATE SET last_active_at = EXCLUDED.last_active_at
    RETURNING id, person_id, channel, language, dialogue
  )
  SELECT ${AS_FOUND} FROM known
  UNION ALL SELECT id, person_id, channel, false, language, dialogue, NULL, NULL FROM made`

const SET_LANGUAGE = 'UPDATE conversation SET language = $2 WHERE id = $1'
const SET_DIALOGUE = 'UPDATE conversation SET dialogue = $2 WHERE id = $1'

const onceADay = (column: string) => `UPDATE conversation SET ${column} = $2
  WHERE id = $1 AND (${column} IS NULL OR ${column} <= $2::timestamptz - interval '1 day') RETURNING id`
const TELL_OF_SLOWNESS = onceADay('slowness_told_at')
const OFFER_LANGUAGE = onceADay('language_offered_at')

const LOCK_CONVERSATION_OF = `SELECT FROM conversation
  WHERE id = (SELECT conversation_id FROM inquiry WHERE id = $1) FOR UPDATE`
const SELECT = `SELECT ${INQUIRY_COLUMNS} FROM inquiry i JOIN conversation c ON c.id = i.conversation_id`
const LOCK_INQUIRY = `${SELECT} WHERE i.id = $1 FOR UPDATE OF i`
const BY_TICKET = 'SELECT id FROM inquiry WHERE ticket = $1'
// No lock of their own: whoever changes an inquiry holds its conversation, as our caller does.
const OPEN = `${SELECT} WHERE i.conversation_id = $1 AND i.wake_at IS NOT NULL ORDER BY i.received_at, i.id`
const RECENT = `${SELECT} WHERE i.conversation_id = $1 ORDER BY i.received_at DESC, i.id DESC LIMIT $2`
// A deadline begins with the first referral, and stays. A fragment is no case yet: it mustn't count as the one before itself.
const CASES_SINCE = `SELECT count(*)::int AS count FROM inquiry
  WHERE conversation_id = $1 AND received_at > $2
    AND (due_at IS NOT NULL OR wake_at IS NOT NULL AND state_name <> 'gathering')`
const UNDELIVERED_OF = `SELECT i.id FROM inquiry i WHERE i.conversation_id = $1 AND ${UNDELIVERED}
  ORDER BY i.state ->> 'answeredAt', i.id`
const DROP_IF_QUIET = `DELETE FROM outbox WHERE collapse_key = 'quiet/' || $1 AND status = 'waiting'`
const NOTE_SMALL_TALK = 'UPDATE conversation SET small_talk_at = $2 WHERE id = $1'
/** Letters and figures only, in small letters: what else differs in a repeated message, nobody meant. */
const bare = (text: string) => `lower(regexp_replace(${text}, '[^[:alnum:]]+', ' ', 'g'))`
// Only what a message says now: its former versions, and what was taken back, nobody repeats.
const OF_WORDS = `SELECT w.inquiry_id AS id FROM inquiry_words w JOIN inquiry i ON i.id = w.inquiry_id
  WHERE w.conversation_id = $1 AND (w.at >= $3 OR i.wake_at IS NOT NULL) AND ${bare('w.text')} = ${bare('$2::text')}
    AND NOT EXISTS (SELECT FROM inquiry_words later WHERE later.conversation_id = w.conversation_id
      AND later.message_id = w.message_id AND later.id > w.id)
  ORDER BY w.id DESC LIMIT 1`
const OF_MESSAGE = `SELECT inquiry_id AS id FROM inquiry_words
  WHERE conversation_id = $1 AND message_id = $2 GROUP BY inquiry_id ORDER BY min(id) DESC`

type Part = Pick<
  Transaction,
  | 'lockConversation'
  | 'findConversation'
  | 'setLanguage'
  | 'setDialogue'
  | 'mayTellOfSlowness'
  | 'mayOfferLanguage'
  | 'lockInquiry'
  | 'inquiryByTicket'
  | 'openInquiries'
  | 'recentInquiries'
  | 'casesSince'
  | 'undeliveredAnswers'
  | 'inquiryOfMessage'
  | 'inquiriesOfMessage'
  | 'inquiryOfWords'
  | 'dropIfQuiet'
  | 'noteSmallTalk'
>

export function createConversations(session: Session, known: Known): Part {
  const inquiries = async (text: string, values: unknown[]): Promise<Inquiry[]> => {
    const found = (await session.query<InquiryRow & object>(text, values)).map(readInquiry)
    found.forEach(known.inquiry)
    return found
  }

  const oneId = async (text: string, values: unknown[]): Promise<InquiryId | null> => {
    const [row] = await session.query<{ id: string }>(text, values)
    return row ? inquiryIdSchema.parse(row.id) : null
  }

  const read = (row: unknown, now: Date): FoundConversation => {
    const { dialogue, ...conversation } = conversationSchema.parse(row)
    known.conversation(conversation)
    return { ...conversation, dialogue: openDialogue(dialogue, now) }
  }

  return {
    async lockConversation(channel, address, now) {
      const values = [channel, storable(address), now, randomUUID(), randomUUID()]
      return read((await session.query(LOCK_CONVERSATION, values))[0], now)
    },
    async findConversation(channel, address, now, isActive) {
      const [row] = await session.query(FIND_CONVERSATION, [channel, storable(address), now, isActive])
      return row ? read(row, now) : null
    },
    async setDialogue(conversation, dialogue) {
      session.send(SET_DIALOGUE, [conversation, dialogue && JSON.stringify(dialogue)])
    },
    async setLanguage(conversation, language) {
      session.send(SET_LANGUAGE, [conversation, language])
    },
    async mayTellOfSlowness(conversation, now) {
      return (await session.query(TELL_OF_SLOWNESS, [conversation, now])).length > 0
    },
    async mayOfferLanguage(conversation, now) {
      return (await session.query(OFFER_LANGUAGE, [conversation, now])).length > 0
    },
    async lockInquiry(id) {
      session.send(LOCK_CONVERSATION_OF, [id])
      return (await inquiries(LOCK_INQUIRY, [id]))[0] ?? null
    },
    inquiryByTicket: (ticket) => oneId(BY_TICKET, [ticket]),
    openInquiries: (conversation) => inquiries(OPEN, [conversation]),
    recentInquiries: (conversation, limit) => inquiries(RECENT, [conversation, limit]),
    async casesSince(conversation, since) {
      const [row] = await session.query<{ count: number }>(CASES_SINCE, [conversation, since])
      return row?.count ?? 0
    },
    async undeliveredAnswers(conversation) {
      const rows = await session.query<{ id: string }>(UNDELIVERED_OF, [conversation])
      return rows.map(({ id }) => inquiryIdSchema.parse(id))
    },
    inquiryOfMessage: (conversation, messageId) => oneId(OF_MESSAGE, [conversation, storable(messageId)]),
    async inquiriesOfMessage(conversation, messageId) {
      const rows = await session.query<{ id: string }>(OF_MESSAGE, [conversation, storable(messageId)])
      return rows.map(({ id }) => inquiryIdSchema.parse(id))
    },
    inquiryOfWords: (conversation, text, since) => oneId(OF_WORDS, [conversation, storable(text), since]),
    async dropIfQuiet(conversation) {
      session.send(DROP_IF_QUIET, [conversation])
    },
    async noteSmallTalk(conversation, now) {
      session.send(NOTE_SMALL_TALK, [conversation, now])
    },
  }
}
