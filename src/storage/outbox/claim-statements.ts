import { Overtaken } from '../connect/classify-fault.ts'

/**
 * Claims the next due row of each recipient: $1 our process number, $2 recipients, $3 their nows, $4 the highest priority
 * number that may go. `last` says that nothing else is due to the recipient, `first` that we
 * have told the citizen nothing before but whom to call. Nothing for a recipient to whom somebody is sending. Citizens have priority 0 and no rank, so theirs go strictly by id. A citizen whose
 * address was erased can't be sent anything but the last word, which brings its own: such a row is passed over. So is a row that a decision is changing just now
 * (a card's refresh that is asked for again): its commit wakes the courier again.
 */
export const CLAIM = `WITH next AS (
    SELECT picked.id, wanted.now FROM (SELECT DISTINCT ON (recipient) recipient, now, upto
        FROM unnest($2::text[], $3::timestamptz[], $4::int[]) AS w (recipient, now, upto)) AS wanted,
      LATERAL (SELECT id FROM outbox o
        WHERE o.recipient = wanted.recipient AND o.status = 'waiting' AND o.priority <= wanted.upto
          AND (o.not_before IS NULL OR o.not_before <= wanted.now)
          AND (o.address IS NOT NULL
            OR NOT EXISTS (SELECT FROM conversation c WHERE c.id = o.conversation_id AND c.address IS NULL))
        ORDER BY o.priority, o.rank NULLS FIRST, o.id LIMIT 1 FOR UPDATE OF o SKIP LOCKED) AS picked
    WHERE NOT EXISTS (SELECT FROM outbox s WHERE s.recipient = wanted.recipient AND s.status = 'sending')
  ), claimed AS (
    UPDATE outbox o SET status = 'sending', claimed_by = $1 FROM next
    WHERE o.id = next.id AND o.status = 'waiting'
    RETURNING o.*, next.now
  )
  SELECT o.id, o.recipient, o.attempts, o.kind, o.conversation_id AS conversation, c.channel, c.language, c.last_active_at AS "heardAt",
    coalesce(o.address, c.address) AS address, o.chat_id AS "chatId", o.thread_id AS "threadId", o.reply_to AS "replyTo",
    o.silent, o.priority, o.created_at AS "owedAt", o.message,
    NOT EXISTS (SELECT FROM outbox w WHERE w.recipient = o.recipient AND w.status = 'waiting' AND w.id <> o.id
      AND (w.not_before IS NULL OR w.not_before <= o.now)) AS last,
    o.kind = 'citizen' AND NOT EXISTS (SELECT FROM outbox s WHERE s.conversation_id = o.conversation_id AND s.id < o.id
      AND s.message ->> 'type' <> 'emergency') AS first
  FROM claimed o LEFT JOIN conversation c ON c.id = o.conversation_id`

/** A refresh that another waiting one makes needless, as a condition on outbox row o. */
const NEEDLESS = `o.collapse_key IS NOT NULL AND EXISTS
  (SELECT FROM outbox w WHERE w.collapse_key = o.collapse_key AND w.status = 'waiting')`

/** Gives row $1 back, one attempt richer, with fault $2. $3: 1 where the platform may have got it, else 0. */
export const POSTPONE = `WITH needless AS (
    DELETE FROM outbox o WHERE o.id = $1 AND o.status = 'sending' AND ${NEEDLESS} RETURNING o.id
  ), counted AS (
    UPDATE tally SET count = count + 1 WHERE name = 'possible-duplicates' AND $3::int = 1
      AND EXISTS (SELECT FROM outbox o WHERE o.id = $1 AND o.status = 'sending')
  )
  UPDATE outbox o SET status = 'waiting', claimed_by = NULL, attempts = attempts + 1, fault = $2
  WHERE o.id = $1 AND o.status = 'sending' AND NOT EXISTS (SELECT FROM needless)`

/**
 * Gives back what the processes $1 were sending, except for rows $2. $3 is 1 where the platform may have got them (they
 * are counted as possible duplicates), 0 where it can't have.
 */
export const RELEASE = `WITH needless AS (
    DELETE FROM outbox o WHERE o.status = 'sending' AND o.claimed_by = ANY ($1::int[]) AND NOT o.id = ANY ($2::bigint[])
      AND ${NEEDLESS} RETURNING o.id
  ), released AS (
    UPDATE outbox o SET status = 'waiting', claimed_by = NULL, attempts = attempts + $3::int
    WHERE o.status = 'sending' AND o.claimed_by = ANY ($1::int[]) AND NOT o.id = ANY ($2::bigint[])
      AND NOT EXISTS (SELECT FROM needless n WHERE n.id = o.id)
    RETURNING o.id
  ), counted AS (
    UPDATE tally SET count = count + $3::int * (SELECT count(*) FROM released)
    WHERE name = 'possible-duplicates' AND EXISTS (SELECT FROM released)
  )
  SELECT count(*) AS count FROM released`

/** Two refreshes of one card met while one was given back: run it again, one of them is needless now. */
export function onRepeat(error: unknown): never {
  throw isRepeat(error) ? new Overtaken('Somebody else was first.', { cause: error }) : error
}

/** A unique index said no. */
export function isRepeat(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505'
}
