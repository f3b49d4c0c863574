import { z } from 'zod'
import type { Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

/**
 * What citizens put in their own words and were content with: a press of one of our own buttons is no new figure for it, and
 * what went on to an officer was not answered.
 */
const ASKED = `SELECT e.body ->> 'faqId' AS id, count(DISTINCT i.conversation_id)::int AS people
  FROM inquiry_event e JOIN inquiry i ON i.id = e.inquiry_id
  WHERE e.type = 'answered-at-once' AND e.at >= $1 AND e.body ->> 'confidence' IS NOT NULL
    AND i.state_name = 'answered-at-once'
  GROUP BY 1`

const askedSchema = z.array(z.object({ id: z.string(), people: z.int().positive() }))

export function createAskedView(prisma: Prisma): Views['askedMost'] {
  return async (since) => {
    const rows = askedSchema.parse(await prisma.$queryRawUnsafe(ASKED, since))
    return new Map(rows.map(({ id, people }) => [id, people]))
  }
}
