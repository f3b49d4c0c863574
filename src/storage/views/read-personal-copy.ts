import type pg from 'pg'
import { z } from 'zod'
import {
  eventBodySchema,
  inquiryIdSchema,
  kindSchema,
  type PersonalCopy,
  type Views,
} from '../../routing/index.ts'
import type { Retry } from '../connect/retry.ts'
import { CASES, TALKS } from '../erasure/holdings.ts'
import { attachmentSchema } from '../rows/read-words.ts'

const PERSON = 'SELECT person_id AS person FROM conversation WHERE id = $1'
const CONVERSATIONS = `SELECT channel, address, language, created_at AS "createdAt", last_active_at AS "lastActiveAt"
  FROM conversation WHERE person_id = $1 AND address IS NOT NULL ORDER BY created_at`
const files = (
  link: string,
  owner: string,
) => `coalesce((SELECT json_agg(json_build_object('id', a.id, 'kind', a.kind,
    'fileName', a.file_name, 'mimeType', a.mime_type, 'size', a.size) ORDER BY x.position)
  FROM ${link} x JOIN attachment a ON a.id = x.attachment_id WHERE ${owner}), '[]') AS files`
const OF_CASES = {
  cases: `SELECT id, ticket, kind, state_name AS state, received_at AS "receivedAt", due_at AS "dueAt" FROM inquiry
    WHERE id IN (${CASES}) ORDER BY received_at, id`,
  words: `SELECT inquiry_id AS of, at, version, text, missing_files AS "missingFiles", ${files('words_attachment', 'x.words_id = w.id')}
    FROM inquiry_words w WHERE inquiry_id IN (${CASES}) ORDER BY id`,
  questions: `SELECT q.inquiry_id AS of, at, i.name AS instansi, text FROM clarification q JOIN instansi i ON i.id = q.instansi_id
    WHERE q.inquiry_id IN (${CASES}) ORDER BY number`,
  answers: `SELECT a.inquiry_id AS of, at, i.name AS instansi, number, recalled,
      concat_ws(E'\\n\\n', nullif(opening, ''), nullif(text, ''), nullif(closing, '')) AS text, ${files('answer_attachment', 'x.answer_id = a.id')}
    FROM answer a JOIN instansi i ON i.id = a.instansi_id WHERE a.inquiry_id IN (${CASES}) ORDER BY number`,
  history: `SELECT inquiry_id AS of, at, type FROM inquiry_event WHERE inquiry_id IN (${CASES}) ORDER BY inquiry_id, sequence`,
} as const

/** Told above in words; or the office's own work on the case, in which officers stand. */
const TOLD = ['conversation', 'inquiry', 'inquiry_words', 'inquiry_event', 'clarification', 'answer']
const OFFICE_WORK = [
  'draft',
  'faq_proposal',
  'desk_message',
  'referral',
  'take_back_note',
  'audit',
  'routing_lesson',
]
/** Every other table, also one that comes later, whose rows say whose they are. */
const OTHERS = `SELECT table_name AS name, array_agg(column_name::text) AS by FROM information_schema.columns
  WHERE table_schema = 'public' AND column_name IN ('person_id', 'conversation_id', 'inquiry_id') AND table_name <> ALL ($1)
  GROUP BY table_name ORDER BY table_name`
/** Updates that came in and are not forgotten yet; what waits or was parked still holds what was sent. */
const INBOX = `SELECT to_jsonb(i) AS row FROM inbox i JOIN conversation c
  ON i.source LIKE c.channel || '/%' AND i.conversation = c.address WHERE c.person_id = $1 ORDER BY i.id`
/** Whoever works at the office, and where, is nobody's business outside of it. */
const OFFICERS = /officer|proposer|decider|chat|thread|claimed|_by$/

const caseSchema = z.object({
  id: inquiryIdSchema,
  ticket: z.string(),
  kind: kindSchema,
  state: z.string(),
  receivedAt: z.date(),
  dueAt: z.date().nullable(),
})
const filesSchema = z.array(attachmentSchema)

/** Everything held of the person behind a conversation. */
export function createPersonalCopy({ pool, retry }: { pool: pg.Pool; retry: Retry }): Views['personalCopy'] {
  const query = async (text: string, values: unknown[]): Promise<Record<string, unknown>[]> =>
    (await retry(() => pool.query<Record<string, unknown>>(text, values))).rows

  async function othersOf(person: unknown): Promise<PersonalCopy['others']> {
    const tables = await query(OTHERS, [[...TOLD, ...OFFICE_WORK]])
    const found: PersonalCopy['others'] = []
    const keep = (kept: string, rows: Record<string, unknown>[]) => {
      if (rows.length > 0) found.push({ kept, rows: rows.map(({ row }) => withoutOfficers(row)) })
    }
    keep('inbox', await query(INBOX, [person]))
    for (const { name, by } of tables) {
      keep(
        String(name),
        await query(`SELECT to_jsonb(t) AS row FROM "${String(name)}" t WHERE ${whose(by)}`, [person]),
      )
    }
    return found
  }

  return async (conversation) => {
    const [owner] = await query(PERSON, [conversation])
    if (!owner) return null
    const about = (text: string) => query(text, [owner['person']])
    const [cases, words, questions, answers, history] = await Promise.all([
      about(OF_CASES.cases),
      about(OF_CASES.words),
      about(OF_CASES.questions),
      about(OF_CASES.answers),
      about(OF_CASES.history),
    ])
    return {
      conversations: z.array(conversationSchema).parse(await about(CONVERSATIONS)),
      cases: cases.map((row) => {
        const found = caseSchema.parse(row)
        const ofCase = (rows: Record<string, unknown>[]) => rows.filter(({ of }) => of === found.id)
        return {
          ...found,
          words: ofCase(words).map((one) => wordsSchema.parse(one)),
          questions: ofCase(questions).map((one) => questionSchema.parse(one)),
          answers: ofCase(answers).map((one) => answerSchema.parse(one)),
          history: ofCase(history).map((one) => eventSchema.parse(one)),
        }
      }),
      others: await othersOf(owner['person']),
    }
  }
}

const conversationSchema = z.object({
  channel: z.string(),
  address: z.string(),
  language: z.string().nullable(),
  createdAt: z.date(),
  lastActiveAt: z.date(),
})
const wordsSchema = z.object({
  at: z.date(),
  version: z.int(),
  text: z.string(),
  missingFiles: z.int(),
  files: filesSchema,
})
const questionSchema = z.object({ at: z.date(), instansi: z.string(), text: z.string() })
const answerSchema = z.object({
  at: z.date(),
  instansi: z.string(),
  number: z.int(),
  recalled: z.boolean(),
  text: z.string(),
  files: filesSchema,
})
const eventTypes = eventBodySchema.options.map(({ shape }) => shape.type.value)
const eventSchema = z.object({ at: z.date(), type: z.enum(eventTypes) })

function whose(by: unknown): string {
  const columns = Array.isArray(by) ? by : []
  if (columns.includes('person_id')) return 'person_id = $1'
  return columns.includes('conversation_id') ? `conversation_id IN (${TALKS})` : `inquiry_id IN (${CASES})`
}

function withoutOfficers(row: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(Object(row)).filter(([name]) => !OFFICERS.test(name)))
}
