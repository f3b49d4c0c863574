import { z } from 'zod'
import { inquiryIdSchema, type Kind, kindSchema } from '../../routing/index.ts'
import { packUuid, unpackUuid } from '../pack-uuid.ts'
import { letterOf, valueOf } from './button-letters.ts'

/**
 * Buttons about what a message is, and what becomes of input, in the form of `callback-data.ts`; two letters each:
 *
 *     k1.Ic.<uuid>.<referral>               card: note it as input
 *     k1.Ij.<uuid>   k1.Ia.<uuid>           card: change the kind; the suggestion was adopted
 *     k1.Iy.<uuid>   k1.Ix.<uuid>           asked once more: yes, it was; leave it (the kind, too)
 *     k1.Ik.<uuid>.<kind>                   this is its kind
 */
const ON_REMARK = { Ij: 'change-kind', Ia: 'adopt', Iy: 'adopt-sure', Ix: 'leave-input' } as const
const KINDS = {
  p: 'pertanyaan',
  o: 'komentar',
  k: 'kritik',
  s: 'saran',
} as const satisfies Record<string, Kind>

const remark = inquiryIdSchema

export const inputButtonSchemas = [
  /** `holding`: the one whose card it stands on. */
  z.object({ verb: z.literal('note'), remark, holding: z.int().positive() }),
  z.object({ verb: z.enum(Object.values(ON_REMARK)), remark }),
  z.object({ verb: z.literal('set-kind'), remark, kind: kindSchema }),
] as const
export type InputButton = z.infer<(typeof inputButtonSchemas)[number]>

export function isInputButton<Button extends { verb: string }>(
  button: Button,
): button is Extract<Button, InputButton> {
  return 'remark' in button
}

/** What stands between the dots, after the version. */
export function packInputButton(button: InputButton): string[] {
  const id = packUuid(button.remark)
  switch (button.verb) {
    case 'note':
      return ['Ic', id, button.holding.toString(36)]
    case 'set-kind':
      return ['Ik', id, letterOf(KINDS, button.kind)]
    default:
      return [letterOf(ON_REMARK, button.verb), id]
  }
}

/** Null when the letters are none of ours; what it gives still has to fit a schema. */
export function unpackInputButton(letters: string, id: string, more: string | undefined): unknown {
  const about = { remark: unpackUuid(id) }
  if (letters === 'Ic') return { verb: 'note', ...about, holding: Number.parseInt(more ?? '', 36) }
  if (letters === 'Ik') return { verb: 'set-kind', ...about, kind: valueOf(KINDS, more ?? '') }
  const verb = valueOf(ON_REMARK, letters)
  return verb ? { verb, ...about } : null
}
