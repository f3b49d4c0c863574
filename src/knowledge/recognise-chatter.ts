import { thanksWords } from './lexicon/signals.ts'
import type { Match } from './matching/match-question.ts'
import type { Signals } from './matching/read-signals.ts'
import type { Reading } from './reading/reading.ts'

export type Chatter = 'greeting' | 'thanks' | 'chatter'

const thanks = new RegExp(`(?:^|\\s)(?:${thanksWords.split(' ').join('|')})(?:\\s|$)`, 'u')
const greeting =
  /^(?:p|ping|hal+o+|ha?i|hey|permisi|punten|tabe|as+ala|selamat|pagi|siang|sore|malam|met)\b|\bas+ala+mu\S*/u

/** Longer messages are somebody's matter, whatever they look like. */
const MOST_WORDS = 16

/** So short a message is chatter if it holds an expression of chatter, whatever the knowledge base says: "tes". */
const FEW_WORDS = 3

/** A message that says nothing to be answered or referred: greetings, thanks, advertising, testing the bot. */
export function recogniseChatter(reading: Reading, signals: Signals, match: Match): Chatter | null {
  const tells = match.units.filter((unit) => unit.unit.role !== 'aspect' || unit.decides)
  const best = match.ranked[0]
  const isChatter = signals.chatter > 0
  const matters =
    tells.some((unit) => unit.concept) ||
    (best !== undefined && best.features.coverageNamed > 0.3 && !(isChatter && signals.words <= FEW_WORDS))
  if (signals.spam > 1 || (signals.spam === 1 && reading.clean.includes('http'))) return 'chatter'
  if (signals.words > MOST_WORDS) return null
  if (tells.length === 0 && match.units.length === 0) {
    if (thanks.test(reading.clean)) return 'thanks'
    if (greeting.test(reading.clean)) return 'greeting'
    return 'chatter'
  }
  if (matters) return null
  return isChatter ? 'chatter' : null
}
