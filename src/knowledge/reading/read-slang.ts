import { shorthand, variants } from '../lexicon/slang.ts'

export interface Slang {
  /** One typed word → standard words. */
  words: ReadonlyMap<string, string>
  /** First typed word → second typed word → one standard word for both. */
  pairs: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Slang as maps; shorthand that the knowledge base itself uses as a word is left out. */
export function readSlang(usedByKnowledge: (word: string) => boolean): Slang {
  const words = new Map<string, string>()
  const pairs = new Map<string, Map<string, string>>()
  const add = (standard: string, typed: string) => {
    const gap = typed.indexOf('_')
    if (gap >= 0) addPair(standard, typed.slice(0, gap), typed.slice(gap + 1))
    else if (typed !== standard && !words.has(typed)) words.set(typed, standard)
  }
  const addPair = (standard: string, first: string, second: string) => {
    const followers = pairs.get(first)
    if (followers === undefined) pairs.set(first, new Map([[second, standard]]))
    else followers.set(second, standard)
  }
  for (const [standard, forms] of Object.entries(variants))
    for (const typed of forms.split(' ')) add(standard, typed)
  for (const [standard, forms] of Object.entries(shorthand)) {
    for (const typed of forms.split(' ')) if (!usedByKnowledge(typed)) add(standard, typed)
  }
  return { words, pairs }
}
