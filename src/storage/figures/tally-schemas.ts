import { z } from 'zod'
import { instansiIdSchema } from '../../office/index.ts'
import { type DayTraffic, standingSchema, type Tally } from '../../reports/index.ts'
import { channelNameSchema, kindSchema, toneSchema } from '../../routing/index.ts'
import { rulingCodeSchema } from './fact-schemas.ts'

const count = z.int().nonnegative()
/** Minutes, and how often: too many to look at each. */
const times = z.record(z.string(), z.number())
const part = z.object({
  held: count,
  atOnce: count,
  answered: count,
  noted: count,
  givenAway: count,
  kept: count,
  broken: count,
  own: times,
})

export const tallySchema: z.ZodType<Tally> = z.object({
  cases: count,
  incomplete: count,
  transfers: count,
  corrected: count,
  recalled: count,
  reopened: count,
  undeliverable: count,
  adopted: count,
  kept: count,
  broken: count,
  standings: z.partialRecord(standingSchema, count),
  kinds: z.partialRecord(kindSchema, count),
  tones: z.partialRecord(toneSchema, count),
  rulings: z.partialRecord(rulingCodeSchema, count),
  gross: times,
  net: times,
  parts: z.record(instansiIdSchema, part),
  entries: z.record(z.string(), z.object({ answered: count, helped: count, failed: count })),
})

const people = z.record(z.string(), z.number())
const visitors = z.object({ fresh: count, again: people })
export const dayTrafficSchema: z.ZodType<DayTraffic> = z.object({
  hours: z.array(
    z.object({ channel: channelNameSchema, hour: z.int().min(0).max(23), came: count, sent: count }),
  ),
  visitors,
  second: people,
  channels: z.partialRecord(channelNameSchema, visitors),
})
