import type { Context } from 'hono'
import { readInstansi } from '../read-query.ts'
import { type EntrySearch, VALIDITIES } from './find-entries.ts'

/** What is searched for, as the address says. */
export function readSearch(c: Context): { search: EntrySearch; page: number } {
  return {
    search: {
      words: c.req.query('cari') ?? '',
      instansi: readInstansi(c.req.query('milik')) ?? null,
      validity: VALIDITIES.find((one) => one === c.req.query('masa')) ?? 'all',
    },
    page: Math.max(1, Number.parseInt(c.req.query('halaman') ?? '1', 10) || 1),
  }
}
