import { addDays, type Day, type Insight } from '../../office/index.ts'
import type { Kind } from '../../routing/index.ts'
import type { OUTCOMES } from './period-figures.ts'
import { MOST_DAYS } from './read-query.ts'

/** Which cases a figure counts, as the addresses of `/dasbor/kasus` say it. */
export interface Counts {
  status?: (typeof OUTCOMES)[number]['name']
  jenis?: Kind
  tenggat?: 'tepat' | 'lewat'
}

/** Where cases are listed, of these days and as this officer may see them. */
export function casesAddress(of: Insight, { first, last }: { first: Day; last: Day }, counts: Counts = {}) {
  const instansi = of.of === 'instansi' ? { instansi: of.instansi } : {}
  const asked = { ...instansi, dari: first, sampai: last, ...counts }
  return `/dasbor/kasus?${new URLSearchParams(asked).toString()}`
}

/** What is open today came at any time: as many days as can be asked for. */
export function daysUntil(today: Day): { first: Day; last: Day } {
  return { first: addDays(today, 1 - MOST_DAYS), last: today }
}
