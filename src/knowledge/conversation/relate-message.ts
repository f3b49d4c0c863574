import type { Signals } from '../matching/read-signals.ts'
import type { ConceptTerms } from '../reading/concept-terms.ts'
import type { Concept } from '../lexicon/concept.ts'
import { isPlace } from '../reading/is-place.ts'
import type { Reading, Unit } from '../reading/reading.ts'
import type { Verdict } from '../verdict.ts'

/**
 * What a further message is to a question that waits: more about it (`same`), a matter of its own (`another`), or something
 * that only its citizen can tell, by what speaks for belonging there all the same. `near`: it asks, or names other things,
 * about the same matter ("saksinya harus hadir?"). `leaning`: it names nothing of its own ("di RT 5", "terus bagaimana").
 * `telling`: it names other things, asks nothing, and no entry comes near it ("anak sekolah susah menyeberang").
 * `unsure`: nothing speaks for either.
 */
export type Relation = 'same' | 'near' | 'leaning' | 'telling' | 'unsure' | 'another'

/** A question that holds so many words unknown to us is understood by nobody here. */
const STRANGE_WORDS = 2

interface Said {
  reading: Reading
  signals: Signals
}

/** Goes on with what was said: a meaning, an addition, a place, a picture. */
const DETAIL =
  /^(?:(?:maksud(?:nya)?|tambahan|keterangan|info tambahan|ralat|koreksi)\b|(?:lokasi|alamat|tempat|posisi|titik|nama|foto|bukti|kejadian)nya\b|ini (?:foto|bukti|gambar|lokasi)|(?:lokasi|alamat) di\b)/u
/** Adds something to what was said; whether to the same question, only its citizen knows. "Mau tanya juga" does not. */
const ADDS = /(?<!(?:tanya|nanya|bertanya) )\b(?:juga|jg|ikut|begitu pula)\b/u

/** Compares two messages by what they are about; pure. `termsOf`: what the lexicon knows around a concept. */
export function createRelate(termsOf: (concept: Concept) => ConceptTerms) {
  const around = ({ term, concept }: Unit): string[] => {
    const known = concept && termsOf(concept)
    return known ? [term, ...known.broader, ...known.above] : [term]
  }
  // "Pisah KK" is an event, and names the thing that it happens to.
  const named = ({ role, concept }: Unit): readonly string[] =>
    role === 'event' && concept ? termsOf(concept).hints : []

  return (earlier: Said, message: Said & { verdict: Verdict }): Relation => {
    const { reading, signals, verdict } = message
    const known = new Set(earlier.reading.units.filter(isMatter).flatMap(around))
    const matters = reading.units.filter(isMatter)
    const isKnown = (unit: Unit) => [...around(unit), ...named(unit)].some((term) => known.has(term))
    const isKnownToUs = verdict.outcome === 'answer' || verdict.outcome === 'redirect'
    // An office that we know something about is more than a place: "jam buka di MPP".
    const foreign = matters.filter(
      (unit) => namesThing(unit) && !isKnown(unit) && (isKnownToUs || !isPlace(unit, reading)),
    )
    const asks = signals.asks > 0 || signals.asksHow > 0
    const isDetail = DETAIL.test(reading.clean)
    if (isDetail) return asks ? 'near' : 'same'
    if (ADDS.test(reading.clean)) return 'unsure'
    if (matters.some(isKnown)) return asks || foreign.length > 0 ? 'near' : 'same'
    // In words that we don't know it may ask anything: English, another regional language, a matter of no entry.
    const strange = matters.filter((unit) => unit.role === 'plain' && !isKnown(unit))
    if (foreign.length === 0) return asks && strange.length >= STRANGE_WORDS ? 'unsure' : 'leaning'
    if (leansOn(foreign, reading)) return 'near'
    if (asks || isKnownToUs) return 'another'
    return verdict.outcome === 'refer' ? 'telling' : 'unsure'
  }
}

/** Things, and what happens to them; words of any conversation compare nothing. */
function isMatter({ role, concept }: Unit): boolean {
  return role === 'object' || role === 'event' || (role === 'plain' && concept === undefined)
}

function namesThing({ role, concept }: Unit): boolean {
  return role === 'object' || (role === 'event' && concept !== undefined && concept.hints.length > 0)
}

/** "Bibitnya bagaimana": said of something that was spoken of. */
function leansOn(units: readonly Unit[], { words }: Reading): boolean {
  const stems = new Set(units.flatMap((unit) => unit.stems))
  return words.some(({ typed, stem }) => typed.endsWith('nya') && stems.has(stem))
}
