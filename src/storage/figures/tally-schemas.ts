import { z } from 'zod'
import { instansiIdSchema } from '../../office/index.ts'
import { type DayTraffic, standingSchema, type Tally } from '../../reports/index.ts'
import { channelNameSchema, kindSchema, toneSchema } from '../../routing/index.ts'
import { rulingCodeSchema } from './fact-schemas.ts'

const count = z.int().nonnegative()
/**
 * Minutes and how often, one after the other, as `tallyJson` writes them: thousands, for which a schema of each number takes
 * most of the time of a page.
 */
const times = z
  .custom<number[]>(
    (given) => Array.isArray(given) && given.length % 2 === 0 && given.every(Number.isInteger),
  )
  .transform((flat): Tally['gross'] => {
    const found: Tally['gross'] = new Map()
    for (let place = 0; place < flat.length; place += 2) found.set(flat[place] ?? 0, flat[place + 1] ?? 0)
    return found
  })
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

/** As `tallySchema` reads it again. */
export function tallyJson(rows: readonly { tally: Tally }[]): string {
  return JSON.stringify(rows, (_, value: unknown) => (value instanceof Map ? [...value].flat() : value))
}

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
