import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import {
  type Erasure,
  erasureIdSchema,
  inquiryIdSchema,
  type Inquiry,
  type PersonId,
  personIdSchema,
  type ErasureRows,
} from '../../routing/index.ts'
import { storableJson } from '../connect/storable.ts'
import { DONE, ERASE, FAREWELL, MARK_UNDER_WAY, SHOWN } from '../erasure/erase-statements.ts'
import { OUTBOX_DESKS, OUTBOX_DRAFTS } from '../erasure/holdings.ts'
import { INQUIRY_COLUMNS, type InquiryRow, readInquiry } from '../rows/read-inquiry.ts'
import type { Notes } from './create-transaction.ts'
import type { Known } from './known-inquiries.ts'
import type { Session } from './session.ts'

const LOCK = `SELECT address IS NOT NULL AS present, last_active_at AS "lastActiveAt" FROM conversation
  WHERE person_id = $1 ORDER BY id FOR UPDATE`
const UNDER_WAY = `SELECT id, person_id AS person, status, why, asked_at AS "askedAt", due_at AS "dueAt" FROM erasure
  WHERE person_id = $1 AND status <> 'done'`
const DROP_OF_PERSON = `DELETE FROM erasure WHERE person_id = $1 AND status <> 'done'`
const SAVE = `INSERT INTO erasure (id, person_id, why, status, asked_at, due_at) VALUES ($1, $2, $6, $3, $4, $5)`
const DROP = `DELETE FROM erasure WHERE id = $1 AND status <> 'done'`
const OPEN = `SELECT ${INQUIRY_COLUMNS} FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
  WHERE c.person_id = $1 AND i.wake_at IS NOT NULL ORDER BY i.received_at, i.id`
const OWED = `SELECT FROM outbox o JOIN conversation c ON c.id = o.conversation_id
  WHERE c.person_id = $1 AND o.status IN ('waiting', 'sending') LIMIT 1`
const OWED_SINCE = `SELECT FROM outbox WHERE conversation_id = $1 AND message ->> 'type' = $2 AND created_at > $3 LIMIT 1`
const SETTLED = 'UPDATE erasure SET told_at = $2 WHERE id = $1'

const erasureSchema = z.object({
  id: erasureIdSchema,
  person: personIdSchema,
  status: z.enum(['asked', 'sure', 'pending']),
  why: z.enum(['asked', 'repeated']),
  askedAt: z.date(),
  dueAt: z.date(),
})
const shownSchema = z.object({
  inquiry: inquiryIdSchema,
  chatId: z.bigint().transform(Number),
  messageId: z.bigint().transform(Number),
  how: z.enum(['empty', 'delete']),
})

/** Wishes to be erased, and erasing itself. */
export function createErasureRows(session: Session, notes: Notes, known: Known): ErasureRows {
  const lock = (person: PersonId) => session.query<{ present: boolean; lastActiveAt: Date }>(LOCK, [person])

  return {
    async erasureOf(person): Promise<Erasure | null> {
      await lock(person)
      const [row] = await session.query(UNDER_WAY, [person])
      return row ? erasureSchema.parse(row) : null
    },
    async lastActiveAt(person) {
      const present = (await lock(person)).filter(({ present: there }) => there)
      const latest = Math.max(...present.map(({ lastActiveAt }) => lastActiveAt.getTime()))
      return present.length > 0 ? new Date(latest) : null
    },
    async saveErasure({ id, person, status, why, askedAt, dueAt }) {
      session.send(DROP_OF_PERSON, [person])
      session.send(SAVE, [id, person, status, askedAt, dueAt, why])
    },
    async dropErasure(id) {
      session.send(DROP, [id])
    },
    async openInquiriesOfPerson(person): Promise<Inquiry[]> {
      const found = (await session.query<InquiryRow & object>(OPEN, [person])).map(readInquiry)
      found.forEach(known.inquiry)
      return found
    },
    async isOwedSomething(person) {
      return (await session.query(OWED, [person])).length > 0
    },
    async wasOwedSince(conversation, type, since) {
      return (await session.query(OWED_SINCE, [conversation, type, since])).length > 0
    },
    async erase(person, { why, askedAt, farewell }, now) {
      const erasure = erasureIdSchema.parse(randomUUID())
      // First what waits, so that no courier can take it up between the two.
      for (const statement of [OUTBOX_DESKS, OUTBOX_DRAFTS]) session.send(statement, [person])
      session.send(MARK_UNDER_WAY, [person, erasure])
      const shown = (await session.query(SHOWN, [person])).map((row) => shownSchema.parse(row))
      if (farewell) {
        const { message, notBefore } = farewell
        const values = [person, storableJson(message), now, notBefore]
        session.send<{ recipient: string }>(FAREWELL, values, (rows) => {
          for (const { recipient } of rows) notes.owing(recipient, notBefore)
        })
      }
      for (const statement of ERASE) session.send(statement, [person])
      session.send(DROP_OF_PERSON, [person])
      session.send(DONE, [erasure, person, why, askedAt, now, shown.length])
      return { erasure, shown }
    },
    async erasureSettled(id, now) {
      session.send(SETTLED, [id, now])
    },
  }
}
