import { shorthand, variants } from '../lexicon/slang.ts'

export interface Slang {
  /** One typed word → standard words. */
  words: ReadonlyMap<string, string>
  /** Two typed words → one standard word. */
  pairs: ReadonlyMap<string, string>
}

/** Slang as maps; shorthand that the knowledge base itself uses as a word is left out. */
export function readSlang(usedByKnowledge: (word: string) => boolean): Slang {
  const words = new Map<string, string>()
  const pairs = new Map<string, string>()
  const add = (standard: string, typed: string) => {
    if (typed.includes('_')) pairs.set(typed.replace('_', ' '), standard)
    else if (typed !== standard && !words.has(typed)) words.set(typed, standard)
  }
  for (const [standard, forms] of Object.entries(variants))
    for (const typed of forms.split(' ')) add(standard, typed)
  for (const [standard, forms] of Object.entries(shorthand)) {
    for (const typed of forms.split(' ')) if (!usedByKnowledge(typed)) add(standard, typed)
  }
  return { words, pairs }
}
