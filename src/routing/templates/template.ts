import { z } from 'zod'
import { instansiIdSchema } from '../../office/index.ts'

/** Templates of one *instansi*, and characters of one's text; what is filled in makes it longer. */
export const MOST_TEMPLATES = 50
export const LONGEST_TEMPLATE = 3_000

/** Buttons name templates, so their ids are small numbers. */
export const templateIdSchema = z.int().positive().brand<'TemplateId'>()
export type TemplateId = z.infer<typeof templateIdSchema>

/** One word, in small letters, that an officer types. */
export const templateNameSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,31}$/u)

export const templateSchema = z.object({
  id: templateIdSchema,
  instansi: instansiIdSchema,
  name: z.string(),
  text: z.string(),
})
export type Template = z.infer<typeof templateSchema>

/** What a template was, as it is kept. */
export const formerTemplateSchema = templateSchema.pick({ name: true, text: true })
