/**
 * One form for a number or an address, however it is written; storage brings what citizens wrote into the same form before
 * it compares. The country code goes: "+62 812" and "0812" are one.
 */
export function placeKey(place: string): string {
  const bare = plain(place)
  return /^(?:62|0)8\d{7,}$/.test(bare) ? bare.replace(/^(?:62|0)/, '') : bare
}

/** Do these words hold this place, in whatever form? */
export function holdsPlace(words: string, place: string): boolean {
  return plain(words).includes(placeKey(place))
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '')
}
