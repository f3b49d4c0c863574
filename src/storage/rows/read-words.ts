import { z } from 'zod'
import { attachmentIdSchema, mediaKindSchema, type Words } from '../../routing/index.ts'

/** A file without its bytes, as both Prisma and our own SQL give it. */
export const attachmentSchema = z.object({
  id: attachmentIdSchema,
  kind: mediaKindSchema,
  fileName: z.string().nullable(),
  mimeType: z.string().nullable(),
  size: z.int(),
})

const wordsSchema = z.object({
  messageId: z.string(),
  version: z.int(),
  text: z.string(),
  at: z.date(),
  attachments: z.array(attachmentSchema),
  missingFiles: z.int().nonnegative(),
})

export function readWords(row: unknown): Words {
  return wordsSchema.parse(row)
}
