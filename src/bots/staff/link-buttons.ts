import { z } from 'zod'
import { letterOf, valueOf } from './button-letters.ts'

/**
 * Buttons under how WhatsApp's number stands, in the form of `callback-data.ts`:
 *
 *     k1.Wu.<number, base36>   unlink it     k1.Wy.<number>   yes     k1.Wn.<number>   no
 */
const VERBS = { Wu: 'unlink', Wy: 'unlink-yes', Wn: 'unlink-no' } as const

export const linkButtonSchemas = [
  /** `number`: without "+"; another one that is linked by then is not meant. */
  z.object({ verb: z.enum(Object.values(VERBS)), number: z.int().positive() }),
] as const
export type LinkButton = z.infer<(typeof linkButtonSchemas)[number]>

export function isLinkButton<Button extends { verb: string }>(
  button: Button,
): button is Extract<Button, LinkButton> {
  return letterOf(VERBS, button.verb) !== ''
}

/** What stands between the dots, after the version. */
export function packLinkButton({ verb, number }: LinkButton): string[] {
  return [letterOf(VERBS, verb), number.toString(36)]
}

/** Null when the letters are none of ours; what it gives still has to fit a schema. */
export function unpackLinkButton(letters: string, id: string): unknown {
  const verb = valueOf(VERBS, letters)
  return verb ? { verb, number: Number.parseInt(id, 36) } : null
}
