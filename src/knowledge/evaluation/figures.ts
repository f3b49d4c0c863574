import { acceptedOf, type EvaluationQuery } from './query.ts'

/** A query with its ranking and what was done. */
export interface Judgement {
  query: EvaluationQuery
  outcome: string
  /** Ids, likeliest first. */
  ranking: readonly [string, number][]
  /** Ids that were answered at once. */
  answered: readonly string[]
  /** Ids that were offered to choose from. */
  suggested: readonly string[]
  milliseconds: number
}

/** Figures over queries, as shares from 0 to 1; null where there is nothing to measure. */
export interface Figures {
  queries: number
  top1: number | null
  recall3: number | null
  mrr10: number | null
  answered: number
  wrong: number
  suggestedRight: number
  aurocOutOfScope: number | null
  latencyMs: { p50: number; p99: number }
}

/** Computes the figures that `evaluate` reports. Rankings count over queries that some entry answers, the rest over all. */
export function figuresOf(judgements: readonly Judgement[]): Figures {
  const known = judgements.filter(({ query }) => acceptedOf(query).length > 0)
  const all = judgements.length
  const places = known.map(({ query, ranking }) =>
    ranking.slice(0, 10).findIndex(([id]) => acceptedOf(query).includes(id)),
  )
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)
  return {
    queries: all,
    top1: share(places.filter((place) => place === 0).length, known.length),
    recall3: share(places.filter((place) => place >= 0 && place < 3).length, known.length),
    mrr10: share(
      places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0),
      known.length,
    ),
    answered: share(judgements.filter(({ answered }) => answered.length > 0).length, all) ?? 0,
    wrong: share(judgements.filter(isWrong).length, all) ?? 0,
    suggestedRight:
      share(
        judgements.filter(({ query, suggested }) => suggested.some((id) => acceptedOf(query).includes(id)))
          .length,
        all,
      ) ?? 0,
    aurocOutOfScope: auroc(
      known.map(({ ranking }) => ranking[0]?.[1] ?? 0),
      judgements
        .filter(({ query }) => acceptedOf(query).length === 0)
        .map(({ ranking }) => ranking[0]?.[1] ?? 0),
    ),
    latencyMs: {
      p50: quantile(
        judgements.map(({ milliseconds }) => milliseconds),
        0.5,
      ),
      p99: quantile(
        judgements.map(({ milliseconds }) => milliseconds),
        0.99,
      ),
    },
  }
}

/** Answered with an entry that is neither right nor harmless, or sent elsewhere though an entry was right. */
export function isWrong({ query, outcome, answered }: Judgement): boolean {
  const accepted = acceptedOf(query)
  if (outcome === 'redirect') return accepted.length > 0
  return answered.some((id) => !accepted.includes(id) && !(query.tolerable ?? []).includes(id))
}

/** Probability that a random positive scores above a random negative; null where one side is empty. */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | null {
  if (positives.length === 0 || negatives.length === 0) return null
  const sorted = [...negatives].sort((a, b) => a - b)
  let won = 0
  for (const positive of positives)
    won += (countBelow(sorted, positive) + countBelow(sorted, positive, true)) / 2
  return won / (positives.length * negatives.length)
}

function countBelow(sorted: readonly number[], limit: number, inclusive = false): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const value = sorted[middle] ?? 0
    if (value < limit || (inclusive && value === limit)) low = middle + 1
    else high = middle
  }
  return low
}

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0
}
