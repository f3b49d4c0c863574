import { z } from 'zod'

/** What people are told about one setting. The sentences are Indonesian: whoever installs the service reads them. */
export interface About {
  /** As it would be typed; null when leaving it out has a meaning of its own. */
  default: string | null
  /** What is accepted, to end the sentence "yang diterima …". */
  accepts: string
  /** One line for `.env.example`. */
  explains: string
  /** A secret is never repeated, neither in a fault nor in a log. */
  secret: boolean
}

export const about = z.registry<About>()

export function setting<Schema extends z.ZodType>(schema: Schema, words: Omit<About, 'secret'>): Schema {
  about.add(schema, { ...words, secret: false })
  return schema
}

export function secret<Schema extends z.ZodType>(schema: Schema, words: Omit<About, 'secret'>): Schema {
  about.add(schema, { ...words, secret: true })
  return schema
}
