import type { FaqEntry } from '../entry.ts'
import { joinItems } from './cell.ts'
import { faqShape } from './faq-shape.ts'
import { writeCsv } from './write-csv.ts'

/**
 * The knowledge base as a file that `parseFaqFile` reads back unchanged: CSV where the name ends in `.csv`, else JSON.
 */
export function writeFaqFile(entries: readonly FaqEntry[], name: string): string {
  // What no entry has is left out: written as none, it would take away what the reader's database knows.
  const stated = MAY_BE_NONE.filter((field) => entries.some((entry) => entry[field]))
  const tidy = entries.map((entry) => inOrder(entry, stated))
  if (!/\.csv$/i.test(name)) return `${JSON.stringify(tidy, null, 1)}\n`
  const header = faqShape.fields
    .filter(({ empty, name: field }) => empty !== 'null' || stated.some((other) => other === field))
    .map(({ headers }) => headers[0])
  const rows = tidy.map((entry) => [
    entry.id,
    entry.question,
    entry.answer,
    joinItems(entry.keywords),
    entry.category ?? '',
    entry.instansi,
    joinItems(entry.phrasings ?? []),
    ...stated.map((field) => entry[field] ?? ''),
  ])
  return writeCsv(header, rows)
}

/** In the order of their columns. */
const MAY_BE_NONE = ['legalBasis', 'validUntil', 'reviewAt'] as const

/** The fields that files have, in the files' order, without what is empty; `stated` ones also where there is none. */
function inOrder(entry: FaqEntry, stated: readonly (typeof MAY_BE_NONE)[number][]): FaqEntry {
  const { id, question, answer, keywords, category, instansi, phrasings } = entry
  return {
    id,
    question,
    answer,
    keywords,
    ...(category ? { category } : {}),
    instansi,
    ...(phrasings?.length ? { phrasings } : {}),
    ...Object.fromEntries(stated.map((field) => [field, entry[field] ?? null])),
  }
}
