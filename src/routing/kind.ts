import { z } from 'zod'

/** What the regulation calls the four kinds of message (Malinau 60/2017, Lampiran B, step 1). */
export const kindSchema = z.enum(['pertanyaan', 'komentar', 'kritik', 'saran'])
export type Kind = z.infer<typeof kindSchema>
