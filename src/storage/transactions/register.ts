import { z } from 'zod'
import {
  type Decree,
  decreeWarningSchema,
  officerIdSchema,
  invitationSchema,
  type Registered,
} from '../../office/index.ts'
import {
  draftIdSchema,
  proposalIdSchema,
  registerChangeIdSchema,
  registerChangeSchema,
  type RegisterRows,
} from '../../routing/index.ts'
import { storable, storableJson } from '../connect/storable.ts'
import { OFFICER_COLUMNS, type OfficerRow, readRegistered } from '../rows/read-officer.ts'
import type { Session } from './session.ts'

const SELECT = `SELECT ${OFFICER_COLUMNS} FROM officer o`
// Not FOR UPDATE: drafts and answers that point to the row need not wait.
const LATEST = 'ORDER BY (o.left_at IS NULL) DESC, o.valid_from DESC LIMIT 1 FOR NO KEY UPDATE'
const BY_TELEGRAM = `${SELECT} WHERE o.telegram_id = $1 ${LATEST}`
const BY_NUMBER = `${SELECT} WHERE o.number = $1 ${LATEST}`
const RUN_OUT = `${SELECT} WHERE o.left_at IS NULL AND o.valid_until <= $1 ORDER BY o.valid_until, o.id`
const ADMINS = `SELECT o.id FROM officer o WHERE o.role = 'diskominfo' AND o.left_at IS NULL
  AND o.valid_from <= $1 AND (o.valid_until IS NULL OR $1 < o.valid_until) ORDER BY o.id FOR NO KEY UPDATE`

const END_EARLIER = `UPDATE officer SET valid_until = least(valid_until, $2), left_at = $2,
  left_why = CASE WHEN valid_until <= $2 THEN 'expired' ELSE 'moved' END
  WHERE telegram_id = $1 AND left_at IS NULL`
const APPOINT = `INSERT INTO officer (id, telegram_id, name, instansi_id, role, decree_number, decree_date, decree_until,
    valid_from, valid_until, number) VALUES ($1, $2, $3, $4, $5, $6, $7::date, $8::date, $9, $10,
    coalesce((SELECT min(number) FROM officer WHERE telegram_id = $2), nextval('officer_number_seq')))`
const CHANGE = `UPDATE officer SET name = $2, role = $3, decree_number = $4, decree_date = $5::date,
  decree_until = $6::date, valid_until = $7 WHERE id = $1`
const END = `UPDATE officer SET valid_until = least(valid_until, $3), left_at = $3, left_why = $2 WHERE id = $1`

const INVITE = `INSERT INTO invitation (code_hash, details, expires_at, made_by, meant_for) VALUES ($1, $2, $3, $4, $5)`
const INVITATION = `SELECT details FROM invitation WHERE code_hash = $1 AND used_at IS NULL AND expires_at > $3
  AND (meant_for IS NULL OR meant_for = $2) FOR UPDATE`
const USE = 'UPDATE invitation SET used_at = $2 WHERE code_hash = $1'
const END_INVITATIONS = `UPDATE invitation SET expires_at = $3 WHERE used_at IS NULL AND expires_at > $3
  AND (made_by = $1 OR meant_for = $2) RETURNING 1`
const END_INVITATIONS_TO = `UPDATE invitation SET expires_at = $2
  WHERE used_at IS NULL AND expires_at > $2 AND details ->> 'instansi' = $1`

const END_INVITATION = `UPDATE invitation SET expires_at = $2
  WHERE id = $1 AND used_at IS NULL AND expires_at > $2 RETURNING details`

const DRAFTS = `SELECT d.id, i.state_name = 'referred' AS referred FROM draft d JOIN inquiry i ON i.id = d.inquiry_id
  WHERE d.officer_id = $1 AND d.status IN ('open', 'submitted') AND NOT (i.state_name = 'answered'
    AND coalesce(i.state #>> '{referral,holder,desk}' = ANY ($2::text[]), false)) ORDER BY d.id`
const CANCEL = `UPDATE draft SET status = 'cancelled' WHERE id = ANY ($1::int[]) AND status IN ('open', 'submitted')`
const PREVIEW = `SELECT m.message_id AS id FROM desk_message m JOIN draft d ON d.id = m.draft_id AND d.chat_id = m.chat_id
  WHERE m.draft_id = $1 AND m.kind IN ('preview', 'choose-instansi', 'choose-reason', 'choose-rejection',
    'choose-estimate', 'choose-delay')
  ORDER BY m.message_id DESC LIMIT 1`
const PROPOSALS = `SELECT id FROM faq_proposal WHERE proposer_id = $1 AND status IN ('drafting', 'returned') ORDER BY id`

const WARN = `INSERT INTO decree_warning (officer_id, until, occasion, told_at)
  SELECT $1, $2::date, unnest($3::text[]), $4 ON CONFLICT DO NOTHING RETURNING occasion`

const ASK = `INSERT INTO register_change (proposer_id, officer_id, change, status, created_at)
  VALUES ($1, $2, $3, $4, $5) RETURNING id`
const LOCK_ASKED = `SELECT id, proposer_id AS proposer, officer_id AS officer, change, status FROM register_change
  WHERE id = $1 FOR UPDATE`
const SETTLE = 'UPDATE register_change SET status = $2 WHERE id = $1'

const draftsSchema = z.array(z.object({ id: draftIdSchema, referred: z.boolean() }))

const NOBODY = { madeBy: null, meantFor: null }

export function createRegister(session: Session): RegisterRows {
  const rows = async (text: string, values: unknown[]): Promise<Registered[]> =>
    (await session.query<OfficerRow & object>(text, values)).map(readRegistered)
  const ids = async (text: string, values: unknown[]): Promise<unknown[]> =>
    (await session.query<{ id: unknown }>(text, values)).map(({ id }) => id)

  /** Who waited for the lock got the row that was the latest before: another appointment may have begun meanwhile. */
  const latest = async (text: string, of: number): Promise<Registered | null> => {
    for (let before: Registered | null = null; ; ) {
      const found: Registered | null = (await rows(text, [of]))[0] ?? null
      if (!found?.left || found.id === before?.id) return found
      before = found
    }
  }

  return {
    registeredByTelegram: (telegramId) => latest(BY_TELEGRAM, telegramId),
    registered: (number) => latest(BY_NUMBER, number),
    runOut: (now) => rows(RUN_OUT, [now]),
    lockAdmins: async (now) => z.array(officerIdSchema).parse(await ids(ADMINS, [now])),
    async appoint({ id, telegramId, name, instansi, role, decree, validFrom, validUntil }) {
      session.send(END_EARLIER, [telegramId, validFrom])
      const appointment = [id, telegramId, storable(name), instansi, role]
      session.send(APPOINT, [...appointment, ...decreed(decree), validFrom, validUntil])
    },
    async changeAppointment(id, { name, role, decree, validUntil }) {
      session.send(CHANGE, [id, storable(name), role, ...decreed(decree), validUntil])
    },
    async endAppointment(id, why, now) {
      session.send(END, [id, why, now])
    },
    async createInvitation(codeHash, invitation, expiresAt, { madeBy, meantFor } = NOBODY) {
      session.send(INVITE, [codeHash, storableJson(invitation), expiresAt, madeBy, meantFor])
    },
    async invitation(codeHash, number, now) {
      const [row] = await session.query<{ details: unknown }>(INVITATION, [codeHash, number, now])
      return row ? invitationSchema.parse(row.details) : null
    },
    async useInvitation(codeHash, now) {
      session.send(USE, [codeHash, now])
    },
    async endInvitations({ madeBy, meantFor }, now) {
      return (await session.query(END_INVITATIONS, [madeBy, meantFor, now])).length
    },
    async endInvitationsTo(instansi, now) {
      session.send(END_INVITATIONS_TO, [instansi, now])
    },
    async endInvitation(id, now) {
      const [row] = await session.query<{ details: unknown }>(END_INVITATION, [id, now])
      return row ? invitationSchema.parse(row.details) : null
    },
    draftsOf: async (officer, desks) => draftsSchema.parse(await session.query(DRAFTS, [officer, desks])),
    async cancelDrafts(drafts) {
      if (drafts.length > 0) session.send(CANCEL, [drafts])
    },
    async previewOf(draft) {
      const [id] = await ids(PREVIEW, [draft])
      return id === undefined ? null : Number(id)
    },
    proposalsBegunBy: async (officer) => z.array(proposalIdSchema).parse(await ids(PROPOSALS, [officer])),
    async createRegisterChange({ proposer, officer, change, status }, now) {
      const [id] = await ids(ASK, [proposer, officer, storableJson(change), status, now])
      return registerChangeIdSchema.parse(id)
    },
    async lockRegisterChange(id) {
      const [row] = await session.query(LOCK_ASKED, [id])
      return row ? registerChangeSchema.parse(row) : null
    },
    async settleRegisterChange(id, status) {
      session.send(SETTLE, [id, status])
    },
    async noteWarnings(officer, until, warnings, now) {
      const noted = await session.query<{ occasion: string }>(WARN, [officer, until, warnings, now])
      return noted.map(({ occasion }) => decreeWarningSchema.parse(occasion))
    },
  }
}

function decreed(decree: Decree | null): (string | null)[] {
  return [decree ? storable(decree.number) : null, decree?.date ?? null, decree?.until ?? null]
}
