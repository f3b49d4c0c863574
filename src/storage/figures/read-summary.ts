import { z } from 'zod'
import { type Insight, instansiIdSchema } from '../../office/index.ts'
import {
  type InstansiSummary,
  shareOf,
  spreadFrom,
  standingSchema,
  type Stretch,
  type Summary,
} from '../../reports/index.ts'
import { kindSchema, toneSchema } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'
import { fateSchema, rulingSchema } from './fact-schemas.ts'
import { type Scope, scopeOf } from './scope.ts'

const count = z.int().nonnegative()
const spread = (name: string) => `count(${name})::int AS "${name}Measured",
  percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY ${name}) AS ${name}`
const quantiles = z.tuple([z.number(), z.number()]).nullable()

const GROUPS = ({
  from,
  facts,
}: Scope) => `SELECT f.standing, kind, tone, ruling, f.fate, count(*)::int AS cases,
    sum(transfers)::int AS transfers, count(*) FILTER (WHERE corrected)::int AS corrected,
    count(*) FILTER (WHERE recalled)::int AS recalled, count(*) FILTER (WHERE reopened)::int AS reopened,
    count(*) FILTER (WHERE undeliverable)::int AS undeliverable, count(*) FILTER (WHERE adopted)::int AS adopted,
    count(*) FILTER (WHERE NOT whole)::int AS incomplete
  FROM ${from} WHERE ${facts} GROUP BY f.standing, kind, tone, ruling, f.fate`
const groupsSchema = z.array(
  z.object({
    standing: standingSchema,
    kind: kindSchema.nullable(),
    tone: toneSchema.nullable(),
    ruling: rulingSchema,
    fate: fateSchema,
    cases: count,
    transfers: count,
    corrected: count,
    recalled: count,
    reopened: count,
    undeliverable: count,
    adopted: count,
    incomplete: count,
  }),
)
type Group = z.infer<typeof groupsSchema>[number]

const TIMES = ({ from, facts }: Scope) =>
  `SELECT ${spread('gross_ms')}, ${spread('net_ms')} FROM ${from} WHERE ${facts}`
const timesSchema = z.tuple([
  z.object({ gross_msMeasured: count, gross_ms: quantiles, net_msMeasured: count, net_ms: quantiles }),
])

const DESKS = ({ parts }: Scope) => `SELECT desk_id AS desk, count(*) FILTER (WHERE held)::int AS held,
    count(*) FILTER (WHERE at_once)::int AS "atOnce", count(*) FILTER (WHERE answered)::int AS answered,
    count(*) FILTER (WHERE noted)::int AS noted, sum(given_away)::int AS "givenAway",
    count(*) FILTER (WHERE fate = 'kept')::int AS kept, count(*) FILTER (WHERE fate = 'broken')::int AS broken
  FROM case_part p WHERE ${parts} GROUP BY desk_id`
// By itself: spreads need all rows sorted, which only these few columns of the answered ones are worth.
const OWN_TIMES = ({ parts }: Scope) => `SELECT desk_id AS desk, ${spread('own_ms')}
  FROM case_part p WHERE ${parts} AND own_ms IS NOT NULL GROUP BY desk_id`
const desksSchema = z.array(
  z.object({
    desk: instansiIdSchema,
    held: count,
    atOnce: count,
    answered: count,
    noted: count,
    givenAway: count,
    kept: count,
    broken: count,
  }),
)
const ownTimesSchema = z.array(z.object({ desk: instansiIdSchema, own_msMeasured: count, own_ms: quantiles }))

/** What `summarise` of reports says of the same cases, counted where their facts are. */
export async function readSummary(prisma: Prisma, { from, until }: Stretch, of: Insight): Promise<Summary> {
  const scope = scopeOf(of)
  const ask = (text: string) => prisma.$queryRawUnsafe(text, from, until, ...scope.values)
  const groups = groupsSchema.parse(await ask(GROUPS(scope)))
  const [times] = timesSchema.parse(await ask(TIMES(scope)))
  const desks = desksSchema.parse(await ask(DESKS(scope)))
  const ownTimes = ownTimesSchema.parse(await ask(OWN_TIMES(scope)))
  const ownOf = new Map(ownTimes.map((row) => [row.desk, row]))
  const total = (name: Counted) => groups.reduce((sum, group) => sum + group[name], 0)
  const of_ = <Name extends Grouped>(name: Name) => tally(groups, name)
  const { unconfirmed = 0, 'taken-back': takenBack = 0, ...causes } = of_('ruling')
  const { kept = 0, broken = 0 } = of_('fate')
  return {
    cases: total('cases'),
    standings: of_('standing'),
    kinds: of_('kind'),
    tones: of_('tone'),
    adopted: total('adopted'),
    incomplete: total('incomplete'),
    deadline: shareOf(kept, broken),
    breaches: { unconfirmed, takenBack, causes },
    gross: spreadFrom(times.gross_msMeasured, times.gross_ms),
    net: spreadFrom(times.net_msMeasured, times.net_ms),
    transfers: total('transfers'),
    corrected: total('corrected'),
    recalled: total('recalled'),
    reopened: total('reopened'),
    undeliverable: total('undeliverable'),
    instansi: new Map(desks.map((row) => [row.desk, toInstansi(row, ownOf.get(row.desk))])),
  }
}

type Grouped = 'standing' | 'kind' | 'tone' | 'ruling' | 'fate'
type Counted = { [Name in keyof Group]: Group[Name] extends number ? Name : never }[keyof Group]

function tally<Name extends Grouped>(groups: readonly Group[], name: Name) {
  const counts: Partial<Record<NonNullable<Group[Name]>, number>> = {}
  for (const group of groups) {
    const value = group[name]
    if (value !== null)
      counts[value as NonNullable<Group[Name]>] =
        (counts[value as NonNullable<Group[Name]>] ?? 0) + group.cases
  }
  return counts
}

function toInstansi(
  { desk: _, kept, broken, ...counts }: z.infer<typeof desksSchema>[number],
  own: z.infer<typeof ownTimesSchema>[number] | undefined,
): InstansiSummary {
  return {
    ...counts,
    deadline: shareOf(kept, broken),
    own: spreadFrom(own?.own_msMeasured ?? 0, own?.own_ms ?? null),
  }
}
