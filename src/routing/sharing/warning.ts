import { z } from 'zod'

/** What a machine can see in an answer before it goes out (*Filter Before Sharing*, NTT III.C). */
export const warningCodeSchema = z.enum([
  'other-citizen',
  'nik',
  'kk',
  'phone',
  'email',
  'plate',
  'account',
  'insult',
  'sara',
  'unfinished',
  'link-insecure',
  'link-unofficial',
  'short',
  'shouting',
])
export type WarningCode = z.infer<typeof warningCodeSchema>

/** `found`: the places in the officer's own words; empty where the whole answer is meant. */
export const warningSchema = z.object({ code: warningCodeSchema, found: z.array(z.string()) })
export type Warning = z.infer<typeof warningSchema>
