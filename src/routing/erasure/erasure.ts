import { z } from 'zod'
import type { PersonId } from '../ids.ts'

export const erasureIdSchema = z.uuid().brand<'ErasureId'>()
export type ErasureId = z.infer<typeof erasureIdSchema>

/** The law's limit for erasing on request is 3 × 24 hours; the last hour of it belongs to whatever goes wrong. */
export const ERASURE_LIMIT_MS = 71 * 3_600_000
/** Each of the two questions is asked anew after an hour: an old button in a chat must not be able to erase. */
export const ASKING_MS = 3_600_000

/**
 * A citizen's wish to have everything erased, until it is done: said once (`asked`), said twice (`sure`), or to be done after
 * the open cases (`pending`).
 */
export interface Erasure {
  id: ErasureId
  person: PersonId
  status: 'asked' | 'sure' | 'pending'
  /** `repeated`: it was done before, and a backup of before then brought the data back. */
  why: 'asked' | 'repeated'
  /** When the question was asked that is to be answered now. */
  askedAt: Date
  /** Then at the latest, whatever is open. */
  dueAt: Date
}

/** What the buttons say: yes; now, open cases withdrawn; after the open cases; not at all. */
export const erasureVerbSchema = z.enum(['yes', 'now', 'after', 'keep'])
export type ErasureVerb = z.infer<typeof erasureVerbSchema>

export type ErasureStep = 'ask-again' | 'erase' | 'wait' | 'keep' | 'outdated'

/** What a press makes of the wish. Whatever doesn't belong to the question that was asked last is outdated and does nothing. */
export function decideErasure(
  erasure: Erasure | null,
  press: { erasure: ErasureId; verb: ErasureVerb },
  hasOpenCases: boolean,
  now: Date,
): ErasureStep {
  if (!erasure || erasure.id !== press.erasure) return 'outdated'
  const { status, askedAt } = erasure
  if (status !== 'pending' && now.getTime() >= askedAt.getTime() + ASKING_MS) return 'outdated'
  if (press.verb === 'keep') return 'keep'
  if (press.verb === 'yes') return status === 'pending' ? 'outdated' : 'ask-again'
  if (status === 'asked') return 'outdated'
  return press.verb === 'after' && hasOpenCases ? 'wait' : 'erase'
}
