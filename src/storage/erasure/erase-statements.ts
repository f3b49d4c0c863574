import { CASES, holdings, TALKS } from './holdings.ts'

/** Everything that goes, in order; each with the person as $1. */
export const ERASE: readonly string[] = Object.values(holdings).flatMap(({ erased }) => erased?.by ?? [])

/** The last word, owed before address and language go: $1 the person, $2 the message, $3 now, $4 not before. */
export const FAREWELL = `INSERT INTO outbox
  (kind, recipient, conversation_id, silent, message, priority, status, created_at, address, not_before)
  SELECT 'citizen', 'citizen/' || channel || '/' || id, id, false,
    $2::jsonb || jsonb_build_object('language', language), 0, 'waiting', $3, address, $4::timestamptz
  FROM conversation WHERE person_id = $1 AND address IS NOT NULL
  RETURNING recipient`

/** These say which case they are about and no more. */
const WORDLESS = [
  'reminder',
  'overdue',
  'deadline',
  'notice',
  'choose-instansi',
  'choose-reason',
  'choose-rejection',
]

/**
 * What is on its way to a staff chat about the person $1 just now is marked with the erasure $2 (and its case, which nobody could
 * look up once drafts are gone): as soon as it stands there, `SETTLE` owes that it is emptied. Runs before `SHOWN`, so that what is
 * settled meanwhile is found there.
 */
export const MARK_UNDER_WAY = `UPDATE outbox o
  SET message = o.message || jsonb_build_object('erasure', $2::uuid, 'about', about.inquiry)
  FROM (WITH own AS (${CASES})
    SELECT 'inquiry' AS key, id::text AS value, id AS inquiry FROM own
    UNION ALL SELECT 'draft', id::text, inquiry_id FROM draft WHERE inquiry_id IN (SELECT id FROM own)
    UNION ALL SELECT 'proposal', id::text, inquiry_id FROM faq_proposal WHERE inquiry_id IN (SELECT id FROM own)) about
  WHERE o.kind = 'staff' AND o.status = 'sending' AND o.message ->> about.key = about.value
    AND o.message ->> 'type' <> ALL ('{erased-message,${WORDLESS.join(',')}}')`

/** How a message of this kind is taken back: a text can be emptied, files only deleted. */
export const howToEmpty = (kind: string) =>
  `CASE WHEN ${kind} IN ('attachments', 'draft-files') THEN 'delete' ELSE 'empty' END`

/**
 * What staff chats show of the person $1: messages of ours, whose files can only be deleted, and the messages in which
 * officers wrote drafts about the cases.
 */
export const SHOWN = `WITH own AS (${CASES})
  SELECT about AS inquiry, chat_id AS "chatId", message_id AS "messageId",
    ${howToEmpty('kind')} AS how
  FROM (
    SELECT inquiry_id AS about, chat_id, message_id, kind FROM desk_message WHERE inquiry_id IN (SELECT id FROM own)
    UNION SELECT d.inquiry_id, m.chat_id, m.message_id, m.kind FROM draft d JOIN desk_message m ON m.draft_id = d.id
      WHERE d.inquiry_id IN (SELECT id FROM own)
    UNION SELECT p.inquiry_id, m.chat_id, m.message_id, m.kind FROM faq_proposal p JOIN desk_message m ON m.proposal_id = p.id
      WHERE p.inquiry_id IN (SELECT id FROM own)
  ) posted WHERE kind <> ALL ('{${WORDLESS.join(',')}}')
  UNION ALL
  SELECT d.inquiry_id, d.chat_id, source.message_id, 'delete' FROM draft d
    CROSS JOIN LATERAL (SELECT d.source_message_id AS message_id
      UNION SELECT f.message_id FROM draft_attachment f WHERE f.draft_id = d.id) source
  WHERE d.inquiry_id IN (SELECT id FROM own) AND source.message_id IS NOT NULL`

/** $1 id, $2 person, $3 why, $4 asked at, $5 now, $6 how many messages officers saw. */
export const DONE = `INSERT INTO erasure (id, person_id, why, status, asked_at, due_at, done_at, shown, cases)
  SELECT $1, $2, $3, 'done', $4, $5, $5, $6, (SELECT count(*) FROM inquiry WHERE conversation_id IN (${TALKS.replace('$1', '$2')}))`
