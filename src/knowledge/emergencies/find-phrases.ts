import type { Word } from '../reading/reading.ts'

export type Heard = Pick<Word, 'typed' | 'stem'>

/** Words that may stand between the two halves of `a … b`. */
const GAP = 6

export interface Phrases {
  /** Does any of them stand among these words? */
  standsIn(words: readonly Heard[]): boolean
  /** The words with all that belongs to any of them left out. */
  cover(words: readonly Heard[]): Heard[]
}

/** One word of a phrase: any of these, as it was typed or by its stem. `after`: how many words may come before it. */
interface Step {
  any: ReadonlySet<string>
  after: number
}

/** Compiles `a b | a/c … b`, a line's end being as good as a bar: for rules that go by the very form of a word, where a stem says too little. */
export function compilePhrases(expressions: string): Phrases {
  const phrases = expressions
    .split(/[|\n]/)
    .map((expression) => expression.trim())
    .filter((expression) => expression !== '')
    .map(readSteps)
  const byFirst = new Map<string, Step[][]>()
  for (const phrase of phrases)
    for (const word of phrase[0]?.any ?? []) byFirst.set(word, [...(byFirst.get(word) ?? []), phrase])

  const endOf = (words: readonly Heard[], at: number): number | null => {
    const word = words[at]
    if (word === undefined) return null
    const begun = [...(byFirst.get(word.typed) ?? []), ...(byFirst.get(word.stem) ?? [])]
    const ends = begun.flatMap((phrase) => followPhrase(words, at + 1, phrase, 1) ?? [])
    return ends.length > 0 ? Math.max(...ends) : null
  }

  return {
    standsIn: (words) => words.some((_, at) => endOf(words, at) !== null),
    cover(words) {
      const left: Heard[] = []
      for (let at = 0; at < words.length; at += 1) {
        const end = endOf(words, at)
        const word = words[at]
        if (end !== null) at = end - 1
        else if (word) left.push(word)
      }
      return left
    },
  }
}

function readSteps(expression: string): Step[] {
  const steps: Step[] = []
  let after = 0
  for (const token of expression.split(/\s+/)) {
    if (token === '…') after = GAP
    else {
      steps.push({ any: new Set(token.split('/')), after })
      after = 0
    }
  }
  return steps
}

/** Where the phrase ends if its steps from `next` on follow at `at`; null if they don't. */
function followPhrase(
  words: readonly Heard[],
  at: number,
  phrase: readonly Step[],
  next: number,
): number | null {
  const step = phrase[next]
  if (step === undefined) return at
  for (let place = at; place <= at + step.after; place += 1) {
    const word = words[place]
    if (word === undefined) return null
    if (!step.any.has(word.typed) && !step.any.has(word.stem)) continue
    const end = followPhrase(words, place + 1, phrase, next + 1)
    if (end !== null) return end
  }
  return null
}
