import type { Concept, Role } from '../lexicon/concept.ts'
import type { CompiledLexicon } from './compile-lexicon.ts'
import type { ConceptTerms } from './concept-terms.ts'
import { findPairs } from './find-pairs.ts'
import type { Segment, Unit, Word } from './reading.ts'

export interface UnitFinderDependencies {
  lexicon: CompiledLexicon
  termsOf: (concept: Concept) => ConceptTerms
  isFiller: (stem: string) => boolean
  roleOfWord: (stem: string) => Role
}

export type FindUnits = (words: readonly Word[], segments: readonly Segment[]) => Unit[]

/** Finds the things said among the words of a text: concepts of the lexicon first, then what is left as mere words. */
export function createUnitFinder({
  lexicon,
  termsOf,
  isFiller,
  roleOfWord,
}: UnitFinderDependencies): FindUnits {
  const { concepts, trie, pairs } = lexicon

  return (words, segments) => {
    const stems = words.map((word) => word.stem)
    const sentences = words.map((word) => segments[word.segment]?.sentence ?? 0)
    const units: Unit[] = []
    const taken = new Uint8Array(words.length)
    for (const { concepts: found, from, to } of trie.findAll(stems, isFiller)) {
      if (sentences[from] !== sentences[to - 1]) continue
      taken.fill(1, from, to)
      for (const id of found) units.push(...conceptUnits(id, words.slice(from, to)))
    }
    for (const { concept, at } of findPairs(stems, sentences, pairs))
      units.push(...conceptUnits(concept, words.slice(at, at + 1)))
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]
      if (word === undefined || taken[at] === 1 || word.filler || word.stem.length < 2) continue
      const { stem, segment, corrected } = word
      units.push({
        term: stem,
        role: roleOfWord(stem),
        concept: undefined,
        stems: [stem],
        segment,
        corrected,
      })
    }
    return withoutReplaced(units)
  }

  function withoutReplaced(units: Unit[]): Unit[] {
    const replaced = new Set(units.flatMap(({ concept }) => concept?.replaces ?? []))
    return replaced.size === 0 ? units : units.filter(({ concept }) => !replaced.has(concept?.id ?? ''))
  }

  function conceptUnits(id: string, part: readonly Word[]): Unit[] {
    const concept = concepts.get(id)
    if (concept === undefined) return []
    return [
      {
        term: termsOf(concept).own,
        role: concept.role,
        concept,
        stems: part.filter((word) => !word.filler).map((word) => word.stem),
        segment: part[0]?.segment ?? 0,
        corrected: part.some((word) => word.corrected),
      },
    ]
  }
}
