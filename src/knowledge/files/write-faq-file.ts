import type { FaqEntry } from '../entry.ts'
import { LIST_SEPARATOR } from './locate-csv-rows.ts'

const head = ['id', 'pertanyaan', 'jawaban', 'kata kunci', 'kategori', 'instansi', 'ungkapan']

/** The knowledge base as a file: CSV where the name ends so, else JSON. */
export function writeFaqFile(entries: readonly FaqEntry[], name: string): string {
  return /\.csv$/iu.test(name) ? writeFaqCsv(entries) : writeFaqJson(entries)
}

/** CSV that Indonesian spreadsheets open at a double click: BOM, semicolons, CRLF; no cell is ever a formula. */
function writeFaqCsv(entries: readonly FaqEntry[]): string {
  const rows = entries.map((entry) => [
    entry.id,
    entry.question,
    entry.answer,
    entry.keywords.join(LIST_SEPARATOR),
    entry.category ?? '',
    entry.instansi,
    (entry.phrasings ?? []).join(LIST_SEPARATOR),
  ])
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

/** JSON as `faq import` reads it, one entry after the other. */
function writeFaqJson(entries: readonly FaqEntry[]): string {
  return `${JSON.stringify(entries, null, 1)}\n`
}

/** Text that a spreadsheet would compute gets an apostrophe in front; what holds a delimiter or quote is quoted. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[";\r\n,]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
