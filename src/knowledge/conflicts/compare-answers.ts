import type { FaqEntry } from '../entry.ts'
import type { Reader } from '../reading/create-reader.ts'
import type { Difference } from './conflict.ts'
import { factKinds, type Facts, readFacts } from './read-facts.ts'

/** An answer as far as it can differ from another. */
export interface ReadAnswer {
  instansi: string
  facts: Facts
  terms: ReadonlySet<string>
}

/** Two answers with less than this share of their words in common say other things. */
const SAME_CONTENT_FROM = 0.1

export function readAnswer({ instansi, answer }: FaqEntry, reader: Reader): ReadAnswer {
  const { units } = reader.readText(answer)
  return {
    instansi,
    facts: readFacts(answer),
    terms: new Set(units.filter(({ role }) => role !== 'filler').map(({ term }) => term)),
  }
}

/**
 * What two answers to the same question state differently. One that states more than the other doesn't contradict it.
 * `sameQuestion`: the entries' questions say the same, so that their answers should too.
 */
export function compareAnswers(
  one: ReadAnswer,
  other: ReadAnswer,
  { sameQuestion }: { sameQuestion: boolean },
): Difference[] {
  const differences = factKinds.flatMap((kind): Difference[] => {
    const [mine, theirs] = [one.facts.get(kind), other.facts.get(kind)]
    if (!mine || !theirs) return []
    const shared = [...mine].filter((value) => theirs.has(value)).length
    // An answer names places by the way; figures it states.
    const agree = kind === 'tempat' ? shared > 0 : shared === Math.min(mine.size, theirs.size)
    return agree ? [] : [{ kind, values: [[...mine].sort(), [...theirs].sort()] }]
  })
  if (one.instansi !== other.instansi)
    differences.push({ kind: 'instansi', values: [[one.instansi], [other.instansi]] })
  if (differences.length === 0 && sameQuestion && overlap(one.terms, other.terms) < SAME_CONTENT_FROM)
    differences.push({ kind: 'isi', values: [[], []] })
  return differences
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((term) => other.has(term)).length
  const all = one.size + other.size - shared
  return all === 0 ? 1 : shared / all
}
