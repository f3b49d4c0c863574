import { z } from 'zod'
import { officerIdSchema } from '../office/index.ts'
import { inquiryIdSchema } from './ids.ts'

/** What staff chats are told about time that runs out, and about time that ran out. */
export const timeMessageSchemas = [
  /** `watch`: to *Diskominfo*; `approver`: to the *pejabat* in private. So below. */
  z.object({
    type: z.literal('reminder'),
    inquiry: inquiryIdSchema,
    referral: z.int().positive(),
    watch: z.boolean().optional(),
    approver: z.boolean().optional(),
  }),
  /** The *pejabat* can't be written to in private: the desk is asked to tell. */
  z.object({
    type: z.literal('approver-unreached'),
    inquiry: inquiryIdSchema,
    referral: z.int().positive(),
    officer: officerIdSchema,
  }),
  /** To the desk that holds it, and (`watch`) to *Diskominfo*, at the deadline (`step` 0) and every step after it. */
  z.object({
    type: z.literal('overdue'),
    inquiry: inquiryIdSchema,
    referral: z.int().positive(),
    step: z.int().nonnegative(),
    watch: z.boolean(),
    approver: z.boolean().optional(),
  }),
  /** How the deadline comes about, to whoever asked. */
  z.object({ type: z.literal('deadline'), inquiry: inquiryIdSchema }),
] as const
