import { type FaqEntry, faqEntrySchema } from '../entry.ts'
import { checkRows } from './check-rows.ts'
import type { Parsed } from './fault.ts'
import { locateCsvRows } from './locate-csv-rows.ts'
import { locateJsonRows } from './locate-json-rows.ts'

const columns = {
  id: 'id',
  kode: 'id',
  question: 'question',
  pertanyaan: 'question',
  answer: 'answer',
  jawaban: 'answer',
  keywords: 'keywords',
  katakunci: 'keywords',
  category: 'category',
  kategori: 'category',
  instansi: 'instansi',
  agency: 'instansi',
  dinas: 'instansi',
  phrasings: 'phrasings',
  ungkapan: 'phrasings',
  caralain: 'phrasings',
}

const fields = {
  id: 'Id',
  question: 'Pertanyaan',
  answer: 'Jawaban',
  keywords: 'Kata kunci',
  category: 'Kategori',
  instansi: 'Instansi',
  phrasings: 'Ungkapan',
}

/**
 * Reads a knowledge base from JSON or CSV; `name` decides which by its ending. All faults at once, nothing half read.
 */
export function parseFaqFile(content: string, name: string): Parsed<FaqEntry> {
  const { rows, faults } = /\.json$/iu.test(name)
    ? locateJsonRows(content)
    : locateCsvRows(content, columns, ['keywords', 'phrasings'])
  if (rows.length === 0 && faults.length > 0) return { ok: false, faults }
  return checkRows(rows, faqEntrySchema, fields, faults)
}
