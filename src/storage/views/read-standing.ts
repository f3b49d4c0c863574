import { z } from 'zod'
import { type Insight, instansiIdSchema } from '../../office/index.ts'
import { DUE_SOON_MS, type StandingLog } from '../../reports/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

// While the citizen is waited for no deadline passes (src/reports/find-breach.ts), and none comes nearer.
const PAUSED_SINCE = `(state -> 'pause' ->> 'since')::timestamptz`
// A question that waits for the morning pauses nothing yet.
const PAUSED = `coalesce(${PAUSED_SINCE} <= $1, false)`
const CLAIMED = `coalesce((state -> 'claim' ->> 'until')::timestamptz > $1, false)`
// Whatever is referred has a desk, and nothing else has (a CHECK says so): asked in this way an index knows the few among very many.
const STANDING = `SELECT desk_id AS desk, count(*)::int AS open,
    count(*) FILTER (WHERE NOT ${PAUSED} AND due_at > $1 AND due_at <= $2)::int AS "dueSoon",
    count(*) FILTER (WHERE breach IS DISTINCT FROM 'taken-back' AND due_at <= least(${PAUSED_SINCE}, $1))::int AS overdue,
    count(*) FILTER (WHERE ${PAUSED})::int AS paused,
    count(*) FILTER (WHERE NOT ${CLAIMED})::int AS unclaimed
  FROM inquiry WHERE desk_id IS NOT NULL AND ($3::text IS NULL OR desk_id = $3)
    AND ($4::text IS NULL OR (${CLAIMED} AND state -> 'claim' ->> 'officer' = $4))
  GROUP BY desk_id ORDER BY desk_id`

const count = z.int().nonnegative()
const standingSchema = z.array(
  z.object({
    desk: instansiIdSchema,
    open: count,
    dueSoon: count,
    overdue: count,
    paused: count,
    unclaimed: count,
  }),
)

export function createStandingLog(prisma: Prisma): StandingLog {
  return {
    async standing(of, now) {
      const soon = new Date(now.getTime() + DUE_SOON_MS)
      return standingSchema.parse(await prisma.$queryRawUnsafe(STANDING, now, soon, ...whose(of)))
    },
  }
}

/** Of which desk, and claimed by whom; null: any. */
function whose(of: Insight): [string | null, string | null] {
  if (of.of === 'officer') return [null, of.officer]
  return [of.of === 'instansi' ? of.instansi : null, null]
}
