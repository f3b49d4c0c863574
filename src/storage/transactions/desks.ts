import {
  type Desk,
  type Instansi,
  type InstansiId,
  instansiIdSchema,
  instansiSchema,
} from '../../office/index.ts'
import { draftIdSchema, inquiryIdSchema, type Transaction } from '../../routing/index.ts'
import { INQUIRY_COLUMNS, type InquiryRow, readInquiry } from '../rows/read-inquiry.ts'
import type { Session } from './session.ts'

const DIRECTORY = 'SELECT id, name, aliases, duties FROM instansi WHERE closed_at IS NULL'
const DESKS = 'SELECT instansi_id AS instansi, chat_id AS "chatId", thread_id AS "threadId" FROM desk'
const LOCK_DESKS = 'LOCK TABLE desk IN SHARE ROW EXCLUSIVE MODE'
const HELD = `SELECT ${INQUIRY_COLUMNS} FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
  WHERE i.desk_id = $1 ORDER BY i.due_at, i.id LIMIT $2`
const CLAIMED = `SELECT id FROM inquiry WHERE desk_id IS NOT NULL AND state #>> '{claim,officer}' = $1 ORDER BY id`
// Messages about a draft lead to the draft's case; those about a case as a whole to its latest referral.
const REFERENCE = `SELECT * FROM (SELECT coalesce(m.inquiry_id, d.inquiry_id) AS inquiry, m.draft_id AS draft, m.kind,
    coalesce(m.referral, d.referral, (SELECT max(r.number) FROM referral r WHERE r.inquiry_id = m.inquiry_id)) AS referral
    FROM desk_message m LEFT JOIN draft d ON d.id = m.draft_id WHERE m.chat_id = $1 AND m.message_id = $2) found
  WHERE inquiry IS NOT NULL AND referral IS NOT NULL`

const LINK = `INSERT INTO desk (instansi_id, chat_id, thread_id) VALUES ($1, $2, $3)
  ON CONFLICT (instansi_id) DO UPDATE SET chat_id = EXCLUDED.chat_id, thread_id = EXCLUDED.thread_id`
const DROP_FORMER = `DELETE FROM outbox WHERE desk_id = $1 AND status = 'waiting'
  AND (chat_id, coalesce(thread_id, 0)) <> ($2, coalesce($3::int, 0))`
const FORGET_FORMER_CARDS = `UPDATE desk_message m SET current = false
  FROM desk d, referral r WHERE d.instansi_id = $1 AND (d.chat_id, coalesce(d.thread_id, 0)) <> ($2, coalesce($3::int, 0))
  AND r.desk_id = $1 AND m.inquiry_id = r.inquiry_id AND m.referral = r.number AND m.chat_id = d.chat_id AND m.current`

const UNLINK = 'DELETE FROM desk WHERE instansi_id = $1'
const DROP_OWED = `DELETE FROM outbox WHERE desk_id = $1 AND status = 'waiting'`
const FORGET_DESKS_CARDS = `UPDATE desk_message m SET current = false
  FROM desk d, referral r WHERE d.instansi_id = $1
  AND r.desk_id = $1 AND m.inquiry_id = r.inquiry_id AND m.referral = r.number AND m.chat_id = d.chat_id AND m.current`

const UNLINK_CHAT = 'DELETE FROM desk WHERE chat_id = $1 RETURNING instansi_id AS id'
// What an erased citizen wrote stands in that chat all the same: people are told, as of whatever can't be emptied.
const GIVE_UP_EMPTYING = `UPDATE outbox SET status = 'failed', fault = 'gone', settled_at = $2
  WHERE chat_id = $1 AND status = 'waiting' AND message ->> 'type' = 'erased-message'`
const DROP_CHAT = `DELETE FROM outbox WHERE chat_id = $1 AND status = 'waiting'`
const FORGET_CARDS = 'UPDATE desk_message SET current = false WHERE chat_id = $1 AND current'

const MIGRATE = 'UPDATE desk SET chat_id = $2 WHERE chat_id = $1 RETURNING instansi_id AS id'
// What a message replied to stayed behind. A message on its way comes back to the new chat when it is postponed.
const MIGRATE_OUTBOX = `UPDATE outbox o SET chat_id = $2, recipient = 'staff/' || $2::bigint, reply_to = NULL
  WHERE chat_id = $1 AND (status = 'waiting' OR (status = 'sending' AND NOT EXISTS
    (SELECT FROM outbox other WHERE other.recipient = 'staff/' || $2::bigint AND other.status = 'sending')))`
const MIGRATE_DRAFTS = `UPDATE draft SET chat_id = $2, source_message_id = NULL WHERE chat_id = $1 AND status = 'open'`
const MIGRATE_PROPOSALS = 'UPDATE faq_proposal SET chat_id = $2 WHERE chat_id = $1'

type Part = Pick<
  Transaction,
  | 'directory'
  | 'instansi'
  | 'desks'
  | 'lockDesks'
  | 'heldBy'
  | 'claimedBy'
  | 'deskReference'
  | 'linkDesk'
  | 'unlinkDesk'
  | 'unlinkChat'
  | 'migrateChat'
>

export function createDesks(session: Session): Part {
  const directory = async (text: string, values: unknown[]): Promise<Instansi[]> =>
    (await session.query(text, values)).map((row) => instansiSchema.parse(row))
  const desksOf = async (text: string, values: unknown[]): Promise<InstansiId[]> =>
    (await session.query<{ id: string }>(text, values)).map(({ id }) => instansiIdSchema.parse(id))

  const desks = async (): Promise<Desk[]> => {
    const rows = await session.query<{ instansi: string; chatId: bigint; threadId: number | null }>(DESKS, [])
    return rows.map(({ instansi, chatId, threadId }) => ({
      instansi: instansiIdSchema.parse(instansi),
      chatId: Number(chatId),
      threadId,
    }))
  }

  return {
    directory: () => directory(`${DIRECTORY} ORDER BY name, id`, []),
    instansi: async (id) => (await directory(`${DIRECTORY} AND id = $1`, [id]))[0] ?? null,
    desks,
    async lockDesks() {
      session.send(LOCK_DESKS, [])
      return desks()
    },
    async heldBy(desk, most) {
      return (await session.query<InquiryRow & object>(HELD, [desk, most ?? null])).map(readInquiry)
    },
    async claimedBy(officer) {
      const rows = await session.query<{ id: string }>(CLAIMED, [officer])
      return rows.map(({ id }) => inquiryIdSchema.parse(id))
    },
    async deskReference(chatId, messageId) {
      const [row] = await session.query<{
        inquiry: string
        referral: number
        draft: number | null
        kind: string
      }>(REFERENCE, [chatId, messageId])
      if (!row) return null
      const draft = row.draft === null ? null : draftIdSchema.parse(row.draft)
      const { referral, kind } = row
      return { inquiry: inquiryIdSchema.parse(row.inquiry), referral, draft, kind }
    },
    async linkDesk({ instansi, chatId, threadId }) {
      session.send(FORGET_FORMER_CARDS, [instansi, chatId, threadId])
      session.send(DROP_FORMER, [instansi, chatId, threadId])
      session.send(LINK, [instansi, chatId, threadId])
    },
    async unlinkDesk(instansi) {
      session.send(FORGET_DESKS_CARDS, [instansi])
      session.send(DROP_OWED, [instansi])
      session.send(UNLINK, [instansi])
    },
    async unlinkChat(chatId, now) {
      session.send(GIVE_UP_EMPTYING, [chatId, now])
      session.send(DROP_CHAT, [chatId])
      session.send(FORGET_CARDS, [chatId])
      return desksOf(UNLINK_CHAT, [chatId])
    },
    async migrateChat(from, to) {
      session.send(MIGRATE_OUTBOX, [from, to])
      session.send(MIGRATE_DRAFTS, [from, to])
      session.send(MIGRATE_PROPOSALS, [from, to])
      session.send(FORGET_CARDS, [from])
      return desksOf(MIGRATE, [from, to])
    },
  }
}
