import type { Day, InstansiId } from '../../../office/index.ts'
import { addDays } from '../../../office/index.ts'
import type { StoredEntry } from './sources.ts'

export const VALIDITIES = ['all', 'expired', 'expiring', 'review'] as const
export type Validity = (typeof VALIDITIES)[number]

export interface EntrySearch {
  words: string
  instansi: InstansiId | null
  validity: Validity
}

/** An entry's last day counts as near so many days before. */
const SOON_DAYS = 30

/** Entries that hold all of the words, letter case aside. */
export function findEntries(
  entries: readonly StoredEntry[],
  { words, instansi, validity }: EntrySearch,
  today: Day,
): StoredEntry[] {
  const terms = words.toLowerCase().split(/\s+/).filter(Boolean)
  return entries.filter((entry) => {
    if (instansi !== null && entry.instansi !== instansi) return false
    if (!isSo(entry, validity, today)) return false
    const { id, question, answer, keywords, phrasings = [], category = '', legalBasis } = entry
    const all = [id, question, answer, ...keywords, ...phrasings, category, legalBasis ?? '']
    const text = all.join('\n').toLowerCase()
    return terms.every((term) => text.includes(term))
  })
}

/** How long an entry still holds, where that calls for somebody. */
export function validityOf(entry: StoredEntry, today: Day): Exclude<Validity, 'all'> | null {
  return (
    VALIDITIES.find((one): one is Exclude<Validity, 'all'> => one !== 'all' && isSo(entry, one, today)) ??
    null
  )
}

function isSo({ validUntil, reviewAt }: StoredEntry, validity: Validity, today: Day): boolean {
  switch (validity) {
    case 'all':
      return true
    case 'expired':
      return Boolean(validUntil) && String(validUntil) < today
    case 'expiring':
      return (
        Boolean(validUntil) && String(validUntil) >= today && String(validUntil) <= addDays(today, SOON_DAYS)
      )
    case 'review':
      return Boolean(reviewAt) && String(reviewAt) <= today
  }
}
