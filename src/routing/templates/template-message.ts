import { z } from 'zod'
import { instansiIdSchema } from '../../office/index.ts'
import { inquiryIdSchema } from '../ids.ts'
import { templateIdSchema } from './template.ts'

/** Short sentences about templates, among the notices to officers. */
export const templateNotices = [
  'template-usage',
  'template-name',
  'template-empty',
  'template-too-long',
  'template-exists',
  'template-unknown',
  'too-many-templates',
  'template-removed',
  'template-kept',
  'template-needs-case',
] as const

/** What officers are owed about templates; name and text are loaded when it is sent. */
export const templateMessageSchemas = [
  /** Those of an *instansi*. With `inquiry` and `referral`: to be used on that case. `page` as for lists of cases. */
  z.object({
    type: z.literal('templates'),
    instansi: instansiIdSchema,
    page: z.int().nonnegative().optional(),
    inquiry: inquiryIdSchema.nullable(),
    referral: z.int().positive().nullable(),
  }),
  /** One of them: on wish, or because it was made or changed; or the question whether it shall go. */
  z.object({
    type: z.literal('template'),
    template: templateIdSchema,
    why: z.enum(['shown', 'made', 'changed', 'remove']),
  }),
] as const
