/** A node of the phrase tree: what ends here, and which words lead on. */
interface Node {
  next: Map<string, Node>
  ends: string[]
}

export interface PhraseMatch {
  concepts: readonly string[]
  /** First word and the one after the last. */
  from: number
  to: number
}

export interface PhraseTrie {
  add(words: readonly string[], concept: string): void
  /** Longest phrases, left to right, never overlapping; fillers between two words of a phrase are passed over. */
  findAll(words: readonly string[], isFiller: (word: string) => boolean): PhraseMatch[]
}

/** Fillers that may stand between two words of a phrase: "kartu si anak". */
const MOST_SKIPPED = 2

export function createPhraseTrie(): PhraseTrie {
  const root: Node = { next: new Map(), ends: [] }

  return {
    add(words, concept) {
      let node = root
      for (const word of words) {
        const known = node.next.get(word)
        if (known !== undefined) {
          node = known
          continue
        }
        const made: Node = { next: new Map(), ends: [] }
        node.next.set(word, made)
        node = made
      }
      if (node !== root && !node.ends.includes(concept)) node.ends.push(concept)
    },
    findAll(words, isFiller) {
      const found: PhraseMatch[] = []
      for (let at = 0; at < words.length; ) {
        const match = longestAt(words, at, isFiller)
        if (match === null) at += 1
        else {
          const later = overlapping(words, match, isFiller)
          found.push(match)
          at = later === null ? match.to : later.from
        }
      }
      return found
    },
  }

  /** "hak cuti tahunan" holds "hak cuti" and "cuti tahunan": a phrase that begins within another and is no shorter. */
  function overlapping(
    words: readonly string[],
    { from, to }: PhraseMatch,
    isFiller: (word: string) => boolean,
  ): PhraseMatch | null {
    for (let at = from + 1; at < to; at += 1) {
      const match = longestAt(words, at, isFiller)
      if (match !== null && match.to > to && match.to - match.from >= to - from) return match
    }
    return null
  }

  function longestAt(
    words: readonly string[],
    from: number,
    isFiller: (word: string) => boolean,
  ): PhraseMatch | null {
    let node: Node | undefined = root
    let best: PhraseMatch | null = null
    let skipped = 0
    for (let at = from; at < words.length; at += 1) {
      const word = words[at] ?? ''
      const following: Node | undefined = node.next.get(word)
      if (following === undefined) {
        if (at === from || skipped >= MOST_SKIPPED || !isFiller(word)) break
        skipped += 1
        continue
      }
      node = following
      if (node.ends.length > 0) best = { concepts: node.ends, from, to: at + 1 }
    }
    return best
  }
}
