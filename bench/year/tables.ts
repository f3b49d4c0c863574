import type { Columns } from './write-rows.ts'

// The columns of a year's rows, in the order in which they are written.

export const INQUIRY: Columns = {
  table: 'inquiry',
  columns: {
    id: 'uuid',
    ticket: 'text',
    conversation_id: 'uuid',
    kind: 'text',
    received_at: 'timestamptz',
    sequence: 'int',
    state_name: 'text',
    state: 'jsonb',
    wake_at: 'timestamptz',
    desk_id: 'text',
    due_at: 'timestamptz',
    breach: 'text',
    reopens_id: 'uuid',
    reopening: 'int',
  },
}
export const EVENT: Columns = {
  table: 'inquiry_event',
  columns: { inquiry_id: 'uuid', sequence: 'int', at: 'timestamptz', type: 'text', body: 'jsonb' },
}
export const WORDS: Columns = {
  table: 'inquiry_words',
  columns: {
    inquiry_id: 'uuid',
    conversation_id: 'uuid',
    message_id: 'text',
    version: 'int',
    text: 'text',
    at: 'timestamptz',
  },
}
export const REFERRAL: Columns = {
  table: 'referral',
  columns: {
    inquiry_id: 'uuid',
    number: 'int',
    desk_id: 'text',
    holds_as: 'text',
    since: 'timestamptz',
    until: 'timestamptz',
    reason: 'text',
  },
}
export const ANSWER: Columns = {
  table: 'answer',
  columns: {
    id: 'uuid',
    inquiry_id: 'uuid',
    number: 'int',
    text: 'text',
    recalled: 'bool',
    officer_id: 'uuid',
    instansi_id: 'text',
    at: 'timestamptz',
  },
}
export const RATING: Columns = {
  table: 'rating',
  columns: {
    answer_id: 'uuid',
    inquiry_id: 'uuid',
    person_id: 'uuid',
    instansi_id: 'text',
    delivered_at: 'timestamptz',
    status: 'text',
    asked_at: 'timestamptz',
    score: 'int',
    rated_at: 'timestamptz',
    words: 'text',
  },
}
export const PERSON: Columns = { table: 'person', columns: { id: 'uuid', created_at: 'timestamptz' } }
export const CONVERSATION: Columns = {
  table: 'conversation',
  columns: {
    id: 'uuid',
    person_id: 'uuid',
    channel: 'text',
    address: 'text',
    created_at: 'timestamptz',
    last_active_at: 'timestamptz',
  },
}
export const DUE: Columns = { table: 'case_fact_due', columns: { inquiry_id: 'uuid' } }
