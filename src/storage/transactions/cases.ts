import { instansiIdSchema } from '../../office/index.ts'
import { type EventBody, eventBodySchema, inquiryIdSchema, type Transaction } from '../../routing/index.ts'
import { storable } from '../connect/storable.ts'
import { NOT_DELETED } from './not-deleted.ts'
import type { Session } from './session.ts'

const LAST_EVENT = `SELECT at, body FROM inquiry_event WHERE inquiry_id = $1 AND type = $2 ORDER BY sequence DESC LIMIT 1`
const EVENTS = 'SELECT sequence, at, body FROM inquiry_event WHERE inquiry_id = $1 ORDER BY sequence'
const HOLDERS = 'SELECT DISTINCT desk_id AS desk FROM referral WHERE inquiry_id = $1'
const SEARCH = `SELECT i.id, concat_ws(E'\\n', i.ticket, w.said, a.said) AS said FROM inquiry i
  LEFT JOIN LATERAL (SELECT string_agg(text, E'\\n' ORDER BY id) AS said FROM inquiry_words w
    WHERE inquiry_id = i.id AND ${NOT_DELETED}) w ON true
  LEFT JOIN LATERAL (SELECT string_agg(text, E'\\n' ORDER BY number) AS said FROM answer WHERE inquiry_id = i.id) a ON true
  WHERE ($2::text IS NULL OR EXISTS (SELECT FROM referral r WHERE r.inquiry_id = i.id AND r.desk_id = $2))
    AND concat_ws(E'\\n', i.ticket, w.said, a.said) ILIKE ALL ($1::text[])
  ORDER BY i.received_at DESC, i.id LIMIT 200`

/** Reading cases on an officer's wish. */
export function createCases(
  session: Session,
): Pick<Transaction, 'lastEvent' | 'eventsOf' | 'holdersOf' | 'searchCases'> {
  return {
    async lastEvent(inquiry, type) {
      const [last] = await session.query<{ at: Date; body: unknown }>(LAST_EVENT, [inquiry, type])
      if (!last) return null
      const body = eventBodySchema.parse(last.body)
      return is(body, type) ? { at: last.at, body } : null
    },
    async eventsOf(inquiry) {
      const rows = await session.query<{ sequence: number; at: Date; body: unknown }>(EVENTS, [inquiry])
      return rows.map(({ sequence, at, body }) => ({ sequence, at, body: eventBodySchema.parse(body) }))
    },
    async holdersOf(inquiry) {
      const rows = await session.query<{ desk: string }>(HOLDERS, [inquiry])
      return rows.map(({ desk }) => instansiIdSchema.parse(desk))
    },
    async searchCases(terms, desk) {
      const patterns = terms.map((term) => `%${storable(term).replace(/[\\%_]/g, '\\$&')}%`)
      const rows = await session.query<{ id: string; said: string }>(SEARCH, [patterns, desk])
      return rows.map(({ id, said }) => ({ inquiry: inquiryIdSchema.parse(id), said }))
    },
  }
}

function is<Type extends EventBody['type']>(
  body: EventBody,
  type: Type,
): body is Extract<EventBody, { type: Type }> {
  return body.type === type
}
