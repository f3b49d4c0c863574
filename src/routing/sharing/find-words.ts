/** Figures and signs that people type for letters: "b0d0h", "b4ngs@t". */
const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
}
/** What hangs on a word without changing it: "bodohnya", "sebodoh" is another matter. */
const ENDINGS = ['', 'nya', 'mu', 'ku', 'lah', 'kah', 'kau', 'sih']

interface Token {
  /** As it stands in the text. */
  typed: string
  index: number
  /** As it is compared. */
  plain: string
}

/**
 * The words and phrases of a list that a text holds, as they stand there: written with repeated letters, with figures for
 * letters, letter by letter, or with an ending. Only whole words count: "asumsi" holds no "asu".
 */
export function findWords(text: string, list: readonly string[]): string[] {
  return [...new Set(wordPlaces(text, list).map(({ index, length }) => text.slice(index, index + length)))]
}

/** Where they stand; of several that begin in one place the longest. One may lie within another. */
export function wordPlaces(text: string, list: readonly string[]): { index: number; length: number }[] {
  const tokens = joinSpelt(tokensOf(text))
  const phrases = byFirstWord(list)
  return tokens.flatMap((first, start) => {
    const held = (phrases.get(first.plain) ?? []).filter((phrase) => isAt(tokens, start, phrase))
    const longest = Math.max(0, ...held.map(({ length }) => length))
    const last = tokens[start + longest - 1]
    if (longest === 0 || !last) return []
    return [{ index: first.index, length: last.index + last.typed.length - first.index }]
  })
}

/** Each word of a phrase as it may be compared: the last one with every ending. */
type Phrase = readonly ReadonlySet<string>[]

/** By what they may begin with, so that a long text isn't compared with the whole list at each of its words. */
function byFirstWord(list: readonly string[]): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const entry of list) {
    const words = tokensOf(entry).map(({ plain }) => plain)
    const phrase = words.map(
      (word, index) =>
        new Set(index < words.length - 1 ? [word] : ENDINGS.map((ending) => collapse(word + ending))),
    )
    for (const first of phrase[0] ?? []) phrases.set(first, [...(phrases.get(first) ?? []), phrase])
  }
  return phrases
}

function isAt(tokens: readonly Token[], start: number, phrase: Phrase): boolean {
  return phrase.every((words, index) => words.has(tokens[start + index]?.plain ?? ''))
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}@$]+/gu)].map(({ 0: typed, index }) => ({
    typed,
    index,
    plain: plainOf(typed),
  }))
}

/** Numbers stay numbers; within a word figures are letters. */
function plainOf(typed: string): string {
  const word = typed.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  if (!/\p{L}/u.test(word)) return word
  return collapse([...word].map((letter) => LETTERS[letter] ?? letter).join(''))
}

/** "goblooook" and "goblok" are one word. */
function collapse(word: string): string {
  return word.replace(/(.)\1+/gu, '$1')
}

/** "g o b l o k": four letters or more that stand alone are one word. */
function joinSpelt(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let start = 0; start < tokens.length; ) {
    let end = start
    while (isLetter(tokens[end])) end++
    const [first, last] = [tokens[start], tokens[end - 1]]
    if (end - start >= 4 && first && last) {
      const plain = collapse(
        tokens
          .slice(start, end)
          .map((token) => token.plain)
          .join(''),
      )
      const typed = ' '.repeat(last.index - first.index + last.typed.length)
      joined.push({ typed, index: first.index, plain })
      start = end
    } else if (first) {
      joined.push(first)
      start++
    }
  }
  return joined
}

function isLetter(token: Token | undefined): boolean {
  return token !== undefined && /^\p{L}$/u.test(token.typed)
}
