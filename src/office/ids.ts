import { z } from 'zod'

/**
 * Branded ids: a value that was parsed as one kind of id can't be passed where another is meant.
 */
export const officerIdSchema = z.uuid().brand<'OfficerId'>()
export type OfficerId = z.infer<typeof officerIdSchema>

/** An *instansi*'s id in the directory, such as `disdukcapil`. It names the desk that its officers sit at. */
export const instansiIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .brand<'InstansiId'>()
export type InstansiId = z.infer<typeof instansiIdSchema>

/** The desk that gets what nobody else surely owns: *Diskominfo*'s triage. It always exists. */
export const TRIAGE: InstansiId = instansiIdSchema.parse('diskominfo')
