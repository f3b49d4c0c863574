import { z } from 'zod'
import { instansiIdSchema } from './ids.ts'

/** One *perangkat daerah* of the directory. `duties` is what routing reads; citizens see `name`. */
export const instansiSchema = z.object({
  id: instansiIdSchema,
  name: z.string().trim().min(1).max(200),
  aliases: z.array(z.string().trim().min(1).max(100)).max(50).default([]),
  duties: z.string().trim().max(5_000).default(''),
})
export type Instansi = z.infer<typeof instansiSchema>

/** What people read for an id; the id itself where the directory has it no longer. */
export function namesIn(directory: readonly Pick<Instansi, 'id' | 'name'>[]): (id: string) => string {
  return (id) => directory.find((one) => one.id === id)?.name ?? id
}
