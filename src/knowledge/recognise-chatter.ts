import { closingWords, thanksWords } from './lexicon/signals.ts'
import type { Match } from './matching/match-question.ts'
import type { Signals } from './matching/read-signals.ts'
import { asksForEnglish } from './reading/is-english.ts'
import type { Reading } from './reading/reading.ts'

export type Chatter = 'greeting' | 'thanks' | 'chatter'

const thanks = new RegExp(`\\b(?:${thanksWords.replaceAll(' ', '|').replaceAll('_', ' ')})\\b`, 'u')
const greeting =
  /^(?:p|ping|hal+o+|ha?i|hey|permisi|punten|tabe|as+ala|selamat|pagi|siang|sore|malam|met)\b|\bas+ala+mu\S*/u

/** Wishes and greetings whose words no service knows; spelling makes other words of some ("natal", "morning"). */
const wish =
  /^(?:(?:selamat|met) (?:natal|paskah|idul|lebaran|hari|tahun baru|nyepi|waisak|imlek|galungan|ulang tahun|berpuasa|menunaikan)|minal aidin|sugeng|good (?:morning|afternoon|evening|night))\b/u

/** "Malam ini" greets nobody. */
const aboutToday = /^(?:pagi|siang|sore|malam)\s(?:ini|tadi|nanti|hari)\b/u
const closing = new RegExp(`^(?:${closingWords.split(' ').join('|')}|ya sudah)(?=\\s|$)`, 'u')

/** Courtesy is short; what is longer says something besides. */
const MOST_OF_COURTESY = 8
/** Names and words that no lexicon knows may stand in it: "selamat pagi cu", "dadah bot". */
const UNKNOWN_IN_COURTESY = { thanks: 2, greeting: 1, closing: 1 }

/** Longer messages are somebody's matter, whatever they look like. */
const MOST_WORDS = 16

/** So short a message is chatter if it holds an expression of chatter, whatever the knowledge base says: "tes". */
const FEW_WORDS = 3

/** A message that says nothing to be answered or referred: greetings, thanks, advertising, testing the bot. */
export function recogniseChatter(reading: Reading, signals: Signals, match: Match): Chatter | null {
  const tells = match.units.filter((unit) => unit.unit.role !== 'aspect' || unit.decides)
  const best = match.ranked[0]
  const isChatter = signals.chatter > 0
  const isShort = isChatter && signals.words <= FEW_WORDS
  const matters =
    tells.some(({ unit, concept }) => concept && !(isShort && unit.role === 'aspect')) ||
    (best !== undefined && best.features.coverageNamed > 0.3 && !isShort)
  if (signals.spam > 1 || (signals.spam === 1 && reading.clean.includes('http'))) return 'chatter'
  if (signals.words > MOST_WORDS) return null
  if (asksForEnglish(reading.words.map(({ typed }) => typed))) return 'greeting'
  if (isWish(reading, signals)) return 'greeting'
  const courtesy = recogniseCourtesy(reading, signals)
  if (courtesy) return courtesy
  if (tells.length === 0 && match.units.length === 0) {
    if (thanks.test(reading.clean)) return 'thanks'
    if (greeting.test(reading.clean)) return 'greeting'
    return 'chatter'
  }
  if (matters) return null
  return isChatter ? 'chatter' : null
}

function isWish({ clean, units }: Reading, { words, asks, asksHow, complaint }: Signals): boolean {
  if (words > MOST_OF_COURTESY || asks + asksHow + complaint > 0) return false
  return wish.test(clean) && !units.some(({ role, concept }) => role === 'object' && concept !== undefined)
}

/** Thanks, a greeting or a last word that asks nothing and names nothing which any service is about. */
function recogniseCourtesy({ clean, units }: Reading, signals: Signals): Chatter | null {
  const asks = signals.asks > 0 || signals.asksHow > 0 || signals.wants > 0 || signals.complaint > 0
  const isAbout = units.some(({ concept }) => concept !== undefined)
  if (signals.words > MOST_OF_COURTESY || asks || isAbout) return null
  const unknown = units.filter(({ role }) => role !== 'everyday').length
  if (thanks.test(clean) && unknown <= UNKNOWN_IN_COURTESY.thanks) return 'thanks'
  const isGreeting = greeting.test(clean) && !aboutToday.test(clean)
  if (isGreeting && unknown <= UNKNOWN_IN_COURTESY.greeting) return 'greeting'
  if (closing.test(clean) && unknown <= UNKNOWN_IN_COURTESY.closing) return 'chatter'
  return null
}
