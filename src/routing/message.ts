import { z } from 'zod'
import { delayMessageSchemas } from './delay/delay-message.ts'
import { approvalMessageSchemas, approvalNotices } from './approval/approval-message.ts'
import { erasureDeskMessageSchemas } from './erasure/erasure-message.ts'
import { foundFaultSchema, instansiIdSchema, officerIdSchema } from '../office/index.ts'
import { linkMessageSchemas, linkNotices } from './channel-link.ts'
import { blockMessageSchemas, blockNotices } from './blocks/block-message.ts'
import { breachMessageSchemas } from './breach-message.ts'
import { caseListSchemas } from './case-lists.ts'
import { registerMessageSchemas, registerNotices } from './register/register-message.ts'
import { inputMessageSchemas, inputNotices } from './input/input-message.ts'
import { fileMessageSchemas, fileNotices } from './file-message.ts'
import { loginMessageSchemas, loginNotices } from './login/login-message.ts'
import { proposalMessageSchemas } from './proposals/proposal-message.ts'
import { templateMessageSchemas, templateNotices } from './templates/template-message.ts'
import { timeMessageSchemas } from './time-message.ts'
import { attachmentIdSchema, draftIdSchema, inquiryIdSchema } from './ids.ts'

/**
 * Every message that we can owe somebody, as data: the outbox keeps these, and words are made of them when they
 * are sent. Nothing here is free text from a person: words are loaded by id, so that erasing them is enough.
 */

/** Short messages to officers. `who` and `at` fill the sentence where it has a place for them. */
export const deskNoticeSchema = z.enum([
  'not-registered',
  'not-your-instansi',
  'diskominfo-only',
  'supervision-only',
  'already-answered',
  'already-moved',
  'already-rejected',
  'closed',
  'withdrawn-by-citizen',
  'citizen-erased',
  'rejection-confirmed',
  'rejection-proposed',
  'rejected-done',
  'emergency-elsewhere',
  'words-added',
  'words-edited',
  'words-deleted',
  'words-moved',
  'clarification-asked',
  'clarification-waits',
  'clarification-answered',
  'clarification-timed-out',
  'clarification-lapsed',
  'clarification-empty',
  'delay-empty',
  'delay-told',
  'answer-empty',
  'answer-sent',
  'correction-sent',
  'recall-sent',
  'corrected-before',
  'draft-cancelled',
  'draft-ended',
  'draft-expired',
  'draft-not-yours',
  'search-nothing',
  'moved-done',
  'moved-for-deskless',
  'old-button',
  'unknown-command',
  'help',
  'start-private',
  'code-invalid',
  'code-needs-private',
  'registered',
  'linked',
  'link-unknown',
  'link-needs-group',
  'no-open-tickets',
  'ticket-unknown',
  'case-not-yours',
  'ask-in-private',
  'search-what',
  'taken-back',
  'take-back-empty',
  'found-nothing',
  'not-a-card',
  'may-not-approve',
  'proposal-not-yours',
  'proposal-not-editable',
  'proposal-withdrawn',
  'proposal-approved-before',
  'proposal-returned-before',
  'proposal-day-unclear',
  'proposal-needs-text',
  'proposal-use-buttons',
  ...approvalNotices,
  ...fileNotices,
  ...inputNotices,
  ...registerNotices,
  ...blockNotices,
  ...templateNotices,
  ...linkNotices,
  ...loginNotices,
])
export type DeskNotice = z.infer<typeof deskNoticeSchema>

export const deskMessageSchema = z.discriminatedUnion('type', [
  ...proposalMessageSchemas,
  ...timeMessageSchemas,
  ...breachMessageSchemas,
  ...approvalMessageSchemas,
  ...registerMessageSchemas,
  ...blockMessageSchemas,
  ...fileMessageSchemas,
  ...inputMessageSchemas,
  ...templateMessageSchemas,
  ...erasureDeskMessageSchemas,
  ...delayMessageSchemas,
  ...linkMessageSchemas,
  ...loginMessageSchemas,
  /** The card is a view: what it shows is loaded when it is sent. Posting it again replaces the current one. */
  z.object({ type: z.literal('card'), inquiry: inquiryIdSchema, referral: z.int().positive() }),
  /** The posted card is stale. Waiting repeats collapse into one. */
  z.object({ type: z.literal('card-refresh'), inquiry: inquiryIdSchema, referral: z.int().positive() }),
  /** What the citizen will see, with Kirim / Ubah / Batal, as a reply to the officer's own words. */
  z.object({
    type: z.literal('preview'),
    draft: draftIdSchema,
    /** In the place of the preview whose button was pressed: the second question, the nine points, or the way back. */
    step: z.enum(['sure', 'points', 'back']).optional(),
  }),
  /** "Jawab": a reply to it is an answer, as a reply to the card is. */
  z.object({ type: z.literal('answer-prompt'), inquiry: inquiryIdSchema, referral: z.int().positive() }),
  /** "Ubah": a reply to this rewrites that draft. */
  z.object({ type: z.literal('edit-prompt'), draft: draftIdSchema }),
  /** "Minta keterangan": a reply to this is the question for the citizen. */
  z.object({ type: z.literal('clarification-prompt'), draft: draftIdSchema }),
  /** Where to transfer: the likeliest *instansi* or the ones found by search. */
  z.object({ type: z.literal('choose-instansi'), draft: draftIdSchema, instansi: z.array(instansiIdSchema) }),
  z.object({ type: z.literal('choose-reason'), draft: draftIdSchema }),
  /** Why no answer should be given. */
  z.object({ type: z.literal('choose-rejection'), draft: draftIdSchema }),
  ...caseListSchemas,
  /** Entries that answer the same question differently: by id, the words are looked up when it is sent. */
  z.object({
    type: z.literal('conflicts'),
    conflicts: z.array(z.object({ entries: z.tuple([z.string(), z.string()]), kinds: z.array(z.string()) })),
    /** All that are new; more than are named here. */
    count: z.int().positive(),
  }),
  /** What keeps desks from doing their work, as the daily look found it. */
  z.object({ type: z.literal('desk-faults'), found: z.array(foundFaultSchema).min(1) }),
  /** What citizens asked in vain in the last days, at this desk or (null) at all. */
  z.object({
    type: z.literal('knowledge-gaps'),
    desk: instansiIdSchema.nullable(),
    days: z.int().positive(),
  }),
  z.object({
    type: z.literal('attachments'),
    inquiry: inquiryIdSchema,
    attachments: z.array(attachmentIdSchema),
  }),
  /** What was masked on the card, for the one officer who holds the case; empty when they don't any more. */
  z.object({
    type: z.literal('whole-words'),
    inquiry: inquiryIdSchema,
    referral: z.int().positive(),
    officer: officerIdSchema,
  }),
  z.object({
    type: z.literal('notice'),
    notice: deskNoticeSchema,
    inquiry: inquiryIdSchema.nullable(),
    /** Set with `inquiry`: the notice is then a reply to that referral's card, and can itself be replied to. */
    referral: z.int().positive().nullable(),
    who: officerIdSchema.nullable(),
    instansi: instansiIdSchema.nullable(),
    at: z.iso.datetime().nullable(),
  }),
])
export type DeskMessage = z.infer<typeof deskMessageSchema>

export * from './owed.ts'
