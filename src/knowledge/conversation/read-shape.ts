import { asksBriefly } from '../detect-kind.ts'
import type { Signals } from '../matching/read-signals.ts'
import type { WeighedUnit } from '../matching/weigh-units.ts'
import { isPronounceable } from '../reading/is-pronounceable.ts'
import type { Reading } from '../reading/reading.ts'
import type { Verdict } from '../verdict.ts'

/**
 * How much of what somebody wants to say a message holds. `opener`: nothing yet ("min", "mau tanya"); `unclear`: a word or two
 * that nobody could do anything with ("kak bot", "aduh lupa"); `fragment`: something that more may follow ("ktp ilang");
 * `whole`: it can be treated as it stands.
 */
export type Shape = 'opener' | 'unclear' | 'fragment' | 'whole'

/** Whoever asks in so many words about the matter, or writes so many characters, has said it in one message. */
const TOLD_WORDS = 4
const TOLD_CHARACTERS = 60
/** So few words, none of them of any service, say too little to be passed on. */
const UNCLEAR_WORDS = 2
/** A full stop behind a single word ends no sentence. */
const SENTENCE_WORDS = 3

const ENDS = /[.!?]\s*\p{Emoji_Presentation}*\s*$/u
/** A comma, dots, or a word that leads on to another message. */
const GOES_ON =
  /(?:,|…|\.\.+|\s(?:dan|atau|tapi|tetapi|karena|krn|soalnya|yang|yg|untuk|utk|buat|kalau|kalo|klo|jadi|terus|trus|sama|dari|dengan|dgn|di|ke))\s*$/iu

const CLOSING = new Set(
  'ok oke okay okey oks siap sip baik baiklah ya y iya iye yaa oh ooh o gitu begitu jadi pak bu min kak mas mbak bapak ibu paham mengerti nggih inggih wkwk hehe haha'.split(
    ' ',
  ),
)
/** Alone they call somebody. */
const CALLS = new Set('pak bu min kak mas mbak bapak ibu admin'.split(' '))

interface Examined {
  text: string
  reading: Reading
  signals: Signals
  match: { units: readonly WeighedUnit[] }
}

/**
 * Reads it off the words alone. A question that is surely known needs no more of them; whoever only tells something ("belum
 * punya akta lahir") may be in the middle of a story, however well an entry fits this sentence of it.
 */
export function readShape(
  { text, reading, signals, match }: Examined,
  verdict: Verdict,
  asks: boolean,
): Shape {
  const { outcome } = verdict
  if (outcome === 'greet') return isOpener(verdict.what, reading, signals) ? 'opener' : 'whole'
  if (outcome === 'emergency') return 'whole'
  const isSure = outcome === 'answer' || outcome === 'redirect'
  if (isSure) return asks || isFinished(text, signals) ? 'whole' : 'fragment'
  const words = reading.words.filter(({ filler }) => !filler)
  const told = words.length
  const spoken = words.filter(({ typed, stem }) => [typed, stem].some(isPronounceable)).length
  const isNoise = told > 0 && spoken === 0
  const meant = spoken * 2 <= told ? spoken : told
  const things = match.units.filter(isThing)
  // "Wc" beside other words is one, three letters beside nothing are none.
  const isMostlySpoken = things.filter(isSpoken).length * 2 >= things.length
  const isKnown =
    (things.length > 1 && isMostlySpoken) || things.some(({ unit }) => unit.concept !== undefined)
  const says = signals.asks + signals.praise > 0 || GOES_ON.test(text) || asksBriefly(text)
  if (!isKnown && (isNoise || (meant <= UNCLEAR_WORDS && !says))) return 'unclear'
  if (things.length === 0) return text.length > TOLD_CHARACTERS ? 'whole' : 'fragment'
  if (GOES_ON.test(text)) return 'fragment'
  if (signals.asks > 0 || isFinished(text, signals)) return 'whole'
  if (!asks) return 'fragment'
  if (told >= TOLD_WORDS) return 'whole'
  return outcome === 'suggest' && match.units.length >= 2 ? 'whole' : 'fragment'
}

/** So long that more would be said in it, or ended as a sentence is. */
function isFinished(text: string, { words }: Signals): boolean {
  return text.length > TOLD_CHARACTERS || (ENDS.test(text) && words >= SENTENCE_WORDS)
}

/** Calls somebody, or says that a question comes; "ok" and "siap" close a talk. */
function isOpener(
  what: 'greeting' | 'thanks' | 'chatter',
  { words, units }: Reading,
  { spam }: Signals,
): boolean {
  if (what !== 'chatter' || spam > 0 || units.length > 0) return false
  return (
    (words.length > 0 && words.every(({ typed }) => CALLS.has(typed))) ||
    words.some(({ typed }) => !CLOSING.has(typed))
  )
}

/** A word of some language, and no fingers on a keyboard. */
function isSpoken({ unit }: WeighedUnit): boolean {
  return unit.stems.some(isPronounceable)
}

/** Names what the message is about: a thing, what happened to it, or a word of no conversation. */
function isThing({ unit, decides }: WeighedUnit): boolean {
  return decides || (unit.role !== 'aspect' && unit.role !== 'everyday')
}
