import { type LabelledQuery, labelledQuerySchema } from '../evaluation/labelled-query.ts'
import type { Parsed } from './fault.ts'
import type { Field, FileShape } from './file-shape.ts'
import { parseFile } from './parse-file.ts'

const text = (name: string, headers: Field['headers']): Field => ({
  name,
  headers,
  form: 'text',
  required: false,
  advice: '',
})

const shape: FileShape<LabelledQuery> = {
  what: 'pesan',
  fields: [
    {
      name: 'id',
      headers: ['id'],
      form: 'text',
      required: true,
      advice: 'Tulis nomor atau nama yang tidak dipakai dua kali.',
    },
    {
      name: 'text',
      headers: ['pesan', 'text', 'teks'],
      form: 'text',
      required: true,
      advice: 'Tulis pesan seperti warga mengetiknya.',
    },
    {
      name: 'faqId',
      headers: ['faqId', 'entri', 'id faq'],
      form: 'text',
      required: true,
      empty: 'null',
      advice: 'Tulis id yang benar; null (di tabel: sel kosong) bila tidak ada yang menjawabnya.',
    },
    text('style', ['gaya', 'style']),
    { ...text('accept', ['accept', 'benar']), form: 'list' },
    { ...text('tolerable', ['tolerable', 'tidak merugikan']), form: 'list' },
    text('oos', ['oos', 'alasan']),
    text('kind', ['jenis', 'kind']),
    text('authority', ['authority', 'lembaga']),
  ],
  schema: labelledQuerySchema,
}

/** Reads labelled messages from JSON or CSV: all of them, or all faults with their lines. Further fields are ignored. */
export function parseQueriesFile(content: string, name: string): Parsed<{ queries: LabelledQuery[] }> {
  const parsed = parseFile(content, name, shape)
  return parsed.ok ? { ok: true, queries: parsed.rows } : parsed
}
