import type { Signals } from '../matching/read-signals.ts'
import type { WeighedUnit } from '../matching/weigh-units.ts'
import type { Reading } from '../reading/reading.ts'
import type { Verdict } from '../verdict.ts'

/**
 * How much of what somebody wants to say a message holds. `opener`: nothing yet ("min", "mau tanya"); `unclear`: a word or two
 * that nobody could do anything with ("kak bot", "aduh lupa"); `fragment`: something that more may follow ("ktp ilang");
 * `whole`: it can be treated as it stands.
 */
export type Shape = 'opener' | 'unclear' | 'fragment' | 'whole'

/** Whoever writes so many words about the matter, or so many characters, has said it in one message. */
const TOLD_WORDS = 4
const TOLD_CHARACTERS = 60
/** So few words, none of them of any service, say too little to be passed on. */
const UNCLEAR_WORDS = 2
/** A full stop behind a single word ends no sentence. */
const SENTENCE_WORDS = 3

const ENDS = /[.!?]\s*\p{Emoji_Presentation}*\s*$/u
/** "Perlu koordinat kah": the particle stands alone as people type it. */
const ASKS_BRIEFLY = /\b(?:kah|kh)\b/iu
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

/** Reads it off the words alone; what is surely known needs no more of them. */
export function readShape({ text, reading, signals, match }: Examined, verdict: Verdict): Shape {
  const { outcome } = verdict
  if (outcome === 'greet') return isOpener(verdict.what, reading, signals) ? 'opener' : 'whole'
  if (outcome === 'answer' || outcome === 'redirect' || outcome === 'emergency') return 'whole'
  const told = reading.words.filter(({ filler }) => !filler).length
  const things = match.units.filter(isThing)
  const isKnown = things.length > 1 || things.some(({ unit }) => unit.concept !== undefined)
  const says = signals.asks + signals.praise > 0 || GOES_ON.test(text) || ASKS_BRIEFLY.test(text)
  if (!isKnown && told <= UNCLEAR_WORDS && !says) return 'unclear'
  if (things.length === 0) return text.length > TOLD_CHARACTERS ? 'whole' : 'fragment'
  if (GOES_ON.test(text)) return 'fragment'
  if (signals.asks > 0 || told >= TOLD_WORDS || text.length > TOLD_CHARACTERS) return 'whole'
  if (ENDS.test(text) && signals.words >= SENTENCE_WORDS) return 'whole'
  return outcome === 'suggest' && match.units.length >= 2 ? 'whole' : 'fragment'
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

/** Names what the message is about: a thing, what happened to it, or a word of no conversation. */
function isThing({ unit, decides }: WeighedUnit): boolean {
  return decides || (unit.role !== 'aspect' && unit.role !== 'everyday')
}
