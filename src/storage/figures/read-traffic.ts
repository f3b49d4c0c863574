import { z } from 'zod'
import type { Stretch, Traffic } from '../../reports/index.ts'
import { channelNameSchema } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

const IN_PERIOD = 'FROM contact_hour h WHERE h.hour >= $1 AND h.hour < $2'
const BEGAN = 'SELECT min(hour) AS began FROM contact_hour'
const TOTALS = `SELECT coalesce(sum(came), 0)::int AS came, coalesce(sum(sent), 0)::int AS sent ${IN_PERIOD}`
/** `last`: of the period; `first`: ever, by the hour itself, which an index has in order. */
const PEOPLE = `WITH here AS (SELECT person_id, count(DISTINCT (h.hour AT TIME ZONE $3)::date) AS days,
      max((h.hour AT TIME ZONE $3)::date) AS last ${IN_PERIOD} AND came > 0 GROUP BY person_id),
    known AS MATERIALIZED (SELECT here.*, ((SELECT min(e.hour) FROM contact_hour e WHERE e.person_id = here.person_id AND e.came > 0)
      AT TIME ZONE $3)::date AS first FROM here)
  SELECT coalesce(sum(days), 0)::int AS visits, count(*)::int AS visitors,
    count(*) FILTER (WHERE first >= ($1::timestamptz AT TIME ZONE $3)::date)::int AS newcomers,
    count(*) FILTER (WHERE first < last)::int AS returning FROM known`
const CHANNELS = `SELECT channel, sum(came)::int AS came, count(DISTINCT person_id) FILTER (WHERE came > 0)::int AS visitors
  ${IN_PERIOD} GROUP BY channel ORDER BY 2 DESC, 1`
const HOURS = `SELECT extract(hour FROM h.hour AT TIME ZONE $3)::int AS hour, sum(came)::int AS came ${IN_PERIOD} GROUP BY 1`
const DAYS = `SELECT to_char(h.hour AT TIME ZONE $3, 'YYYY-MM-DD') AS day, sum(came)::int AS came,
    count(DISTINCT person_id) FILTER (WHERE came > 0)::int AS visitors ${IN_PERIOD} GROUP BY 1 ORDER BY 1`

const count = z.int().nonnegative()
const totalsSchema = z.tuple([z.object({ came: count, sent: count })])
const peopleSchema = z.tuple([
  z.object({ visits: count, visitors: count, newcomers: count, returning: count }),
])
const channelsSchema = z.array(z.object({ channel: channelNameSchema, came: count, visitors: count }))
const hoursSchema = z.array(z.object({ hour: z.int().min(0).max(23), came: count }))
const daysSchema = z.array(z.object({ day: z.string(), came: count, visitors: count }))
const beganSchema = z.tuple([z.object({ began: z.date().nullable() })])

/** Null: counting began when the period was over. */
export async function readTraffic(
  prisma: Prisma,
  { from, until }: Stretch,
  timeZone: string,
): Promise<Traffic | null> {
  const [{ began }] = beganSchema.parse(await prisma.$queryRawUnsafe(BEGAN))
  if (began === null || began >= until) return null
  const local = (text: string) => prisma.$queryRawUnsafe(text, from, until, timeZone)
  const [totals] = totalsSchema.parse(await prisma.$queryRawUnsafe(TOTALS, from, until))
  const [people] = peopleSchema.parse(await local(PEOPLE))
  const channels = channelsSchema.parse(await prisma.$queryRawUnsafe(CHANNELS, from, until))
  const byHour = new Map(hoursSchema.parse(await local(HOURS)).map(({ hour, came }) => [hour, came]))
  const hours = Array.from({ length: 24 }, (_, hour) => byHour.get(hour) ?? 0)
  return { ...totals, ...people, channels, hours, days: daysSchema.parse(await local(DAYS)) }
}
