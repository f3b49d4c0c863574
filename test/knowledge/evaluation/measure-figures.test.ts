import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  judgeMessage,
  type Ranking,
  type Treatment,
} from '../../../src/knowledge/evaluation/judge-message.ts'
import { auroc, measureFigures } from '../../../src/knowledge/evaluation/measure-figures.ts'

/** Ten messages whose figures are counted by hand: what is right, what was done, how surely, in how many ms. */
const set: [right: string | null, outcome: string, ranked: string, belief: number, ms: number][] = [
  ['a', 'answer', 'a b c', 0.9, 1], // right at once
  ['b', 'answer', 'b a c', 0.8, 2], // right at once
  ['c', 'answer', 'a c b', 0.7, 3], // wrong at once, right one second
  ['d', 'suggest', 'a b d', 0.6, 4], // right one offered, third
  ['e', 'suggest', 'a b c d e', 0.5, 5], // right one not offered, fifth
  ['f', 'redirect', 'f a', 0.4, 6], // sent away wrongly, though it stood first
  ['g', 'refer', 'a b', 0.1, 7], // not found at all
  [null, 'answer', 'a', 0.7, 8], // wrong at once
  [null, 'redirect', 'b', 0.3, 9], // sent away rightly
  [null, 'greet', 'c', 0.2, 100],
]

const judged = set.map(([faqId, outcome, ranked, belief, latencyMs], at) => {
  const ids = ranked.split(' ')
  const treatment: Treatment = {
    outcome,
    settled: outcome === 'answer' ? (ids[0] ?? null) : null,
    offered: outcome === 'suggest' ? ids.slice(0, 3) : [],
    elsewhere: outcome === 'redirect' ? 'Polri' : null,
    ranking: ids.map((id, place): Ranking[number] => [id, belief / (place + 1)]),
  }
  const query = { id: String(at), text: 'x', faqId }
  return judgeMessage({ query, treatments: [treatment], known: () => true, belief, latencyMs })
})

describe('measureFigures', () => {
  it('counts what a hand counts', () => {
    const { aurocOutOfScope, mrr10, ...figures } = measureFigures(judged)
    expect(figures).toEqual({
      queries: 10,
      top1: 3 / 7,
      recall3: 5 / 7,
      answered: 4 / 10,
      wrong: 3 / 10,
      suggested: 2 / 10,
      suggestedRight: 1 / 10,
      latencyMs: { p50: 5, p99: 100 },
    })
    expect(mrr10).toBeCloseTo((1 + 1 + 1 / 2 + 1 / 3 + 1 / 5 + 1 + 0) / 7)
    // Of 21 pairs 0.7 loses 4 (0.6, 0.5, 0.4, 0.1) and ties 1, 0.3 loses 1 (0.1), 0.2 loses 1 (0.1).
    expect(aurocOutOfScope).toBeCloseTo((21 - 6 - 0.5) / 21)
  })

  it('shows as missing what nothing can be computed from', () => {
    expect(measureFigures([])).toEqual({
      queries: 0,
      top1: null,
      recall3: null,
      mrr10: null,
      answered: null,
      wrong: null,
      suggested: null,
      suggestedRight: null,
      aurocOutOfScope: null,
      latencyMs: { p50: null, p99: null },
    })
    expect(measureFigures(judged.slice(0, 3)).aurocOutOfScope).toBeNull()
    expect(measureFigures(judged.slice(7)).top1).toBeNull()
  })
})

describe('auroc', () => {
  it('is the share of pairs in the right order, ties counting half', () => {
    const scores = fc.array(fc.constantFrom(0, 0.1, 0.5, 0.9, 1), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        let won = 0
        for (const positive of positives)
          for (const negative of negatives) won += positive > negative ? 1 : positive === negative ? 0.5 : 0
        expect(auroc(positives, negatives)).toBeCloseTo(won / (positives.length * negatives.length))
      }),
    )
  })
})
