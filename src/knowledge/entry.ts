import { z } from 'zod'

const words = z.string().trim().min(1)

/** One published answer of the knowledge base, as files and the database hand it over. */
export const faqEntrySchema = z.object({
  id: words.max(80),
  question: words.max(1_000),
  answer: words.max(8_000),
  keywords: z.array(words.max(200)).max(200).default([]),
  category: z.string().trim().max(200).optional(),
  /** Id of the instansi that stands behind the answer. */
  instansi: words.max(80),
  /** How people have asked this before; each is confirmed, none is guessed. */
  phrasings: z.array(words.max(1_000)).max(1_000).optional(),
  /**
   * Of this and the next two: null says that there is none; absent says nothing, and an import keeps what was known.
   * The rule that the answer stands on, such as "Perda 5/2022 pasal 3".
   */
  legalBasis: words.max(500).nullish(),
  /** The last day (`YYYY-MM-DD`, in the office's time zone) on which the answer may be given at once. */
  validUntil: z.iso.date().nullish(),
  /** The day on which its owner is asked to look at it again. */
  reviewAt: z.iso.date().nullish(),
})

/** A published question with its official answer. */
export type FaqEntry = z.infer<typeof faqEntrySchema>

/** An office, what people call it, and what it is there for. */
export interface InstansiProfile {
  id: string
  name: string
  aliases: string[]
  duties: string
}
