import { everydayRoots, fillers } from '../lexicon/fillers.ts'
import { personalNames } from '../lexicon/names.ts'
import { variants } from '../lexicon/slang.ts'
import type { Reader } from '../reading/create-reader.ts'

/** "n1" and "s1" are words, "12" and "kt1234" aren't. */
const number = /^\d|\d{2}/u

/**
 * The words (as stems) that everybody uses: of the lexicon, and of what an office itself wrote about its services.
 * Official answers aren't among `texts`: they name persons and streets. Names are no such words even where they mean
 * something else too.
 */
export function knownWords(reader: Reader, texts: Iterable<string>): ReadonlySet<string> {
  const known = new Set<string>()
  const add = (text: string) => {
    for (const { stem } of reader.readText(text).words) if (!number.test(stem)) known.add(stem)
  }
  for (const line of `${fillers}${everydayRoots}`.split('\n')) add(line)
  add(Object.keys(variants).join(' '))
  for (const { expressions } of reader.concepts.values()) add(expressions.join(' . '))
  for (const text of texts) add(text)
  for (const name of namesIn(personalNames)) known.delete(name)
  return known
}

export function namesIn(list: string): string[] {
  return list.split(/\s+/u).filter((name) => name !== '')
}
