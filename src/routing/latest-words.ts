import type { Words } from './kept.ts'

/** What a citizen means now: the newest version of each of their messages, in the order in which they came. */
export function currentWords(all: readonly Words[]): Words[] {
  const newest = new Map<string, Words>()
  for (const words of all) {
    const known = newest.get(words.messageId)
    if (!known || words.version > known.version) newest.set(words.messageId, words)
  }
  return [...newest.values()]
}

/** The same as one text. */
export function latestWords(all: readonly Words[]): string {
  return currentWords(all)
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '')
    .join('\n')
}
