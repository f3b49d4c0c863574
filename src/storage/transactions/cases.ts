import { instansiIdSchema } from '../../office/index.ts'
import { inquiryIdSchema, type Transaction } from '../../routing/index.ts'
import { storable } from '../connect/storable.ts'
import type { Session } from './session.ts'

const HOLDERS = 'SELECT DISTINCT desk_id AS desk FROM referral WHERE inquiry_id = $1'
const SEARCH = `SELECT i.id, concat_ws(E'\\n', i.ticket, w.said, a.said) AS said FROM inquiry i
  LEFT JOIN LATERAL (SELECT string_agg(text, E'\\n' ORDER BY id) AS said FROM inquiry_words WHERE inquiry_id = i.id) w ON true
  LEFT JOIN LATERAL (SELECT string_agg(text, E'\\n' ORDER BY number) AS said FROM answer WHERE inquiry_id = i.id) a ON true
  WHERE ($2::text IS NULL OR EXISTS (SELECT FROM referral r WHERE r.inquiry_id = i.id AND r.desk_id = $2))
    AND concat_ws(E'\\n', i.ticket, w.said, a.said) ILIKE ALL ($1::text[])
  ORDER BY i.received_at DESC, i.id LIMIT 200`

/** Reading cases on an officer's wish. */
export function createCases(session: Session): Pick<Transaction, 'holdersOf' | 'searchCases'> {
  return {
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
