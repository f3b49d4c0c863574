import { PRIORITY } from '../../routing/index.ts'
import { howToEmpty } from '../erasure/erase-statements.ts'

/**
 * Settles outbox rows: $1 ids, $2 the platform's message ids (null: none, or failed), $3 faults (null: sent), $4 now.
 * A staff message that was sent (files: each of them, their ids joined by commas) is remembered with the case, draft or proposal that it is about, and a new card is the current one
 * from now on. A row that was given back meanwhile (we were thought dead) is settled all the same: it did go out.
 * One whose citizen was erased while it was on its way is emptied as soon as it stands there.
 */
export const SETTLE = `WITH done AS (
    UPDATE outbox o SET status = CASE WHEN said.fault IS NULL THEN 'sent' ELSE 'failed' END, claimed_by = NULL,
      settled_at = $4, platform_message_id = said.message_id, fault = said.fault, address = NULL
    FROM unnest($1::bigint[], $2::text[], $3::text[]) AS said (id, message_id, fault)
    WHERE o.id = said.id AND o.status IN ('sending', 'waiting')
    RETURNING o.kind, o.chat_id, o.platform_message_id, o.message
  ), posted AS (
    SELECT chat_id, part.message_id::bigint AS message_id, message, (message ->> 'inquiry')::uuid AS inquiry_id,
      (message ->> 'referral')::int AS referral, (message ->> 'draft')::int AS draft_id,
      (message ->> 'proposal')::int AS proposal_id, message ->> 'field' AS field,
      CASE message ->> 'type' WHEN 'card-refresh' THEN 'card' WHEN 'preview-refresh' THEN 'preview' ELSE message ->> 'type' END AS kind
    FROM done, unnest(string_to_array(platform_message_id, ',')) AS part (message_id) WHERE kind = 'staff'
      AND (message ->> 'inquiry' IS NOT NULL OR message ->> 'draft' IS NOT NULL OR message ->> 'proposal' IS NOT NULL)
  ), former AS (
    UPDATE desk_message m SET current = false FROM posted p
    WHERE p.kind = 'card' AND m.current AND m.inquiry_id = p.inquiry_id AND m.referral = p.referral
      AND (m.chat_id, m.message_id) <> (p.chat_id, p.message_id)
  ), erased AS (
    INSERT INTO outbox (kind, recipient, chat_id, silent, message, priority, status, created_at)
    SELECT 'staff', 'staff/' || chat_id, chat_id, true, jsonb_build_object('type', 'erased-message', 'erasure', message -> 'erasure',
      'inquiry', message -> 'about', 'chatId', chat_id, 'messageId', message_id, 'how', ${howToEmpty('kind')}),
      ${PRIORITY.refresh}, 'waiting', $4
    FROM posted WHERE message ? 'about'
  )
  INSERT INTO desk_message (chat_id, message_id, inquiry_id, referral, draft_id, proposal_id, field, kind, current, posted_at)
  SELECT chat_id, message_id, inquiry_id, referral, draft_id, proposal_id, field, kind, kind = 'card', $4 FROM posted
  ON CONFLICT (chat_id, message_id) DO UPDATE SET inquiry_id = EXCLUDED.inquiry_id, referral = EXCLUDED.referral,
    draft_id = EXCLUDED.draft_id, proposal_id = EXCLUDED.proposal_id, field = EXCLUDED.field, kind = EXCLUDED.kind, current = EXCLUDED.current`
