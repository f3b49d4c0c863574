import type { Kind } from '../verdict.ts'
import type { WordingReader } from './read-wording.ts'

/** A kind that officers gave to messages that say the same in one way. */
export interface KindLesson {
  text: string
  kind: Kind
  /** In so many cases. */
  cases: number
}

/** The rule: what officers corrected holds from so many cases on, where so large a share of them agree. */
const HOLDS_FROM = 2
const AGREEING = 0.75

/** Compiles the corrections into a look-up by message; null where the rule gives nothing. */
export function createKindRecall(
  lessons: readonly KindLesson[],
  wordings: WordingReader,
): (message: string) => Kind | null {
  const casesByKey = new Map<string, Map<Kind, number>>()
  for (const { text, kind, cases } of lessons) {
    const key = wordings.keyOf(text)
    const counts = casesByKey.get(key) ?? new Map<Kind, number>()
    casesByKey.set(key, counts.set(kind, (counts.get(kind) ?? 0) + cases))
  }
  const learnt = new Map([...casesByKey].flatMap(([key, counts]) => agreed(key, counts)))
  if (learnt.size === 0) return () => null
  return (message) => {
    const wording = wordings.read(message)
    return (wording && learnt.get(wording.key)) ?? null
  }
}

function agreed(key: string, counts: ReadonlyMap<Kind, number>): [string, Kind][] {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (all < HOLDS_FROM) return []
  return [...counts].flatMap(([kind, count]): [string, Kind][] =>
    count >= all * AGREEING ? [[key, kind]] : [],
  )
}

/** Is one more correction, the so many-th of its wording, worth a new index? A first one changes nothing. */
export function kindsChangeIndex(cases: number): boolean {
  return cases >= HOLDS_FROM
}
