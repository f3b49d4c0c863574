import { catalogue, type SentenceName } from './catalogue.ts'
import { commonWords } from './common-words.ts'

/** Citizens read these; a file of another language may hold them. Courtesy around answers is the office's own words. */
export function isForCitizens(name: string): boolean {
  return name in commonWords || (name.startsWith('citizen-') && !name.startsWith('citizen-frame-'))
}

/** Every sentence that a complete translation holds. */
export const citizensNames = Object.keys(catalogue).filter(
  (name): name is SentenceName => name in catalogue && isForCitizens(name),
)
