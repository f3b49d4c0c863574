import { z } from 'zod'

/** Why an answer takes longer than was promised; own words are kept beside the event. */
export const delayReasonSchema = z.enum(['field-data', 'other-office', 'leadership', 'own-words'])
export type DelayReason = z.infer<typeof delayReasonSchema>

/** Those with a sentence of ours. */
export const givenDelaySchema = delayReasonSchema.exclude(['own-words'])
export type GivenDelay = z.infer<typeof givenDelaySchema>

/** How long it will probably take, counted from today. */
export const estimateSchema = z.enum(['tomorrow', 'two-days', 'three-days', 'week'])
export type Estimate = z.infer<typeof estimateSchema>

/** What the citizen was told last, kept in the state; `until`: the day, in the office's zone. */
export const delaySchema = z.object({
  number: z.int().positive(),
  reason: delayReasonSchema,
  until: z.iso.date(),
})
