import type { Concept } from '../lexicon/concept.ts'
import { atOnce } from '../steps.ts'
import { compileLexicon } from './compile-lexicon.ts'
import { findPairs } from './find-pairs.ts'
import type { Reading } from './reading.ts'

/** Compiles groups of expressions (` | ` between them) into a counter of what a reading holds, per group. */
export function createDetector(
  groups: Readonly<Record<string, string>>,
  readWords: (expression: string) => string[],
  isFiller: (stem: string) => boolean,
): (reading: Reading) => Record<string, number> {
  const compiled = Object.entries(groups).map(([id, said]) => {
    const expressions = said.split('|').map((expression) => expression.trim())
    const concept: Concept = {
      id,
      role: 'plain',
      domain: '',
      broader: [],
      hints: [],
      replaces: [],
      expressions,
      decides: false,
    }
    return { id, lexicon: atOnce(compileLexicon(new Map([[id, concept]]), readWords, isFiller)) }
  })
  return (reading) => {
    const stems = reading.words.map((word) => word.stem)
    const sentences = reading.words.map((word) => reading.segments[word.segment]?.sentence ?? 0)
    const counts: Record<string, number> = {}
    for (const { id, lexicon } of compiled) {
      const tight = lexicon.trie
        .findAll(stems, isFiller)
        .filter(({ from, to }) => sentences[from] === sentences[to - 1])
      counts[id] = tight.length + findPairs(stems, sentences, lexicon.pairs).length
    }
    return counts
  }
}
