import { type Concept, type DomainLexicon, readConcept } from '../lexicon/concept.ts'
import type { Steps } from '../steps.ts'
import { createPhraseTrie, type PhraseTrie } from './phrase-trie.ts'

/** `a … b`: both sides within a few words of one another, in either order. */
export interface Pair {
  concept: string
  first: readonly string[]
  second: readonly string[]
}

export interface CompiledLexicon {
  concepts: ReadonlyMap<string, Concept>
  trie: PhraseTrie
  pairs: ReadonlyMap<string, readonly Pair[]>
}

/** All concepts of the lexicon. The same id in two files is one concept; its expressions add up. */
export function gatherConcepts(
  domains: readonly DomainLexicon[],
  deciding: Readonly<Record<string, string>>,
  general: Readonly<Record<string, string>>,
): Map<string, Concept> {
  const concepts = new Map<string, Concept>()
  const add = (concept: Concept) => {
    const before = concepts.get(concept.id)
    if (before === undefined) concepts.set(concept.id, concept)
    else {
      concepts.set(concept.id, {
        ...before,
        broader: [...new Set([...before.broader, ...concept.broader])],
        hints: [...new Set([...before.hints, ...concept.hints])],
        expressions: [...before.expressions, ...concept.expressions],
      })
    }
  }
  for (const { domain, objects, events = {} } of domains) {
    for (const [key, said] of Object.entries(objects)) add(readConcept(key, said, 'object', domain))
    for (const [key, said] of Object.entries(events)) add(readConcept(key, said, 'event', domain))
  }
  for (const [key, said] of Object.entries(deciding)) add(readConcept(`?${key}`, said, 'aspect', '', true))
  for (const [key, said] of Object.entries(general)) add(readConcept(`?${key}`, said, 'aspect', ''))
  return concepts
}

/** Puts every expression into the tree (or among the pairs), read by the same eyes as messages are; a concept a step. */
export function* compileLexicon(
  concepts: ReadonlyMap<string, Concept>,
  readWords: (expression: string) => string[],
  isFiller: (stem: string) => boolean,
): Steps<CompiledLexicon> {
  const trie = createPhraseTrie()
  const pairs = new Map<string, Pair[]>()
  for (const concept of concepts.values()) {
    yield
    for (const expression of concept.expressions) {
      const [left = '', right] = expression.split('…')
      const first = readWords(left)
      if (right === undefined) {
        // "dpt" is "dapat" before it is a list of voters.
        if (first.length === 1 && isFiller(first[0] ?? '')) continue
        trie.add(first, concept.id)
        continue
      }
      const second = readWords(right)
      const key = first[0]
      if (key === undefined || second.length === 0) continue
      const pair = { concept: concept.id, first, second }
      const shelf = pairs.get(key)
      if (shelf === undefined) pairs.set(key, [pair])
      else shelf.push(pair)
    }
  }
  return { concepts, trie, pairs }
}
