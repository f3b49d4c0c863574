import { z } from 'zod'
import { instansiIdSchema, readDay } from '../../office/index.ts'
import { type FaqEntry, faqEntrySchema } from '../entry.ts'
import type { Field, FileShape } from './file-shape.ts'

const DAY_ADVICE = 'Tulis tanggal, misalnya 2027-12-31 atau 31-12-2027.'

const fields: readonly Field[] = [
  {
    name: 'id',
    headers: ['id', 'kode'],
    form: 'text',
    required: true,
    advice: 'Tulis nama singkat yang tetap, misalnya ktp-hilang.',
  },
  {
    name: 'question',
    headers: ['pertanyaan', 'question'],
    form: 'text',
    required: true,
    advice: 'Tulis pertanyaan seperti warga menanyakannya.',
  },
  {
    name: 'answer',
    headers: ['jawaban', 'answer'],
    form: 'text',
    required: true,
    advice: 'Tulis jawaban resminya.',
  },
  {
    name: 'keywords',
    headers: ['kata kunci', 'keywords', 'keyword'],
    form: 'list',
    required: false,
    advice: 'Tulis kata yang dipakai warga.',
  },
  {
    name: 'category',
    headers: ['kategori', 'category'],
    form: 'text',
    required: false,
    advice: 'Tulis kelompok layanannya.',
  },
  {
    name: 'instansi',
    headers: ['instansi'],
    form: 'text',
    required: true,
    advice: 'Tulis id instansi yang menjawab, seperti pada `jawab24 instansi list`, misalnya disdukcapil.',
  },
  {
    name: 'phrasings',
    headers: ['ragam', 'phrasings', 'ragam pertanyaan'],
    form: 'list',
    required: false,
    advice: 'Tulis cara lain orang menanyakannya.',
  },
  {
    name: 'legalBasis',
    headers: ['dasar hukum', 'legal basis'],
    form: 'text',
    required: false,
    empty: 'null',
    advice: 'Tulis aturan yang menjadi dasarnya, misalnya Perda 5/2022.',
  },
  {
    name: 'validUntil',
    headers: ['berlaku sampai', 'valid until'],
    form: 'text',
    required: false,
    empty: 'null',
    advice: DAY_ADVICE,
  },
  {
    name: 'reviewAt',
    headers: ['ditinjau', 'review at'],
    form: 'text',
    required: false,
    empty: 'null',
    advice: DAY_ADVICE,
  },
]

/** A day in one of the forms that people and spreadsheets write. */
const day = z
  .string()
  .transform((text, context) => {
    const read = readDay(text)
    if (read === null) context.addIssue({ code: 'custom', message: 'not a day', input: text })
    return read
  })
  .nullish()

/** Without what is empty, so that one entry looks the same from every file. */
function tidy({ category, phrasings, ...entry }: FaqEntry): FaqEntry {
  return { ...entry, ...(category ? { category } : {}), ...(phrasings?.length ? { phrasings } : {}) }
}

/** A knowledge base that is to be published: nothing unknown, and each answer has an owner. */
export const faqShape: FileShape<FaqEntry> = {
  what: 'entri',
  fields,
  schema: faqEntrySchema
    .extend({
      instansi: z.string().trim().min(1).pipe(instansiIdSchema),
      validUntil: day,
      reviewAt: day,
    })
    .strict()
    .transform(tidy),
}

/** A knowledge base that is only measured: owner, answer and limits don't matter there. */
export const measuredFaqShape: FileShape<FaqEntry> = {
  what: 'entri',
  fields: fields.map((field) => ({ ...field, required: field.name === 'id' || field.name === 'question' })),
  schema: z
    .object({
      id: faqEntrySchema.shape.id,
      question: z.string().trim().min(1),
      answer: z.string().default(''),
      keywords: z.array(z.string()).default([]),
      category: z.string().optional(),
      instansi: z.string().trim().default(''),
      phrasings: z.array(z.string()).optional(),
    })
    .transform(tidy),
}
