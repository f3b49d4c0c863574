import { build } from './build-element.ts'

/** A disc with initials, coloured by who it is. */
export function avatar(id: number, name: string): HTMLElement {
  return build('span', { class: `avatar ${colourOf(id)}`, 'aria-hidden': 'true' }, initials(name))
}

/** The class that gives a person or bot the same one of eight colours everywhere. */
export function colourOf(id: number): string {
  return `colour-${Math.abs(id) % 8}`
}

function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? ['?']
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  )
  return letters.join('').toUpperCase()
}
