import { z } from 'zod'
import { draftIdSchema, estimateSchema, givenDelaySchema } from '../../routing/index.ts'
import { letterOf, valueOf } from './button-letters.ts'

/**
 * Buttons of "Kabari warga", in the form of `callback-data.ts`:
 *
 *     k1.De.<draft>.<day>      about when it will be answered
 *     k1.Dw.<draft>.<reason>   why not before
 */
const ESTIMATES = { t: 'tomorrow', d: 'two-days', e: 'three-days', w: 'week' } as const
const REASONS = { f: 'field-data', o: 'other-office', l: 'leadership' } as const

export const delayButtonSchemas = [
  z.object({ verb: z.literal('estimate'), draft: draftIdSchema, estimate: estimateSchema }),
  z.object({ verb: z.literal('why-delay'), draft: draftIdSchema, delay: givenDelaySchema }),
] as const
export type DelayButton = z.infer<(typeof delayButtonSchemas)[number]>

export function isDelayButton<Button extends { verb: string }>(
  button: Button,
): button is Extract<Button, DelayButton> {
  return button.verb === 'estimate' || button.verb === 'why-delay'
}

/** What stands between the dots, after the version. */
export function packDelayButton(button: DelayButton): string[] {
  const draft = button.draft.toString(36)
  return button.verb === 'estimate'
    ? ['De', draft, letterOf(ESTIMATES, button.estimate)]
    : ['Dw', draft, letterOf(REASONS, button.delay)]
}

/** Null when the letters are none of ours; what it gives still has to fit a schema. */
export function unpackDelayButton(letters: string, id: string, more = ''): unknown {
  const draft = Number.parseInt(id, 36)
  if (letters === 'De') return { verb: 'estimate', draft, estimate: valueOf(ESTIMATES, more) }
  if (letters === 'Dw') return { verb: 'why-delay', draft, delay: valueOf(REASONS, more) }
  return null
}
