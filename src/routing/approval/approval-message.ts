import { z } from 'zod'
import { instansiIdSchema, officerIdSchema } from '../../office/index.ts'
import { draftIdSchema } from '../ids.ts'
import { approvalModeSchema } from './approval-mode.ts'

/** Short sentences about approval, among the notices to officers. */
export const approvalNotices = [
  'approval-asked',
  'approval-asked-diskominfo',
  'approval-given',
  'approval-sent',
  'approval-note-kept',
  'approval-overtaken',
  'approval-moved',
  'approval-author-left',
  'approval-passed',
  'approval-void',
  'approval-decided',
  'approval-needs-note',
  'approval-usage',
  'deputy-usage',
  'deputy-unknown',
  'deputy-not-allowed',
] as const

/** What officers are owed about answers that wait for approval; the words are loaded when it is sent. */
export const approvalMessageSchemas = [
  /** Question and answer, for who may let it go. */
  z.object({ type: z.literal('approval-request'), draft: draftIdSchema }),
  /** "Kembalikan": a reply to this is the note. */
  z.object({ type: z.literal('return-prompt'), draft: draftIdSchema }),
  /** To the author: it came back, and why; a reply to this rewrites it. */
  z.object({ type: z.literal('returned-answer'), draft: draftIdSchema }),
  /** What `/persetujuan` set. `alone`: no *pejabat* is in force there, so *Diskominfo* approves. */
  z.object({
    type: z.literal('approval-mode'),
    instansi: instansiIdSchema,
    mode: approvalModeSchema,
    alone: z.boolean(),
  }),
  /** What `/wakil` set. */
  z.object({ type: z.literal('deputies'), instansi: instansiIdSchema, officers: z.array(officerIdSchema) }),
] as const
