import { type Inquiry, inquirySchema, type State } from '../../routing/index.ts'
import { storableJson } from '../connect/storable.ts'

/** An inquiry as both Prisma and our own SQL give it. */
export interface InquiryRow {
  id: string
  ticket: string
  conversation: string
  person: string
  channel: string
  kind: string
  receivedAt: Date
  sequence: number
  reopensId: string | null
  reopening: number | null
  state: unknown
  erased: boolean
}

/** What our SQL selects of `inquiry i JOIN conversation c`. */
export const INQUIRY_COLUMNS = `i.id, i.ticket, i.conversation_id AS conversation, c.person_id AS person, c.channel, i.kind,
  i.received_at AS "receivedAt", i.sequence, i.reopens_id AS "reopensId", i.reopening, i.state, c.address IS NULL AS erased`

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** Checked against routing's own schema: a row that isn't an inquiry is a fault of ours, and says where. */
export function readInquiry({ erased, ...row }: InquiryRow): Inquiry {
  const { reopensId: inquiry, reopening: number } = row
  const reopens = inquiry === null ? undefined : { inquiry, number }
  return inquirySchema.parse({ ...row, reopens, state: revive(row.state), ...(erased ? { erased } : {}) })
}

export function writeState(state: State): string {
  return storableJson(state)
}

/** States hold no text from people: whatever looks like a moment is one. */
function revive(value: unknown): unknown {
  if (typeof value === 'string') return MOMENT.test(value) ? new Date(value) : value
  if (Array.isArray(value)) return value.map(revive)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revive(inner)]))
}
