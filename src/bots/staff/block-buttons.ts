import { z } from 'zod'
import { blockDaysSchema, blockIdSchema, type BlockReason, inquiryIdSchema } from '../../routing/index.ts'
import { packUuid, unpackUuid } from '../pack-uuid.ts'
import { letterOf, valueOf } from './button-letters.ts'

/**
 * Buttons of the block list, in the form of `callback-data.ts`; two letters each, so that they collide with no other:
 *
 *     k1.Jr.<uuid>.<reason>             why the author of this case is to be blocked
 *     k1.Jd.<uuid>.<reason><days>       for how long
 *     k1.Jy.<uuid>.<reason><days>       yes     k1.Jn.<uuid>   no
 *     k1.Ju.<block, base36>             lift it
 */
const REASONS = {
  s: 'spam',
  t: 'threat',
  a: 'sara',
  i: 'insults',
  m: 'misuse',
} as const satisfies Record<string, BlockReason>
const WITH_DAYS = { Jd: 'block-for', Jy: 'block-yes' } as const

export const blockButtonSchemas = [
  z.object({ verb: z.literal('block-why'), author: inquiryIdSchema, why: z.enum(Object.values(REASONS)) }),
  z.object({
    verb: z.enum(Object.values(WITH_DAYS)),
    author: inquiryIdSchema,
    why: z.enum(Object.values(REASONS)),
    days: blockDaysSchema,
  }),
  z.object({ verb: z.literal('block-no'), author: inquiryIdSchema }),
  z.object({ verb: z.literal('unblock'), block: blockIdSchema }),
] as const
export type BlockButton = z.infer<(typeof blockButtonSchemas)[number]>

const VERBS: readonly string[] = ['block-why', 'block-no', 'unblock', ...Object.values(WITH_DAYS)]

export function isBlockButton<Button extends { verb: string }>(
  button: Button,
): button is Extract<Button, BlockButton> {
  return VERBS.includes(button.verb)
}

/** What stands between the dots, after the version. */
export function packBlockButton(button: BlockButton): string[] {
  switch (button.verb) {
    case 'block-why':
      return ['Jr', packUuid(button.author), letterOf(REASONS, button.why)]
    case 'block-no':
      return ['Jn', packUuid(button.author)]
    case 'unblock':
      return ['Ju', button.block.toString(36)]
    default: {
      const more = `${letterOf(REASONS, button.why)}${button.days}`
      return [letterOf(WITH_DAYS, button.verb), packUuid(button.author), more]
    }
  }
}

/** Null when the letters are none of ours; what it gives still has to fit a schema. */
export function unpackBlockButton(letters: string, id: string, more = ''): unknown {
  if (letters === 'Ju') return { verb: 'unblock', block: Number.parseInt(id, 36) }
  const author = unpackUuid(id)
  if (letters === 'Jn') return { verb: 'block-no', author }
  if (letters === 'Jr') return { verb: 'block-why', author, why: valueOf(REASONS, more) }
  const verb = valueOf(WITH_DAYS, letters)
  return verb ? { verb, author, why: valueOf(REASONS, more.slice(0, 1)), days: Number(more.slice(1)) } : null
}
