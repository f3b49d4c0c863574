import { z } from 'zod'
import { instansiIdSchema } from '../../office/index.ts'
import { type CaseFilter, type CaseList, type CaseRow, standingSchema } from '../../reports/index.ts'
import {
  channelNameSchema,
  inquiryIdSchema,
  kindSchema,
  ticketSchema,
  toneSchema,
} from '../../routing/index.ts'
import { storable } from '../connect/storable.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { NOT_DELETED } from '../transactions/not-deleted.ts'
import { fateSchema, rulingSchema } from './fact-schemas.ts'
import { scopeOf } from './scope.ts'

const COLUMNS = `f.inquiry_id AS inquiry, i.ticket, f.received_at AS "receivedAt", f.closed_at AS "closedAt", i.due_at AS "dueAt",
  f.channel, f.kind, f.tone, f.standing, f.fate, f.ruling, f.gross_ms::float8 AS "grossMs", f.net_ms::float8 AS "netMs", f.transfers,
  f.answered_by AS "answeredBy", f.faq_id AS "faqId", f.helpful, f.corrected, f.reopened,
  coalesce(i.desk_id, (SELECT r.desk_id FROM referral r WHERE r.inquiry_id = i.id ORDER BY r.number DESC LIMIT 1)) AS desk`
/** As the index says it: numbers by which somebody might be found are no words. */
const SAID = `to_tsvector('simple'::regconfig, regexp_replace(w.text, '[0-9]{4,}', ' ', 'g'))`

const rowSchema = z.object({
  inquiry: inquiryIdSchema,
  ticket: ticketSchema,
  receivedAt: z.date(),
  closedAt: z.date().nullable(),
  dueAt: z.date().nullable(),
  channel: channelNameSchema.nullable(),
  kind: kindSchema.nullable(),
  tone: toneSchema.nullable(),
  standing: standingSchema,
  fate: fateSchema,
  ruling: rulingSchema,
  grossMs: z.number().nullable(),
  netMs: z.number().nullable(),
  transfers: z.int(),
  answeredBy: instansiIdSchema.nullable(),
  faqId: z.string().nullable(),
  helpful: z.boolean().nullable(),
  corrected: z.boolean(),
  reopened: z.boolean(),
  desk: instansiIdSchema.nullable(),
}) satisfies z.ZodType<CaseRow>

/** `refresh`: makes the facts as good as new. */
export function createCaseList(prisma: Prisma, refresh: (now: Date) => Promise<void>): CaseList {
  return {
    async cases(filter, after, most, now) {
      await refresh(now)
      const { from, ordered, where, values } = await whatOf(prisma, filter)
      const [at, id, limit] = [1, 2, 3].map((place) => `$${values.length + place}`)
      const text = `SELECT ${COLUMNS} FROM ${from} JOIN inquiry i ON i.id = f.inquiry_id
        WHERE ${where} AND (${at}::timestamptz IS NULL OR (${ordered}.received_at, ${ordered}.inquiry_id) < (${at}, ${id}::uuid))
        ORDER BY ${ordered}.received_at DESC, ${ordered}.inquiry_id DESC LIMIT ${limit}::int`
      const place = [after?.receivedAt ?? null, after?.inquiry ?? null, most]
      return z.array(rowSchema).parse(await prisma.$queryRawUnsafe(text, ...values, ...place))
    },
    async countCases(filter, most, now) {
      await refresh(now)
      const { counted, where, values } = await whatOf(prisma, filter)
      const limit = `$${values.length + 1}::int`
      const text = `SELECT count(*)::int AS cases FROM (SELECT FROM ${counted} WHERE ${where} LIMIT ${limit}) AS found`
      const [found] = z
        .tuple([z.object({ cases: z.int() })])
        .parse(await prisma.$queryRawUnsafe(text, ...values, most))
      return found.cases
    },
  }
}

async function whatOf(prisma: Prisma, { period, of, standings, kind, channel, fate, words }: CaseFilter) {
  const { table, from, ordered, whose, values: known } = await scopeOf(prisma, of)
  const values: unknown[] = [period.from, period.until, ...known]
  const conditions = [whose]
  const add = (value: unknown, condition: (place: string) => string) => {
    if (value === null) return
    values.push(value)
    conditions.push(condition(`$${values.length}`))
  }
  add(standings, (place) => `${ordered}.standing = ANY (${place}::text[])`)
  add(kind, (place) => `f.kind = ${place}`)
  add(channel, (place) => `f.channel = ${place}`)
  add(fate, (place) => `f.fate = ${place}`)
  const said = (place: string) => `${SAID} @@ plainto_tsquery('simple'::regconfig, ${place})`
  add(
    words === null ? null : storable(words),
    (place) =>
      `${ordered}.inquiry_id IN (SELECT w.inquiry_id FROM inquiry_words w WHERE ${said(place)} AND ${NOT_DELETED})`,
  )
  // Facts of a thousand cases are not looked up only to be counted.
  const needsFacts = kind !== null || channel !== null || fate !== null
  return { from, counted: needsFacts ? from : table, ordered, where: conditions.join(' AND '), values }
}
