import { z } from 'zod'
import type { AudienceLog } from '../../reports/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { type Scope, scopeOf } from './scope.ts'

const audienceSchema = z.tuple([z.object({ people: z.int(), fresh: z.int(), conversations: z.int() })])

/** `$1`: when the period begins. People keep their opaque id when they are erased. */
const AUDIENCE = ({ table, ordered, whose }: Pick<Scope, 'table' | 'ordered' | 'whose'>) => `
  WITH talk AS (SELECT DISTINCT c.id, c.person_id FROM ${table} JOIN inquiry i ON i.id = ${ordered}.inquiry_id
      JOIN conversation c ON c.id = i.conversation_id WHERE ${whose}),
    person AS (SELECT DISTINCT person_id AS id FROM talk)
  SELECT (SELECT count(*)::int FROM person) AS people,
    (SELECT count(*)::int FROM talk) AS conversations,
    (SELECT count(*)::int FROM person p WHERE NOT EXISTS (SELECT FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
      WHERE c.person_id = p.id AND i.received_at < $1)) AS fresh`

/** Whom the cases of a period come from. */
export function createAudienceReader(prisma: Prisma): AudienceLog {
  return {
    async audience({ from, until }, of) {
      const scope = await scopeOf(prisma, of)
      const found = await prisma.$queryRawUnsafe(AUDIENCE(scope), from, until, ...scope.values)
      return audienceSchema.parse(found)[0]
    },
  }
}
