import type { CaseFilter, CaseList } from '../../../reports/index.ts'

/** Nobody reads on so far, and counting a million takes too long for a page. */
const MOST_COUNTED = 1_000

interface FoundPage {
  /** Cases that a page holds at most. */
  size: number
  isFirst: boolean
  /** Of its cases, and of one more where there are more. */
  found: number
}

/** How many cases match, or `isMore` than that, once a page of them has been read. */
export async function countFound(
  list: Pick<CaseList, 'countCases'>,
  filter: CaseFilter,
  { size, isFirst, found }: FoundPage,
  now: Date,
): Promise<{ count: number; isMore: boolean }> {
  if (isFirst && found <= size) return { count: found, isMore: false }
  // Words are looked for in each case anew: not only to be counted.
  if (filter.words !== null) return { count: size, isMore: true }
  const count = await list.countCases(filter, MOST_COUNTED + 1, now)
  return { count: Math.min(count, MOST_COUNTED), isMore: count > MOST_COUNTED }
}
