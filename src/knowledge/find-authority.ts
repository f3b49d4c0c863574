import { authorities } from './lexicon/authorities.ts'
import type { Concept } from './lexicon/concept.ts'
import type { Signals } from './matching/read-signals.ts'
import type { WeighedUnit } from './matching/weigh-units.ts'
import { isMeans } from './reading/is-place.ts'
import type { Reading } from './reading/reading.ts'
import type { Authority } from './verdict.ts'

const byId = new Map(authorities.map((authority) => [authority.id, authority]))
const PREFIX = 'elsewhere:'

/** Whether a concept is another authority's matter. */
export function isElsewhere(concept: Concept | undefined): boolean {
  return concept?.domain.startsWith(PREFIX) ?? false
}

interface Said {
  reading: Reading
  signals: Signals
  match: { units: readonly WeighedUnit[] }
}

/**
 * Whom the weightiest matter of another authority belongs to, or null where there is none. What a message that asks
 * nothing names as a mere means is nobody's matter.
 */
export function findAuthority({ reading, signals, match }: Said): Authority | null {
  const asks = signals.asks + signals.asksHow > 0
  let best: { id: string; weight: number } | null = null
  for (const unit of match.units) {
    const { concept } = unit.unit
    if (concept === undefined || !isElsewhere(concept)) continue
    if (!asks && isMeans(unit.unit, reading)) continue
    const weight = unit.weight * (unit.focus ? 1.2 : 1)
    if (best === null || weight > best.weight) best = { id: concept.domain.slice(PREFIX.length), weight }
  }
  const authority = best === null ? undefined : byId.get(best.id)
  return authority === undefined ? null : { name: authority.name, contact: authority.contact }
}
