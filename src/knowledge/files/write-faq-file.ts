import type { FaqEntry } from '../entry.ts'
import { guardCell, joinItems } from './cell.ts'
import { faqShape } from './faq-shape.ts'

/**
 * The knowledge base as a file that `parseFaqFile` reads back unchanged: CSV where the name ends in `.csv`, else JSON.
 * The CSV is what a spreadsheet with Indonesian settings opens by a double click: BOM, `;`, CRLF, every cell in quotes;
 * no cell is ever a formula.
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
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`
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

function quoted(text: string): string {
  return `"${guardCell(text).replaceAll('"', '""')}"`
}
