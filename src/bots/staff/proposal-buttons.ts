import { z } from 'zod'
import {
  inquiryIdSchema,
  type ProposalAim,
  type ProposalField,
  proposalFieldSchema,
  proposalIdSchema,
  reviewIdSchema,
} from '../../routing/index.ts'
import { packUuid, unpackUuid } from '../pack-uuid.ts'
import { letterOf, valueOf } from './button-letters.ts'

/**
 * Buttons of proposals, in the form of `callback-data.ts`:
 *
 *     k1.j.<uuid>                                   answered card: j propose
 *     k1.x.<proposal>.<field>   k1.m.<proposal>.<aim>     proposal: x fill a field in, m change what approval does
 *     k1.u.<proposal>.<shown>   k1.y.<proposal>.<shown>   proposal: u submit, y approve, exactly what was shown
 *     k1.b.<proposal>           k1.z.<proposal>           proposal: b withdraw, z return
 *     k1.h.<review>                                 an entry's review: h still holds
 */
const FIELDS = {
  q: 'question',
  a: 'answer',
  k: 'keywords',
  l: 'legalBasis',
  v: 'validUntil',
} as const satisfies Record<string, ProposalField>
const AIMS = { n: 'new', p: 'phrasing', r: 'revision' } as const satisfies Record<string, ProposalAim['as']>
const ON_SHOWN = { u: 'submit', y: 'approve' } as const
const PLAIN = { b: 'withdraw', z: 'return' } as const

const proposal = proposalIdSchema

export const proposalButtonSchemas = [
  z.object({ verb: z.literal('propose'), inquiry: inquiryIdSchema }),
  z.object({ verb: z.literal('fill'), proposal, field: proposalFieldSchema }),
  z.object({ verb: z.literal('aim'), proposal, as: z.enum(Object.values(AIMS)) }),
  /** `shown` is the fingerprint of what the message showed. */
  z.object({ verb: z.enum(Object.values(ON_SHOWN)), proposal, shown: z.string().regex(/^[\w-]{8}$/) }),
  z.object({ verb: z.enum(Object.values(PLAIN)), proposal }),
  z.object({ verb: z.literal('keep'), review: reviewIdSchema }),
] as const
export type ProposalButton = z.infer<(typeof proposalButtonSchemas)[number]>

export function isProposalButton<Button extends { verb: string }>(
  button: Button,
): button is Extract<Button, ProposalButton> {
  return button.verb === 'propose' || button.verb === 'keep' || 'proposal' in button
}

/** What stands between the dots, after the version. */
export function packProposalButton(button: ProposalButton): string[] {
  if (button.verb === 'propose') return ['j', packUuid(button.inquiry)]
  if (button.verb === 'keep') return ['h', button.review.toString(36)]
  const id = button.proposal.toString(36)
  switch (button.verb) {
    case 'fill':
      return ['x', id, letterOf(FIELDS, button.field)]
    case 'aim':
      return ['m', id, letterOf(AIMS, button.as)]
    case 'submit':
    case 'approve':
      return [letterOf(ON_SHOWN, button.verb), id, button.shown]
    default:
      return [letterOf(PLAIN, button.verb), id]
  }
}

/** Null when the letter is none of ours; what it gives still has to fit a schema. */
export function unpackProposalButton(letter: string, id: string, more: string | undefined): unknown {
  if (letter === 'j') return { verb: 'propose', inquiry: unpackUuid(id) }
  const named = Number.parseInt(id, 36)
  if (letter === 'h') return { verb: 'keep', review: named }
  if (letter === 'x') return { verb: 'fill', proposal: named, field: valueOf(FIELDS, more ?? '') }
  if (letter === 'm') return { verb: 'aim', proposal: named, as: valueOf(AIMS, more ?? '') }
  const onShown = valueOf(ON_SHOWN, letter)
  if (onShown) return { verb: onShown, proposal: named, shown: more }
  const plain = valueOf(PLAIN, letter)
  return plain ? { verb: plain, proposal: named } : null
}
