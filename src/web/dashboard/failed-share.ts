import type { EntryUse, Figure } from '../../reports/index.ts'

/** A share of fewer would tell more about those who said something than about the entry. */
const LEAST_SAID = 10

/** How many of those who said whether an entry answered them said "Belum". */
export function failedShare({ helped, failed }: Pick<EntryUse, 'helped' | 'failed'>): Figure<number> {
  const said = helped + failed
  return said < LEAST_SAID ? { value: null, why: 'too-few' } : { value: failed / said }
}
