import type { InstansiId, OfficerId } from './ids.ts'
import { type Officer, supervises } from './officer.ts'

/** Whose figures somebody looks at. */
export type Insight =
  | { of: 'all' }
  | { of: 'instansi'; instansi: InstansiId }
  | { of: 'officer'; officer: OfficerId; instansi: InstansiId }

/**
 * Whose figures this officer gets: *Diskominfo* everybody's, or those of the *instansi* that is asked for; a *pejabat* the
 * own *instansi*'s; a *petugas* the own ones. Null: what is asked for isn't theirs to see.
 */
export function insightOf(officer: Officer, asked: InstansiId | null): Insight | null {
  const { id, instansi, role } = officer
  if (supervises(officer)) return asked === null ? { of: 'all' } : { of: 'instansi', instansi: asked }
  if (asked !== null && (role === 'petugas' || asked !== instansi)) return null
  return role === 'petugas' ? { of: 'officer', officer: id, instansi } : { of: 'instansi', instansi }
}
