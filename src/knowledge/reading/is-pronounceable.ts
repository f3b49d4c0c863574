/** Two letters that stand for one sound, here or in English. */
const ONE_SOUND = /ng|ny|sy|kh|th|sh|ch|gh|ph|ck|wh/gu
const VOWEL = /[aeiouy]/u
/** No word of these languages has so many consonants, or so many different vowels, in a row; nor a q without its vowel. */
const UNSPEAKABLE = /[bcdfghjklmnpqrstvwxz]{5}|[aeiouy]{4}|q(?![aeiou])/u

/**
 * Could somebody say it? "zxcvbnm" and "%s" could not; an acronym that we don't know ("dkpp") can't be told from such, and says
 * as little by itself.
 */
export function isPronounceable(word: string): boolean {
  const sounds = word.replace(/(.)\1+/gu, '$1').replace(ONE_SOUND, 't')
  return VOWEL.test(sounds) && !UNSPEAKABLE.test(sounds)
}
