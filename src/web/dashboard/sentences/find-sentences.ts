import type { Written } from '../../../texts/index.ts'

export interface SentenceSearch {
  /** The language's code. */
  language: string
  words: string
  /** Only those that the office says in its own words. */
  changed: boolean
}

export interface FoundSentence extends Written {
  /** The office's own words; null: it has none. */
  own: string | null
}

/** Sentences whose name or words hold all of what is searched for, letter case aside. */
export function findSentences(
  written: readonly Written[],
  own: ReadonlyMap<string, string>,
  { words, changed }: SentenceSearch,
): FoundSentence[] {
  const terms = words.toLowerCase().split(/\s+/).filter(Boolean)
  return written
    .map((sentence) => ({ ...sentence, own: own.get(sentence.name) ?? null }))
    .filter((sentence) => {
      if (changed && sentence.own === null) return false
      const text = `${sentence.name}\n${sentence.own ?? sentence.usual}`.toLowerCase()
      return terms.every((term) => text.includes(term))
    })
}
