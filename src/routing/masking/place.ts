/** Something in a text that is not to be shown: where it stands, and the Indonesian word for what it is. */
export interface Place {
  index: number
  length: number
  label: string
}

/** Finds places of one kind in a text. */
export type Finder = (text: string) => Place[]

/** What an expression matches, unless `accept` knows better. */
export function finder(
  label: string,
  expression: RegExp,
  accept: (found: string, index: number, text: string) => boolean = () => true,
): Finder {
  return (text) =>
    [...text.matchAll(expression)]
      .filter(({ 0: found, index }) => accept(found, index, text))
      .map(({ 0: found, index }) => ({ index, length: found.length, label }))
}

/** The text with something else in those places; they may not overlap. */
export function replacePlaces(
  text: string,
  places: readonly Place[],
  write: (place: Place, found: string) => string,
): string {
  let end = 0
  const parts = [...places]
    .sort((one, other) => one.index - other.index)
    .map((place) => {
      const before = text.slice(end, place.index)
      end = place.index + place.length
      return before + write(place, text.slice(place.index, end))
    })
  return parts.join('') + text.slice(end)
}
