import type { Judged } from './judge-message.ts'

const MOST_MISTAKES = 20

/** One of the mistakes worth looking at. */
export interface Mistake {
  id: string
  text: string
  /** Settled wrongly, sent to another authority wrongly, or merely not at the first place. */
  mistake: 'settled' | 'sentAway' | 'ranked'
  /** Right ids; empty where nothing answers the message. */
  expected: string[]
  /** The wrong id, or the other authority's name; null where nothing was found at all. */
  given: string | null
  confidence: number
}

/** The worst mistakes: what a citizen was told wrongly, surest first; then what merely stood at the wrong place. */
export function listMistakes(judged: readonly Judged[]): Mistake[] {
  const severity = { settled: 0, sentAway: 1, ranked: 2 }
  return judged
    .flatMap(mistakeOf)
    .sort((a, b) => severity[a.mistake] - severity[b.mistake] || b.confidence - a.confidence)
    .slice(0, MOST_MISTAKES)
}

function mistakeOf({
  query,
  expected,
  ranking,
  place,
  settledWrong,
  sentAway,
  answerable,
}: Judged): Mistake[] {
  const { id, text } = query
  const [first] = ranking
  if (settledWrong !== null)
    return [{ id, text, mistake: 'settled', expected, given: settledWrong[0], confidence: settledWrong[1] }]
  if (sentAway !== null)
    return [{ id, text, mistake: 'sentAway', expected, given: sentAway, confidence: first?.[1] ?? 0 }]
  if (!answerable || place === 1) return []
  return [{ id, text, mistake: 'ranked', expected, given: first?.[0] ?? null, confidence: first?.[1] ?? 0 }]
}
