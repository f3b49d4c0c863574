import type { FaqEntry } from '../entry.ts'
import { guardCell, joinItems } from './cell.ts'
import { faqShape } from './faq-shape.ts'

/**
 * The knowledge base as a file that `parseFaqFile` reads back unchanged: CSV where the name ends in `.csv`, else JSON.
 * The CSV is what a spreadsheet with Indonesian settings opens by a double click: BOM, `;`, CRLF, every cell in quotes;
 * no cell is ever a formula.
 */
export function writeFaqFile(entries: readonly FaqEntry[], name: string): string {
  const tidy = entries.map(inOrder)
  if (!/\.csv$/i.test(name)) return `${JSON.stringify(tidy, null, 1)}\n`
  const header = faqShape.fields.map(({ headers }) => headers[0])
  const rows = tidy.map((entry) => [
    entry.id,
    entry.question,
    entry.answer,
    joinItems(entry.keywords),
    entry.category ?? '',
    entry.instansi,
    joinItems(entry.phrasings ?? []),
  ])
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(quoted).join(';')}\r\n`).join('')}`
}

/** The fields that files have, in the files' order, without what is empty. */
function inOrder({ id, question, answer, keywords, category, instansi, phrasings }: FaqEntry): FaqEntry {
  return {
    id,
    question,
    answer,
    keywords,
    ...(category ? { category } : {}),
    instansi,
    ...(phrasings?.length ? { phrasings } : {}),
  }
}

function quoted(text: string): string {
  return `"${guardCell(text).replaceAll('"', '""')}"`
}
