import type { FaqEntry } from '../entry.ts'
import { findAcronyms } from '../find-acronyms.ts'
import { domains } from '../lexicon/domains.ts'
import { compileReader } from '../reading/create-reader.ts'
import { atOnce, type Steps } from '../steps.ts'
import { compareAnswers, readAnswer } from './compare-answers.ts'
import type { Conflict } from './conflict.ts'
import { pairWordings, type WordingPair } from './pair-wordings.ts'
import { readWording, type Wording } from './read-wording.ts'

/** So many entries are read, and pairs compared, in one step. */
const ENTRIES_A_STEP = 50
const PAIRS_A_STEP = 20_000

/**
 * Finds entries that answer the same question differently: a question or phrasing of one and of the other are about the
 * same things, ask the same about them, and the answers state other figures, times, places or contacts, come from another
 * office, or have nothing in common. The order of the entries doesn't matter.
 */
export function findConflicts(entries: readonly FaqEntry[]): Conflict[] {
  return atOnce(searchConflicts(entries))
}

/** The same in steps of some milliseconds, for a process that has other things to do in between. */
export function* searchConflicts(given: readonly FaqEntry[]): Steps<Conflict[]> {
  const entries = given.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const texts = entries.flatMap(({ question, answer, keywords, phrasings }) => [
    question,
    answer,
    ...keywords,
    ...(phrasings ?? []),
  ])
  const acronyms = texts.flatMap((text) => [...findAcronyms(text)])
  const reader = yield* compileReader({ domains, texts, acronyms })
  const wordings: Wording[] = []
  for (const [number, { question, phrasings }] of entries.entries()) {
    for (const [at, text] of [question, ...(phrasings ?? [])].entries()) {
      const wording = readWording(reader, { entry: number, text, isQuestion: at === 0 })
      if (wording) wordings.push(wording)
    }
    if (number % ENTRIES_A_STEP === 0) yield
  }
  const closest = new Map<number, WordingPair>()
  let compared = 0
  for (const pair of pairWordings(wordings)) {
    const ordered = inOrder(pair)
    const key = ordered.one.entry * entries.length + ordered.other.entry
    const before = closest.get(key)
    if (!before || isCloser(ordered, before)) closest.set(key, ordered)
    if (++compared % PAIRS_A_STEP === 0) yield
  }
  const read = new Map<FaqEntry, ReturnType<typeof readAnswer>>()
  const answerOf = (entry: FaqEntry) => {
    const answer = read.get(entry) ?? readAnswer(entry, reader)
    read.set(entry, answer)
    return answer
  }
  const conflicts: Conflict[] = []
  for (const pair of closest.values()) {
    const { one, other } = pair
    const [first, second] = [entries[one.entry], entries[other.entry]]
    if (!first || !second) continue
    const differences = compareAnswers(answerOf(first), answerOf(second), { sameQuestion: isSame(pair) })
    if (differences.length > 0)
      conflicts.push({ entries: [first.id, second.id], wordings: [one.text, other.text], differences })
    if (++compared % PAIRS_A_STEP === 0) yield
  }
  return conflicts.sort((a, b) => (a.entries.join('\n') < b.entries.join('\n') ? -1 : 1))
}

function inOrder(pair: WordingPair): WordingPair {
  return pair.one.entry < pair.other.entry ? pair : { ...pair, one: pair.other, other: pair.one }
}

/** The entries' own questions ask the same, so that their answers should be about the same. */
function isSame({ one, other, alike }: WordingPair): boolean {
  return alike === 1 && one.isQuestion && other.isQuestion && one.general.size === other.general.size
}

/** Of each two entries the wordings that are most alike count; then questions before phrasings, then the alphabet. */
function isCloser(pair: WordingPair, than: WordingPair): boolean {
  if (pair.alike !== than.alike) return pair.alike > than.alike
  const questions = ({ one, other }: WordingPair) => (one.isQuestion ? 1 : 0) + (other.isQuestion ? 1 : 0)
  if (questions(pair) !== questions(than)) return questions(pair) > questions(than)
  return `${pair.one.text}\n${pair.other.text}` < `${than.one.text}\n${than.other.text}`
}
