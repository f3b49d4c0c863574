import { z } from 'zod'
import type { InstansiId } from '../../office/index.ts'

const line = (most: number) => z.string().trim().max(most)

/** What stands above and below an office's reports. Empty: a dotted line to fill in by hand. */
export const letterheadSchema = z.object({
  /** Street, phone, e-mail: as they stand under the name. */
  address: z.array(line(150)).max(4).default([]),
  /** Where reports are signed: "Malinau Kota". */
  place: line(80).default(''),
  signatory: z
    .object({
      position: line(150).default(''),
      name: line(120).default(''),
      /** *Nomor induk pegawai*: 18 digits, written with or without spaces. */
      nip: line(30)
        .regex(/^(?:(?:\d ?){17}\d)?$/)
        .default(''),
    })
    .prefault({}),
})
export type Letterhead = z.infer<typeof letterheadSchema>

/** The setting in which that of an *instansi* is kept; *Diskominfo*'s stands on what is about all. */
export function letterheadKey(instansi: InstansiId): string {
  return `reports.letterhead.${instansi}`
}
