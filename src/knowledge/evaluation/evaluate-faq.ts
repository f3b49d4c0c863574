import { createKnowledge } from '../create-knowledge.ts'
import type { FaqEntry, InstansiProfile } from '../entry.ts'
import type { Understanding } from '../verdict.ts'
import type { Figures, Judgement } from './figures.ts'
import type { EvaluationQuery, Mistake, Prediction } from './query.ts'
import { summarise } from './summarise.ts'

export interface EvaluateFaqInput {
  entries: readonly FaqEntry[]
  queries: readonly EvaluationQuery[]
  instansi?: readonly InstansiProfile[]
  /** Milliseconds from any fixed moment; measures latencies and decides nothing. */
  clock?: () => number
}

/** What `evaluate` found: figures to compare, a report to read, predictions to look into. */
export interface Evaluation {
  /** The object that `evaluate --json` prints. */
  figures: Figures & {
    byStyle: Record<string, Figures>
    /** Wrong answers first, then right ones that were missed, surest first. */
    worst: Mistake[]
  }
  /** The same for people, in Indonesian. */
  report: string
  predictions: Prediction[]
}

/** Measures the matcher on labelled messages: what citizens would have got. */
export function evaluateFaq({
  entries,
  queries,
  instansi = [],
  clock = () => performance.now(),
}: EvaluateFaqInput): Evaluation {
  const knowledge = createKnowledge({ entries, instansi })
  const judgements = queries.map((query) => {
    const before = clock()
    const understood = knowledge.understand(query.text)
    return judge(query, understood, clock() - before)
  })
  return summarise(judgements)
}

function judge(
  query: EvaluationQuery,
  understood: readonly Understanding[],
  milliseconds: number,
): Judgement {
  const answered = understood.flatMap(({ verdict }) => (verdict.outcome === 'answer' ? [verdict.faq.id] : []))
  const suggested = understood.flatMap(({ verdict }) =>
    verdict.outcome === 'suggest' ? verdict.suggestions.map(({ id }) => id) : [],
  )
  return {
    query,
    outcome: outcomeOf(understood),
    ranking: interleave(
      understood.map(({ ranking }) =>
        ranking.map(({ id, confidence }): [string, number] => [id, confidence]),
      ),
    ),
    answered,
    suggested,
    milliseconds,
  }
}

/** The boldest outcome of a message's questions: an answer outweighs a suggestion, that a referral. */
function outcomeOf(understood: readonly Understanding[]): string {
  const outcomes = understood.map(({ verdict }) => verdict.outcome)
  const order = ['answer', 'redirect', 'suggest', 'refer', 'greet'] as const
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'refer'
}

/** First of each, then second of each: two questions have two first places. */
function interleave(rankings: readonly (readonly [string, number][])[]): [string, number][] {
  const merged: [string, number][] = []
  const seen = new Set<string>()
  for (let place = 0; place < 10; place += 1) {
    for (const ranking of rankings) {
      const each = ranking[place]
      if (each === undefined || seen.has(each[0])) continue
      seen.add(each[0])
      merged.push(each)
    }
  }
  return merged
}
