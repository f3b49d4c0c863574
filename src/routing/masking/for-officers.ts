import type { SharingRules } from '../sharing/sharing-rules.ts'
import { wordPlaces } from '../sharing/find-words.ts'
import { findPersonalData, maskPersonalData } from './mask.ts'
import { type Place, replacePlaces } from './place.ts'

/** What of a citizen's words is kept from a staff group. */
export interface Withheld {
  /** NIK, telephone numbers and the like. */
  personal: boolean
  /** Words of the office's own list: insults, and what offends *SARA*. */
  rude: boolean
}

type Lists = Pick<SharingRules, 'insults' | 'sara'>

/**
 * A citizen's words as a staff group may read them: personal data replaced by a word for it, and of an insult only its
 * first letter, so that nobody has to read it and everybody sees that there was one.
 */
export function forOfficers(text: string, lists: Lists): string {
  const masked = maskPersonalData(text)
  return replacePlaces(masked, rudePlaces(masked, lists), (_, found) => dotted(found))
}

/** What `forOfficers` would withhold of these words; the officer who holds the case may see them whole. */
export function withheldFrom(texts: readonly string[], lists: Lists): Withheld {
  return {
    personal: texts.some((text) => findPersonalData(text).length > 0),
    rude: texts.some((text) => rudePlaces(text, lists).length > 0),
  }
}

function rudePlaces(text: string, { insults, sara }: Lists): Place[] {
  let end = 0
  return wordPlaces(text, [...insults, ...sara]).flatMap((place) => {
    const { index, length } = place
    if (index < end) return []
    end = index + length
    return [{ ...place, label: 'kata kasar' }]
  })
}

function dotted(insult: string): string {
  return insult.slice(0, 1) + insult.slice(1).replace(/[^\s]/gu, '•')
}
