import { z } from 'zod'
import { type Instansi, instansiIdSchema, instansiSchema } from '../../office/index.ts'
import type { FileShape } from './file-shape.ts'

/** The directory of *instansi* as files have it. */
export const instansiShape: FileShape<Instansi> = {
  what: 'instansi',
  fields: [
    {
      name: 'id',
      headers: ['id', 'kode'],
      form: 'text',
      required: true,
      advice:
        'Pakai huruf kecil, angka, dan tanda hubung saja, paling panjang 40, diawali huruf atau angka; misalnya disdukcapil.',
    },
    {
      name: 'name',
      headers: ['nama', 'name'],
      form: 'text',
      required: true,
      advice: 'Tulis nama resmi instansi.',
    },
    {
      name: 'aliases',
      headers: ['sebutan', 'aliases', 'alias', 'singkatan', 'nama lain'],
      form: 'list',
      required: false,
      advice: 'Tulis singkatan dan sebutan lain.',
    },
    {
      name: 'duties',
      headers: ['tugas', 'duties', 'tugas dan fungsi'],
      form: 'text',
      required: true,
      advice: 'Tulis urusan apa saja yang ditangani; dari situ pertanyaan diteruskan.',
    },
  ],
  // Without duties an instansi is in the directory, but no question finds it.
  schema: instansiSchema
    .extend({
      id: z.string().trim().min(1).pipe(instansiIdSchema),
      duties: z.string().trim().min(1).max(5_000),
    })
    .strict(),
}
