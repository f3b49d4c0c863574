import { closingWords, thanksWords } from '../lexicon/signals.ts'
import type { Signals } from '../matching/read-signals.ts'
import type { WeighedUnit } from '../matching/weigh-units.ts'
import type { Reading } from '../reading/reading.ts'

/** What somebody says to an answer: `thanks` for it, or `assent` ("baik, kami tunggu", "oh begitu"). */
export type Acknowledgement = 'thanks' | 'assent'

/** Whoever writes more has something else to say, too. */
const MOST_WORDS = 14

const THANKS = new RegExp(
  `\\b(?:${thanksWords.replaceAll(' ', '|').replaceAll('_', ' ')}|alhamdulillah|puji tuhan|syukur)\\b`,
  'u',
)
const ASSENT = new RegExp(`^(?:${closingWords.replaceAll(' ', '|')}|owh?|oh|wah|jelas|mengerti)\\b`, 'u')
/** "Oh ya" and "oh iya" begin something new. */
const GOES_ON = /^o(?:w?h)? ?i?ya\b/u

/**
 * What a message says to an answer that was just given; null where it asks, wants or complains of something, or tells that
 * something is wrong. Alone it means nothing: whether there was an answer, its reader knows.
 */
export function acknowledges(
  { clean, words }: Reading,
  signals: Signals,
  units: readonly WeighedUnit[],
): Acknowledgement | null {
  const isTrouble = units.some(({ unit, decides }) => unit.role === 'aspect' && decides && !unit.corrected)
  const asks = signals.asks + signals.asksHow + signals.asksWhereToReport + signals.wants > 0
  const isMore = asks || signals.complaint + signals.suggestion > 0 || isTrouble
  if (isMore || words.length > MOST_WORDS) return null
  if (THANKS.test(clean)) return 'thanks'
  return ASSENT.test(clean) && !GOES_ON.test(clean) ? 'assent' : null
}
