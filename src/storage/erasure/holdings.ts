/** What the columns of one table hold that can hold text, JSON or bytes. */
export interface Holding {
  /** What a citizen wrote or was told, or who the citizen is: it goes when the person is erased. */
  erased?: {
    columns: readonly string[]
    /** What makes it go, in this order: statements with the person's id as $1. */
    by: readonly [string, ...string[]]
  }
  /** Words of the office itself, and its officers: nobody's data among the citizens. */
  office?: readonly string[]
  /** Ids, codes, moments and figures that name nobody: they stay, so that history and reports stay true. */
  figures?: readonly string[]
}

/** The conversations, and the cases, of the person $1. */
export const TALKS = 'SELECT id FROM conversation WHERE person_id = $1'
export const CASES = `SELECT id FROM inquiry WHERE conversation_id IN (${TALKS})`

// Before the rows go by which they are found. A file that somebody else's case needs as well stays with that one.
const FILES = `WITH own AS (
    SELECT x.attachment_id AS id FROM words_attachment x JOIN inquiry_words w ON w.id = x.words_id
      WHERE w.conversation_id IN (${TALKS})
    UNION SELECT x.attachment_id FROM answer_attachment x JOIN answer a ON a.id = x.answer_id WHERE a.inquiry_id IN (${CASES})
    UNION SELECT x.attachment_id FROM draft_attachment x JOIN draft d ON d.id = x.draft_id WHERE d.inquiry_id IN (${CASES})
    UNION SELECT file.id::uuid FROM form o, jsonb_array_elements_text(o.content -> 'files') AS file (id)
      WHERE o.conversation_id IN (${TALKS})
    UNION SELECT f.id FROM attachment f JOIN inbox i ON i.id = f.inbox_id JOIN conversation c
      ON i.source LIKE c.channel || '/%' AND i.conversation = c.address
      WHERE c.person_id = $1 AND (i.handled_at IS NOT NULL OR i.parked_at IS NOT NULL)
  )
  DELETE FROM attachment f USING own WHERE f.id = own.id
    AND NOT EXISTS (SELECT FROM answer_attachment x JOIN answer a ON a.id = x.answer_id
      WHERE x.attachment_id = f.id AND a.inquiry_id NOT IN (${CASES}))
    AND NOT EXISTS (SELECT FROM draft_attachment x JOIN draft d ON d.id = x.draft_id
      WHERE x.attachment_id = f.id AND d.inquiry_id NOT IN (${CASES}))`

// An update that waits to be handled is somebody's next message: it is handled, and who wrote it is a new person then.
const INBOX = `UPDATE inbox i SET raw = NULL, conversation = 'erased', fault = NULL,
    handled_at = coalesce(i.handled_at, i.parked_at)
  FROM conversation c WHERE c.person_id = $1 AND i.source LIKE c.channel || '/%' AND i.conversation = c.address
    AND (i.handled_at IS NOT NULL OR i.parked_at IS NOT NULL)`
// Telegram repeats a message in full in each reply to it and in each press of its buttons: a parked one of an officer's.
const INBOX_REPLIES = `UPDATE inbox i SET raw = NULL, fault = NULL, handled_at = i.parked_at
  WHERE i.parked_at IS NOT NULL AND i.raw IS NOT NULL AND EXISTS (SELECT FROM desk_message m LEFT JOIN draft d ON d.id = m.draft_id
    WHERE coalesce(m.inquiry_id, d.inquiry_id) IN (${CASES}) AND i.conversation = m.chat_id::text
      AND m.message_id::text IN (i.raw #>> '{message,reply_to_message,message_id}',
        i.raw #>> '{edited_message,reply_to_message,message_id}', i.raw #>> '{callback_query,message,message_id}'))`

// What is on its way just now can't be called back: it goes when it is settled, like the last word, which has its own address.
const OUTBOX = `DELETE FROM outbox o WHERE o.conversation_id IN (${TALKS}) AND o.status <> 'sending' AND o.address IS NULL`
export const OUTBOX_DESKS = `DELETE FROM outbox o USING inquiry i
  WHERE o.kind = 'staff' AND o.status = 'waiting' AND i.id::text = o.message ->> 'inquiry' AND i.conversation_id IN (${TALKS})`
export const OUTBOX_DRAFTS = `DELETE FROM outbox o USING draft d
  WHERE o.kind = 'staff' AND o.status = 'waiting' AND d.id::text = o.message ->> 'draft' AND d.inquiry_id IN (${CASES})`

/**
 * Every table, and what becomes of what it holds when a citizen is erased (`/hapusdata`, retention): the one place where this
 * is decided. A test compares it with the schema: a column that isn't here doesn't pass. Statements run in the order of this
 * list, so what finds others goes last.
 */
export const holdings: Readonly<Record<string, Holding>> = {
  attachment: {
    erased: { columns: ['file_name', 'content'], by: [FILES] },
    figures: ['kind', 'mime_type'],
  },
  inbox: {
    erased: { columns: ['conversation', 'raw', 'fault'], by: [INBOX, INBOX_REPLIES] },
    figures: ['source', 'update_id'],
  },
  outbox: {
    // Messages are owed as ids and codes, but what we said to whom is the citizen's all the same.
    erased: {
      columns: ['message', 'fault', 'platform_message_id', 'address'],
      by: [OUTBOX, OUTBOX_DESKS, OUTBOX_DRAFTS],
    },
    figures: ['kind', 'recipient', 'desk_id', 'collapse_key', 'status'],
  },
  draft: {
    erased: {
      columns: ['content', 'note', 'album_id'],
      by: [`DELETE FROM draft WHERE inquiry_id IN (${CASES})`],
    },
    figures: ['status'],
  },
  faq_proposal: {
    // What was published is the office's own entry by then; the proposal's copy of it goes with the others.
    erased: {
      columns: ['question', 'answer', 'keywords', 'category', 'legal_basis', 'note'],
      by: [
        `DELETE FROM faq_proposal WHERE status <> 'approved' AND inquiry_id IN (${CASES})`,
        `UPDATE faq_proposal SET question = '', answer = '', keywords = '{}', category = NULL, legal_basis = NULL
          WHERE inquiry_id IN (${CASES})`,
      ],
    },
    figures: ['instansi_id', 'aim', 'target_id', 'resembles_id', 'status', 'faq_id'],
  },
  answer: {
    erased: {
      columns: ['text', 'opening', 'closing', 'sent_as'],
      by: [
        `UPDATE answer SET text = '', opening = '', closing = '', sent_as = NULL WHERE inquiry_id IN (${CASES})`,
      ],
    },
    figures: ['instansi_id'],
  },
  clarification: {
    erased: { columns: ['text'], by: [`DELETE FROM clarification WHERE inquiry_id IN (${CASES})`] },
    figures: ['instansi_id'],
  },
  delay_note: {
    erased: { columns: ['words'], by: [`DELETE FROM delay_note WHERE inquiry_id IN (${CASES})`] },
  },
  take_back_note: {
    erased: { columns: ['words'], by: [`DELETE FROM take_back_note WHERE inquiry_id IN (${CASES})`] },
  },
  referral: {
    erased: {
      columns: ['words'],
      by: [`UPDATE referral SET words = NULL WHERE words IS NOT NULL AND inquiry_id IN (${CASES})`],
    },
    figures: ['desk_id', 'holds_as', 'reason'],
  },
  inquiry_words: {
    erased: {
      columns: ['message_id', 'text'],
      by: [`DELETE FROM inquiry_words WHERE conversation_id IN (${TALKS})`],
    },
  },
  rating: {
    // The score stays: how satisfied people were is a figure, under an opaque person.
    erased: {
      columns: ['words', 'words_message_id', 'sent_as'],
      by: [
        `UPDATE rating SET words = NULL, words_message_id = NULL, sent_as = NULL
          WHERE person_id = $1 AND (words IS NOT NULL OR sent_as IS NOT NULL)`,
      ],
    },
    figures: ['instansi_id', 'status', 'dropped'],
  },
  form: { erased: { columns: ['content'], by: [`DELETE FROM form WHERE conversation_id IN (${TALKS})`] } },
  block: {
    // Whoever asks for it is forgotten altogether; what *Diskominfo* decided stays in the audit log, under the ticket.
    erased: { columns: ['reason'], by: ['DELETE FROM block WHERE person_id = $1'] },
  },
  conversation: {
    erased: {
      columns: ['address', 'language', 'dialogue', 'offers'],
      by: [
        'UPDATE conversation SET address = NULL, language = NULL, dialogue = NULL, offers = NULL WHERE person_id = $1',
      ],
    },
    figures: ['channel'],
  },

  inquiry: { figures: ['ticket', 'kind', 'state_name', 'state', 'desk_id', 'breach'] },
  inquiry_event: { figures: ['type', 'body'] },
  case_fact: { figures: ['channel', 'kind', 'tone', 'standing', 'faq_id', 'answered_by', 'fate', 'ruling'] },
  contact: { figures: ['channel'] },
  contact_hour: { figures: ['channel'] },
  case_part: { figures: ['desk_id', 'standing', 'fate'] },
  case_tally: { figures: ['zone', 'unit', 'scope', 'tally'] },
  traffic_day: { figures: ['zone', 'traffic'] },
  erasure: { figures: ['why', 'status'] },
  audit: { figures: ['act', 'detail'] },
  survey: { figures: ['status'] },
  desk_message: { figures: ['kind', 'field'] },
  // Common words only, nothing of who asked (knowledge/learning).
  wording: { figures: ['faq_id', 'key', 'text'] },
  routing_lesson: { figures: ['instansi_id', 'key', 'text'] },
  kind_lesson: { figures: ['kind', 'key', 'text'] },

  answer_template: { office: ['instansi_id', 'name', 'text'] },
  database_identity: { office: ['kind'] },
  decree_warning: { office: ['occasion'] },
  desk: { office: ['instansi_id'] },
  faq: {
    office: ['id', 'question', 'answer', 'keywords', 'category', 'instansi_id', 'phrasings', 'legal_basis'],
  },
  faq_review: { office: ['faq_id', 'instansi_id', 'occasion'] },
  instansi: { office: ['id', 'name', 'aliases', 'duties'] },
  invitation: { office: ['code_hash', 'details'] },
  office_calendar: { office: ['hours'] },
  officer: { office: ['name', 'instansi_id', 'role', 'decree_number', 'left_why'] },
  officer_login: { office: ['code_hash'] },
  officer_session: { office: ['key_hash'] },
  process: { office: ['host'] },
  register_change: { office: ['change', 'status'] },
  report: { figures: ['kind', 'whose', 'status', 'figures'] },
  report_words: { office: ['kind', 'whose', 'part', 'text'] },
  setting: { office: ['key', 'value'] },
  former_value: { office: ['subject', 'value'] },
  tally: { office: ['name'] },
  told_conflict: { office: ['key'] },
  _prisma_migrations: { office: ['id', 'checksum', 'migration_name', 'logs'] },
}
