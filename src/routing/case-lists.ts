import { z } from 'zod'
import { instansiIdSchema } from '../office/index.ts'
import { inquiryIdSchema } from './ids.ts'

/** What officers ask to see of their cases: by id, so that what is erased is gone from here too. */
export const caseListSchemas = [
  /** What a desk still has to answer. `page` counts from 0; absent: a new list, else in the place of the former page. */
  z.object({
    type: z.literal('open-tickets'),
    desk: instansiIdSchema,
    page: z.int().nonnegative().optional(),
  }),
  /** One case with its history. `act`: with the buttons of its card; `again`: in the place of the same case as it was. */
  z.object({
    type: z.literal('case'),
    inquiry: inquiryIdSchema,
    act: z.boolean(),
    again: z.boolean().optional(),
  }),
  /** What a search found, newest first; `count`: more may have been found than are named. */
  z.object({ type: z.literal('found'), inquiries: z.array(inquiryIdSchema), count: z.int().nonnegative() }),
  /** Figures of a desk, or (null) of all, since these moments until now. */
  z.object({
    type: z.literal('recap'),
    desk: instansiIdSchema.nullable(),
    today: z.iso.datetime(),
    week: z.iso.datetime(),
  }),
] as const
