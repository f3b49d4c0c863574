import { z } from 'zod'

/** Why an answered question is opened again, as a code; the citizen's own words are kept as words of the new inquiry. */
export const reopenReasonSchema = z.enum(['not-answered', 'unclear', 'did-not-work', 'own-words', 'recalled'])
export type ReopenReason = z.infer<typeof reopenReasonSchema>

/** Those that a citizen can give with one tap. */
export const TAPPED_REASONS = ['not-answered', 'unclear', 'did-not-work'] as const satisfies ReopenReason[]
export type TappedReason = (typeof TAPPED_REASONS)[number]
