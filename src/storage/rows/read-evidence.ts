import type { Evidence } from '../../knowledge/index.ts'

/**
 * Counts witnesses, of evidence `e` with the version of its entry that is current. What was said against an earlier
 * version doesn't count: the entry may have been mended since.
 */
export const EVIDENCE_COLUMNS = `
  count(e.person_id) FILTER (WHERE e.helpful)::int AS "citizensFor",
  count(e.person_id) FILTER (WHERE NOT e.helpful AND e.version = e.current)::int AS "citizensAgainst",
  count(e.officer_id) FILTER (WHERE e.helpful)::int AS "officersFor",
  count(e.officer_id) FILTER (WHERE NOT e.helpful AND e.version = e.current)::int AS "officersAgainst"`

export type EvidenceRow = { [Count in keyof Evidence]: number }

export function readEvidence(row: EvidenceRow | undefined): Evidence {
  const { citizensFor = 0, citizensAgainst = 0, officersFor = 0, officersAgainst = 0 } = row ?? {}
  return { citizensFor, citizensAgainst, officersFor, officersAgainst }
}
