import type { Baseline } from './rank-baselines.ts'
import type { Judged } from './measure-outcomes.ts'
import type { Query } from './read-sets.ts'

/** Judges a baseline's ranking; its score stands for a probability. */
export async function judgeBaseline(
  set: string,
  queries: readonly Query[],
  rank: Baseline,
): Promise<Judged[]> {
  const judged: Judged[] = []
  for (const query of queries) {
    const ranking = await rank(query.text)
    const accept = query.accept ?? (query.faqId === null ? [] : [query.faqId])
    const harmless = [...accept, ...(query.tolerable ?? [])]
    judged.push({
      set,
      warm: false,
      style: query.style ?? '',
      probability: ranking[0]?.score ?? 0,
      answerable: accept.length > 0,
      first: accept.includes(ranking[0]?.id ?? ''),
      three: ranking.slice(0, 3).some(({ id }) => accept.includes(id)),
      harmful: !harmless.includes(ranking[0]?.id ?? ''),
    })
  }
  return judged
}

/** The largest share that could be answered at once with at most 1 % of all messages wrong: chosen in sample. */
export function bestAnswered(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => b.probability - a.probability)
  let wrong = 0
  let best = 0
  sorted.forEach(({ harmful, probability }, at) => {
    if (harmful) wrong += 1
    const tied = sorted[at + 1]?.probability === probability
    if (!tied && wrong <= judged.length / 100) best = at + 1
  })
  return best / Math.max(1, judged.length)
}
