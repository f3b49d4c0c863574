import type pg from 'pg'
import { z } from 'zod'
import { instansiIdSchema, type OfficerId, officerIdSchema } from '../../office/index.ts'
import { type CasePart, type CountedFact, standingSchema, type Stretch } from '../../reports/index.ts'
import { kindSchema, toneSchema } from '../../routing/index.ts'
import { fateSchema, rulingSchema } from './fact-schemas.ts'

// What was added to another ticket is no case of its own.
const FACTS = `SELECT inquiry_id AS inquiry, standing, kind, tone, faq_id AS "faqId", helpful, officer_id AS officer, fate, ruling,
    gross_ms::float8 AS "grossMs", net_ms::float8 AS "netMs", transfers, corrected, recalled, reopened, undeliverable, adopted, whole
  FROM case_fact WHERE received_at >= $1 AND received_at < $2 AND standing <> 'joined'`
const PARTS = `SELECT inquiry_id AS inquiry, desk_id AS desk, held, at_once AS "atOnce", answered, noted, given_away AS "givenAway", fate,
    own_ms::float8 AS "ownMs"
  FROM case_part WHERE received_at >= $1 AND received_at < $2 AND standing <> 'joined'`

const factSchema = z.object({
  inquiry: z.string(),
  standing: standingSchema,
  kind: kindSchema.nullable(),
  tone: toneSchema.nullable(),
  faqId: z.string().nullable(),
  helpful: z.boolean().nullable(),
  officer: officerIdSchema.nullable(),
  fate: fateSchema,
  ruling: rulingSchema,
  grossMs: z.number().nullable(),
  netMs: z.number().nullable(),
  transfers: z.int(),
  corrected: z.boolean(),
  recalled: z.boolean(),
  reopened: z.boolean(),
  undeliverable: z.boolean(),
  adopted: z.boolean(),
  whole: z.boolean(),
})
const partSchema = z.object({
  inquiry: z.string(),
  desk: instansiIdSchema,
  held: z.boolean(),
  atOnce: z.boolean(),
  answered: z.boolean(),
  noted: z.boolean(),
  givenAway: z.int(),
  fate: fateSchema,
  ownMs: z.number().nullable(),
})

/** A fact, with who gave the answer. */
export type OwnFact = CountedFact & { officer: OfficerId | null }

/** The facts of all cases that came in this stretch. */
export async function readFacts(
  client: Pick<pg.ClientBase, 'query'>,
  { from, until }: Stretch,
): Promise<OwnFact[]> {
  const facts = z.array(factSchema).parse((await client.query(FACTS, [from, until])).rows)
  const parts = new Map<string, CasePart[]>()
  for (const { inquiry, ...part } of z
    .array(partSchema)
    .parse((await client.query(PARTS, [from, until])).rows))
    parts.set(inquiry, [...(parts.get(inquiry) ?? []), part])
  return facts.map(({ inquiry, faqId, helpful, ...fact }) => ({
    ...fact,
    atOnce: faqId === null ? null : { faqId, helpful },
    parts: parts.get(inquiry) ?? [],
  }))
}
