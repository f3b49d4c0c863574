import Fuse from 'fuse.js'

/** Words shorter than this are left as they are: too many other words lie one letter away. */
const SHORTEST = 4
/** Of so short a word a vowel or the order may be wrong; with another consonant it is another word: "asdf" is not ASDP. */
const SLIP_OF_SHORTEST = 0.8

export type CorrectSpelling = (word: string) => string | null

/**
 * Finds the word of the vocabulary that a misspelt word meant, or null where none is near enough or two are equally
 * near. Fuse.js ranks the few words of like shape; edits (transpositions count once) decide. Vowels cost less than
 * consonants, because thumbs drop them ("syrat") and regional speech changes them ("kacamatan").
 */
export function createSpellingCorrector(vocabulary: () => Iterable<string>, keep = 20_000): CorrectSpelling {
  let shelves: Map<string, string[]> | undefined
  const fuses = new Map<string, Fuse<string>>()
  const known = new Map<string, string | null>()

  return (word) => {
    if (word.length < SHORTEST || word.length > 24 || /\d/u.test(word)) return null
    const before = known.get(word)
    if (before !== undefined) return before
    const meant = nearest(word, candidatesFor(word))
    if (known.size < keep) known.set(word, meant)
    return meant
  }

  function candidatesFor(word: string): Set<string> {
    const candidates = new Set<string>()
    // Most knowledge bases wait a while for their first misspelt word.
    shelves ??= fillShelves(vocabulary)
    for (const key of shelfKeys(word)) {
      const shelf = shelves.get(key)
      if (shelf === undefined) continue
      if (shelf.length <= 40) for (const each of shelf) candidates.add(each)
      else for (const { item } of fuseFor(key, shelf).search(word, { limit: 12 })) candidates.add(item)
    }
    return candidates
  }

  function fuseFor(key: string, shelf: readonly string[]): Fuse<string> {
    const made = fuses.get(key)
    if (made !== undefined) return made
    const fuse = new Fuse(shelf, { threshold: 0.5, distance: 20, includeScore: true })
    fuses.set(key, fuse)
    return fuse
  }
}

function fillShelves(vocabulary: () => Iterable<string>): Map<string, string[]> {
  const shelves = new Map<string, string[]>()
  for (const word of new Set(vocabulary())) {
    if (word.length < SHORTEST || /\d/u.test(word)) continue
    for (const key of new Set(shelfKeys(word))) {
      const shelf = shelves.get(key)
      if (shelf === undefined) shelves.set(key, [word])
      else shelf.push(word)
    }
  }
  return shelves
}

/** Words share a shelf when they begin alike, when their consonants agree, or when they have the same letters. */
function shelfKeys(word: string): string[] {
  const first = word.slice(0, 2)
  const swapped = `${word[1] ?? ''}${word[0] ?? ''}`
  const skeleton = word.replace(/[aiueo]/gu, '').replace(/(.)\1+/gu, '$1')
  const letters = [...word].sort().join('')
  return [`=${first}`, `=${swapped}`, `~${skeleton}`, `^${word[0]}${skeleton.slice(-2)}`, `#${letters}`]
}

function nearest(word: string, candidates: Iterable<string>): string | null {
  const most =
    word.length <= SHORTEST ? SLIP_OF_SHORTEST : word.length <= 6 ? 1 : word.length <= 9 ? 1.6 : 2.1
  let best: string | null = null
  let bestCost = Number.POSITIVE_INFINITY
  let rivals = 0
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) > 4) continue
    const cost = editCost(word, candidate)
    if (cost > most) continue
    if (cost < bestCost - 0.001) {
      best = candidate
      bestCost = cost
      rivals = 1
    } else if (cost < bestCost + 0.001) {
      rivals += 1
      if (best !== null && tieBreak(word, candidate, best)) best = candidate
    }
  }
  return rivals > 2 && bestCost > 0.9 ? null : best
}

/** Of two words equally near, the one that begins like the typed word, then the alphabetically first. */
function tieBreak(word: string, candidate: string, best: string): boolean {
  const begins = (other: string) => Number(other[0] === word[0]) + Number(other.at(-1) === word.at(-1))
  const difference = begins(candidate) - begins(best)
  return difference > 0 || (difference === 0 && candidate < best)
}

const vowel = /[aiueo]/u
/** Dropping vowels is a habit of whole words: "syrt" drops all, "sadar" is no "saudara". */
const DROPPED_VOWEL = 0.8
const HABITUALLY_DROPPED_VOWEL = 0.4
const CHANGED_VOWEL = 0.6
const SWAPPED = 0.8
const FIRST_LETTER = 0.5

/** Weighted Damerau–Levenshtein (adjacent transpositions) from what was typed to what may have been meant. */
export function editCost(typed: string, meant: string): number {
  const width = meant.length + 1
  const vowels = typed.replace(/[^aiueo]/gu, '').length
  const dropped = vowels * 3 <= typed.length ? HABITUALLY_DROPPED_VOWEL : DROPPED_VOWEL
  let before: number[] = []
  let row = Array.from({ length: width }, (_, column) => costOfDropping(meant, column))
  for (let at = 1; at <= typed.length; at += 1) {
    const next: number[] = [at]
    for (let column = 1; column < width; column += 1) {
      const letter = typed[at - 1] ?? ''
      const wanted = meant[column - 1] ?? ''
      let cost = Math.min(
        (row[column] ?? 0) + (typed[at - 2] === letter ? 0.5 : 1),
        (next[column - 1] ?? 0) + (vowel.test(wanted) ? dropped : 0.9),
        (row[column - 1] ?? 0) + changeCost(letter, wanted, at, column),
      )
      if (at > 1 && column > 1 && letter === meant[column - 2] && typed[at - 2] === wanted) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + SWAPPED)
      }
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[width - 1] ?? Number.POSITIVE_INFINITY
}

function costOfDropping(meant: string, letters: number): number {
  let cost = 0
  for (const letter of meant.slice(0, letters)) cost += vowel.test(letter) ? DROPPED_VOWEL : 0.9
  return cost
}

function changeCost(letter: string, wanted: string, at: number, column: number): number {
  if (letter === wanted) return 0
  const first = at === 1 && column === 1 ? FIRST_LETTER : 0
  return first + (vowel.test(letter) && vowel.test(wanted) ? CHANGED_VOWEL : 1)
}
