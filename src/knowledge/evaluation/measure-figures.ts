import type { Judged } from './judge-message.ts'

/** What `evaluate --json` prints. Shares go from 0 to 1; null where there is nothing to compute it from. */
export interface Figures {
  queries: number
  /** Right one at the first place, of the messages that something answers. */
  top1: number | null
  /** Right one among the first three, of the same. */
  recall3: number | null
  /** Mean of 1 / place of the right one, counted to the tenth place, of the same. */
  mrr10: number | null
  /** Settled at once, of all messages. */
  answered: number | null
  /** Settled wrongly or sent to another authority wrongly, of all messages. */
  wrong: number | null
  /** Left to a choice, of all messages. */
  suggested: number | null
  /** Left to a choice that holds the right one, of all messages. */
  suggestedRight: number | null
  /** Chance that a message that something answers is believed to be so more than one that nothing answers. */
  aurocOutOfScope: number | null
  latencyMs: { p50: number | null; p99: number | null }
}

export function measureFigures(judged: readonly Judged[]): Figures {
  const answerable = judged.filter((each) => each.answerable)
  const of = (part: readonly Judged[], test: (each: Judged) => boolean) =>
    part.length === 0 ? null : part.filter(test).length / part.length
  const latencies = judged.map(({ latencyMs }) => latencyMs).sort((a, b) => a - b)
  return {
    queries: judged.length,
    top1: of(answerable, ({ place }) => place === 1),
    recall3: of(answerable, ({ place }) => place !== null && place <= 3),
    mrr10:
      answerable.length === 0
        ? null
        : answerable.reduce((sum, { place }) => sum + (place === null ? 0 : 1 / place), 0) /
          answerable.length,
    answered: of(judged, ({ settled }) => settled),
    wrong: of(judged, isWrong),
    suggested: of(judged, ({ offered }) => offered),
    suggestedRight: of(judged, ({ offeredRight }) => offeredRight),
    aurocOutOfScope: auroc(
      answerable.map(({ belief }) => belief),
      judged.filter((each) => !each.answerable).map(({ belief }) => belief),
    ),
    latencyMs: { p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) },
  }
}

export function isWrong({ settledWrong, sentAway }: Judged): boolean {
  return settledWrong !== null || sentAway !== null
}

/** Chance that a positive scores above a negative, ties counting half (Mann and Whitney's U); null without either. */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | null {
  if (positives.length === 0 || negatives.length === 0) return null
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score)
  let won = 0
  let below = 0
  for (let from = 0; from < all.length; ) {
    let to = from
    let positivesHere = 0
    for (; all[to]?.score === all[from]?.score && to < all.length; to += 1)
      if (all[to]?.positive) positivesHere += 1
    const negativesHere = to - from - positivesHere
    won += positivesHere * (below + negativesHere / 2)
    below += negativesHere
    from = to
  }
  return won / (positives.length * negatives.length)
}

/** The nearest rank: a value that really occurred. */
function quantile(ascending: readonly number[], share: number): number | null {
  return ascending[Math.max(0, Math.ceil(ascending.length * share) - 1)] ?? null
}
