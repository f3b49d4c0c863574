import { z } from 'zod'
import {
  type BreachCause,
  breachCauseSchema,
  draftIdSchema,
  inquiryIdSchema,
  type TakeBackReason,
  takeBackReasonSchema,
} from '../../routing/index.ts'
import { packUuid, unpackUuid } from '../pack-uuid.ts'
import { letterOf, valueOf } from './button-letters.ts'

/**
 * Buttons about deadlines that passed, in the form of `callback-data.ts`; two letters each, so that they collide with no other:
 *
 *     k1.Bl.<page>                                  the list: a page of it
 *     k1.Bs.<uuid>   k1.Ba.<uuid>   k1.Bc.<uuid>    one of them: show, show again in this place, choose a cause
 *     k1.Bf.<uuid>.<cause>   k1.Bt.<uuid>           this was the cause; take "overdue" back
 *     k1.Bw.<draft>.<reason>                        why it is taken back
 */
const CAUSES = {
  s: 'instansi-silent',
  a: 'approval-slow',
  w: 'wrong-routing',
  t: 'triage-slow',
  o: 'channel-outage',
  c: 'citizen-unreachable',
  x: 'other',
} as const satisfies Record<string, BreachCause>
const REASONS = {
  k: 'wrong-calendar',
  d: 'service-down',
  e: 'answered-elsewhere',
  n: 'no-real-question',
  x: 'other',
} as const satisfies Record<string, TakeBackReason>
const ON_BREACH = { Bs: 'breach', Ba: 'breach-again', Bc: 'causes', Bt: 'take-back' } as const

const breach = inquiryIdSchema

export const breachButtonSchemas = [
  z.object({ verb: z.literal('breaches'), page: z.int().nonnegative() }),
  z.object({ verb: z.enum(Object.values(ON_BREACH)), breach }),
  z.object({ verb: z.literal('cause'), breach, cause: breachCauseSchema }),
  z.object({ verb: z.literal('why-take-back'), draft: draftIdSchema, excuse: takeBackReasonSchema }),
] as const
export type BreachButton = z.infer<(typeof breachButtonSchemas)[number]>

export function isBreachButton<Button extends { verb: string }>(
  button: Button,
): button is Extract<Button, BreachButton> {
  return button.verb === 'breaches' || button.verb === 'why-take-back' || 'breach' in button
}

/** What stands between the dots, after the version. */
export function packBreachButton(button: BreachButton): string[] {
  switch (button.verb) {
    case 'breaches':
      return ['Bl', button.page.toString(36)]
    case 'why-take-back':
      return ['Bw', button.draft.toString(36), letterOf(REASONS, button.excuse)]
    case 'cause':
      return ['Bf', packUuid(button.breach), letterOf(CAUSES, button.cause)]
    default:
      return [letterOf(ON_BREACH, button.verb), packUuid(button.breach)]
  }
}

/** Null when the letters are none of ours; what it gives still has to fit a schema. */
export function unpackBreachButton(letters: string, id: string, more: string | undefined): unknown {
  const named = Number.parseInt(id, 36)
  if (letters === 'Bl') return { verb: 'breaches', page: named }
  if (letters === 'Bw') return { verb: 'why-take-back', draft: named, excuse: valueOf(REASONS, more ?? '') }
  if (letters === 'Bf') return { verb: 'cause', breach: unpackUuid(id), cause: valueOf(CAUSES, more ?? '') }
  const verb = valueOf(ON_BREACH, letters)
  return verb ? { verb, breach: unpackUuid(id) } : null
}
