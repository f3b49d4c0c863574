import type { Role } from '../lexicon/concept.ts'
import type { Reader } from '../reading/create-reader.ts'

/** How much a thing said tells, by its part in the message. */
const weights: Readonly<Record<Role, number>> = {
  object: 1.3,
  event: 1,
  aspect: 0.35,
  plain: 0.6,
  everyday: 0.3,
  filler: 0,
}
const DECIDING_ASPECT = 1

export function roleWeight(role: Role, decides: boolean): number {
  return decides ? DECIDING_ASPECT : weights[role]
}

/** The same for a term by its name: `#concept` or a stem. */
export function weightOfTerm(
  term: string,
  { concepts, roleOfWord }: Pick<Reader, 'concepts' | 'roleOfWord'>,
): number {
  const concept = term.startsWith('#') ? concepts.get(term.slice(1)) : undefined
  if (concept !== undefined) return roleWeight(concept.role, concept.decides)
  return roleWeight(roleOfWord(term), false)
}
