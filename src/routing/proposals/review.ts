import { z } from 'zod'
import { addDays, type Day, instansiIdSchema, officerIdSchema } from '../../office/index.ts'

/** Requests for review are named in callback data, so their ids are small numbers. */
export const reviewIdSchema = z.int().positive().brand<'ReviewId'>()
export type ReviewId = z.infer<typeof reviewIdSchema>

/** Why its owner is asked about an entry: its day of review has come, its last day is near, or it has passed. */
export const reviewOccasionSchema = z.enum(['review', 'expiring', 'expired'])
export type ReviewOccasion = z.infer<typeof reviewOccasionSchema>

export const reviewSchema = z.object({
  id: reviewIdSchema,
  entry: z.string(),
  instansi: instansiIdSchema,
  occasion: reviewOccasionSchema,
  /** The day that the occasion is about: it is asked about once. */
  day: z.iso.date(),
  /** Who said that the entry still holds, and when. */
  kept: z.object({ by: officerIdSchema, at: z.date() }).nullable(),
})
export type Review = z.infer<typeof reviewSchema>

/** An owner is told so many days before the last one. */
export const EXPIRES_SOON_DAYS = 30

/** The days of an entry that may call for a review. */
export const entryDaysSchema = z.object({
  validUntil: z.iso.date().nullable(),
  reviewAt: z.iso.date().nullable(),
})
export type EntryDays = z.infer<typeof entryDaysSchema>

/** What an entry gives occasion to ask today. Of one that expired nothing else is asked. */
export function occasionsOf(
  { validUntil, reviewAt }: EntryDays,
  today: Day,
): { occasion: ReviewOccasion; day: Day }[] {
  if (validUntil !== null && validUntil < today) return [{ occasion: 'expired', day: validUntil }]
  return [
    ...(isSoon(validUntil, today) ? [{ occasion: 'expiring' as const, day: validUntil }] : []),
    ...(reviewAt !== null && reviewAt <= today ? [{ occasion: 'review' as const, day: reviewAt }] : []),
  ]
}

/** "Masih berlaku": its owner is asked again after `next`; a last day that is near or past moves there, too. */
export function keptDays({ validUntil }: EntryDays, today: Day, next: Day): EntryDays {
  const ends = validUntil !== null && (validUntil < today || isSoon(validUntil, today))
  return { reviewAt: next, validUntil: ends ? next : validUntil }
}

function isSoon(validUntil: Day | null, today: Day): validUntil is Day {
  return validUntil !== null && validUntil <= addDays(today, EXPIRES_SOON_DAYS)
}
