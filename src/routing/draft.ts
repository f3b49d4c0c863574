import { z } from 'zod'
import { instansiIdSchema, officerIdSchema } from '../office/index.ts'
import { mediaKindSchema } from './channel.ts'
import { answerIdSchema, attachmentIdSchema, draftIdSchema, inquiryIdSchema } from './ids.ts'
import { takeBackReasonSchema } from './ruling.ts'
import { frameSchema } from './sharing/frame.ts'
import { warningSchema } from './sharing/warning.ts'

/** Files of one answer, at most, and their bytes together. */
export const MOST_FILES = 10
export const MOST_BYTES = 45_000_000

/** A file that an officer sent to go out with an answer; its bytes are kept under the id. */
export const draftFileSchema = z.object({
  id: attachmentIdSchema,
  kind: mediaKindSchema,
  fileName: z.string().nullable(),
  mimeType: z.string().nullable(),
  size: z.int().nonnegative(),
  /** The officer's message that brought it, and what stands under it; null: it went out with an earlier version. */
  messageId: z.int().nullable(),
  caption: z.string(),
  /** The platform's handle, by which a changed file is told from one whose words were changed. */
  handle: z.string(),
})
export type DraftFile = z.infer<typeof draftFileSchema>

/** What an officer is about to do, before it is confirmed. */
export const draftContentSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('answer'),
    text: z.string(),
    files: z.array(draftFileSchema).max(MOST_FILES).optional(),
    /** The courtesy around it, and what the filter saw, as they were shown; `prepareAnswer` makes them. */
    frame: frameSchema.optional(),
    warnings: z.array(warningSchema).optional(),
    /** A *ralat* of this version of the answer; with `recall` the text is the reason why it is taken back. */
    corrects: answerIdSchema.optional(),
    recall: z.boolean().optional(),
  }),
  z.object({ type: z.literal('transfer'), to: instansiIdSchema.nullable() }),
  z.object({ type: z.literal('decline') }),
  /** "Minta keterangan"; empty until it is written. */
  z.object({ type: z.literal('ask'), text: z.string(), warnings: z.array(warningSchema).optional() }),
  /** "Kabari warga": until about which day, and own words for why; null and empty until they are chosen and written. */
  z.object({
    type: z.literal('delay'),
    until: z.iso.date().nullable(),
    text: z.string(),
    warnings: z.array(warningSchema).optional(),
  }),
  z.object({ type: z.literal('reject') }),
  /** *Diskominfo* takes an "overdue" back; the reason is null until it is chosen, and a reply in own words ends it. */
  z.object({ type: z.literal('take-back'), reason: takeBackReasonSchema.nullable() }),
])
export type DraftContent = z.infer<typeof draftContentSchema>

export const draftSchema = z.object({
  id: draftIdSchema,
  officer: officerIdSchema,
  inquiry: inquiryIdSchema,
  referral: z.int().positive(),
  content: draftContentSchema,
  /** `submitted`: it waits for approval. */
  status: z.enum(['open', 'submitted', 'done', 'cancelled']),
  /** Where it was begun: replies and previews go there. */
  chatId: z.int(),
  threadId: z.int().nullable(),
  /** The officer's own message; an edit of it edits the draft. */
  sourceMessageId: z.int().nullable(),
  /** The album that its files came in; the parts come one by one. */
  albumId: z.string().nullable().optional(),
  /** Why the one who was to approve it gave it back. */
  note: z.string().nullable().optional(),
  createdAt: z.date(),
})
export type Draft = z.infer<typeof draftSchema>
