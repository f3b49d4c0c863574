import { dayOf, mayApprove, yearAfter } from '../../office/index.ts'
import { entryDaysSubject } from '../administration/former-value.ts'
import type { Editing } from './edit-entry.ts'
import type { CurrentEntry } from './publishing.ts'
import {
  type EntryDays,
  entryDaysSchema,
  keptDays,
  occasionsOf,
  type Review,
  type ReviewOccasion,
} from './review.ts'

type KeepRefusal = 'may-not-approve' | 'entry-gone'

/** "Masih berlaku": the owner's *pejabat* or *Diskominfo* keeps the entry for another year. */
export async function keepEntry(
  acting: Editing,
  review: Review,
): Promise<'kept' | 'kept-before' | KeepRefusal> {
  const { tx, officer, now } = acting
  const entry = await entryOf(acting, review.entry)
  if (typeof entry === 'string') return entry
  if (review.kept) return 'kept-before'
  await extend(acting, entry, review.occasion)
  await tx.saveReview({ ...review, kept: { by: officer.id, at: now } })
  return 'kept'
}

/** The same of an entry that nobody was asked about. Pressed twice it does nothing more. */
export async function keepDueEntry(
  acting: Editing,
  id: string,
): Promise<{ days: EntryDays } | { refused: KeepRefusal | 'not-due' }> {
  const entry = await entryOf(acting, id)
  if (typeof entry === 'string') return { refused: entry }
  const [due] = occasionsOf(entry, dayOf(acting.now, acting.rules.timeZone))
  if (!due) return { refused: 'not-due' }
  return { days: await extend(acting, entry, due.occasion) }
}

/** Gives an entry the days back that it had before somebody kept it. `former`: the number of what it was. */
export async function restoreDays(
  acting: Editing,
  id: string,
  former: number,
): Promise<{ days: EntryDays } | { refused: KeepRefusal | 'unknown' }> {
  const { tx, officer, now } = acting
  const entry = await entryOf(acting, id)
  if (typeof entry === 'string') return { refused: entry }
  const was = await tx.formerValue(former)
  const days = entryDaysSchema.safeParse(was?.value)
  if (was?.subject !== entryDaysSubject(id) || !days.success) return { refused: 'unknown' }
  await change(acting, entry, days.data)
  const detail = { entry: id, version: entry.version, ...days.data }
  await tx.audit({ at: now, officer: officer.id, act: 'entry-days-restored', inquiry: null, detail })
  return { days: days.data }
}

async function entryOf({ tx, officer }: Editing, id: string): Promise<CurrentEntry | KeepRefusal> {
  const entry = await tx.currentEntry(id)
  if (!entry) return 'entry-gone'
  return mayApprove(officer, entry.instansi) ? entry : 'may-not-approve'
}

async function extend(acting: Editing, entry: CurrentEntry, occasion: ReviewOccasion): Promise<EntryDays> {
  const { tx, officer, now, rules } = acting
  const today = dayOf(now, rules.timeZone)
  const days = keptDays(entry, today, yearAfter(today))
  await change(acting, entry, days)
  const detail = { entry: entry.id, version: entry.version, ...days, occasion }
  await tx.audit({ at: now, officer: officer.id, act: 'entry-kept', inquiry: null, detail })
  return days
}

async function change({ tx, officer, now }: Editing, entry: CurrentEntry, days: EntryDays): Promise<void> {
  const { id, validUntil, reviewAt } = entry
  await tx.keepFormer(entryDaysSubject(id), { validUntil, reviewAt }, officer.id, now)
  await tx.keepEntry(id, days)
}
