import type { Concept } from '../lexicon/concept.ts'

/** The terms that stand for a concept and its neighbours in an index. */
export interface ConceptTerms {
  own: string
  /** Concepts directly above it. */
  above: readonly string[]
  /** All broader concepts, two steps up at most. */
  broader: readonly string[]
  hints: readonly string[]
}

/** Terms are made once per concept: a string put together anew is hashed anew wherever it is looked up. */
export function createConceptTerms(
  concepts: ReadonlyMap<string, Concept>,
): (concept: Concept) => ConceptTerms {
  const made = new Map<Concept, ConceptTerms>()
  return (concept) => {
    const known = made.get(concept)
    if (known !== undefined) return known
    const broader = concept.broader.flatMap((id) => [id, ...(concepts.get(id)?.broader ?? [])])
    const terms = {
      own: termOf(concept.id),
      above: concept.broader.map(termOf),
      broader: [...new Set(broader)].map(termOf),
      hints: concept.hints.map(termOf),
    }
    made.set(concept, terms)
    return terms
  }
}

const termOf = (id: string) => `#${id}`
