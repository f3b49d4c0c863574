import { z } from 'zod'

/**
 * Branded ids: a value that was parsed as one kind of id can't be passed where another is meant.
 * All of them are opaque; none carries a citizen's identity.
 */
export const inquiryIdSchema = z.uuid().brand<'InquiryId'>()
export type InquiryId = z.infer<typeof inquiryIdSchema>

export const conversationIdSchema = z.uuid().brand<'ConversationId'>()
export type ConversationId = z.infer<typeof conversationIdSchema>

/** The person behind one or more conversations; survives the erasure of everything that names them. */
export const personIdSchema = z.uuid().brand<'PersonId'>()
export type PersonId = z.infer<typeof personIdSchema>

export const answerIdSchema = z.uuid().brand<'AnswerId'>()
export type AnswerId = z.infer<typeof answerIdSchema>

export const attachmentIdSchema = z.uuid().brand<'AttachmentId'>()
export type AttachmentId = z.infer<typeof attachmentIdSchema>

/** Drafts are named in callback data (64 bytes at most), so their ids are small numbers. */
export const draftIdSchema = z.int().positive().brand<'DraftId'>()
export type DraftId = z.infer<typeof draftIdSchema>

/** What a citizen quotes: six Crockford base32 characters, stored without the hyphen (`7K3F9Q`). */
export const ticketSchema = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{6}$/)
  .brand<'Ticket'>()
export type Ticket = z.infer<typeof ticketSchema>

/** A language by its code in ISO 639, such as `id`, `en` or `bjn`. */
export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .brand<'Language'>()
export type Language = z.infer<typeof languageSchema>
