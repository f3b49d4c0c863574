import type { Reader } from '../reading/create-reader.ts'

/** One way of asking for an entry, as far as it tells which question it is. */
export interface Wording {
  /** Number of its entry. */
  entry: number
  text: string
  /** It is the entry's own question, not a phrasing. */
  isQuestion: boolean
  /** What is asked and must be the same: lost or damaged, what it means, whether it can be done online … */
  deciding: string
  /** What is asked of what any answer may tell by the way: cost, hours, duration, place. Either side may leave it open. */
  general: ReadonlySet<string>
  /** What it is about, with what each term weighs: things and events by their concepts, and mere words. */
  terms: ReadonlyMap<string, number>
  /** All terms together. */
  weight: number
}

/** "Bagaimana cara …" and "apa syarat …" are the same question, and "apa saja" about the thing: both answers say what to do. */
const OPEN_ASPECTS = new Set(['#?cara', '#?syarat'])
const GENERAL_ASPECTS = new Set(['#?biaya', '#?waktu', '#?lamanya', '#?tempat'])
/** A word that is no concept of ours seldom tells two questions apart by itself. */
const WORD_WEIGHT = 0.25

/** Reads a wording; null when it names nothing that it is about. */
export function readWording(
  reader: Reader,
  given: { entry: number; text: string; isQuestion: boolean },
): Wording | null {
  const { units } = given.isQuestion ? reader.readText(given.text) : reader.readMessage(given.text)
  const deciding = new Set<string>()
  const general = new Set<string>()
  const terms = new Map<string, number>()
  const implied = new Set<string>()
  for (const unit of units) {
    const { concept } = unit
    for (const term of concept ? reader.termsOf(concept).broader : []) implied.add(term)
    if (unit.role === 'filler' || OPEN_ASPECTS.has(unit.term)) continue
    if (unit.role === 'aspect') (GENERAL_ASPECTS.has(unit.term) ? general : deciding).add(unit.term)
    else terms.set(unit.term, concept === undefined ? WORD_WEIGHT : 1)
  }
  // A market stall is at a market: saying so as well says nothing more.
  for (const term of implied) terms.delete(term)
  const weights = [...terms.values()]
  if (!weights.includes(1) && weights.length < 2) return null
  const weight = weights.reduce((sum, each) => sum + each, 0)
  return { ...given, deciding: [...deciding].sort().join(' '), general, terms, weight }
}
