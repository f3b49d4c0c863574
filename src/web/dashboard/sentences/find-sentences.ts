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
  /** Its own words can't be said any more: the file's are. */
  isUnfit: boolean
}

/** Sentences whose name or words hold all of what is searched for, letter case aside; first those that need somebody. */
export function findSentences(
  written: readonly Written[],
  own: ReadonlyMap<string, string>,
  unfit: readonly string[],
  { words, changed }: SentenceSearch,
): FoundSentence[] {
  const terms = words.toLowerCase().split(/\s+/).filter(Boolean)
  return written
    .map((sentence) => ({
      ...sentence,
      own: own.get(sentence.name) ?? null,
      isUnfit: unfit.includes(sentence.name),
    }))
    .filter((sentence) => {
      if (changed && sentence.own === null) return false
      const text = `${sentence.name}\n${sentence.own ?? sentence.usual}`.toLowerCase()
      return terms.every((term) => text.includes(term))
    })
    .toSorted((one, other) => Number(other.isUnfit) - Number(one.isUnfit))
}
