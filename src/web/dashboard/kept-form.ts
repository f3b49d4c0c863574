import type { Context } from 'hono'

/** What was typed when the session was over already, to be sent again. */
export interface KeptForm {
  /** Where it was going. */
  action: string
  fields: { name: string; value: string }[]
  /** Files can't be kept in a page. */
  hadFiles: boolean
}

/** More than the longest form of texts; what is longer has a file in it, and isn't read for somebody unknown. */
const MOST_BYTES = 1024 * 1024

/** Null: nothing was sent that could be kept. */
export async function readKeptForm(c: Context): Promise<KeptForm | null> {
  const length = Number(c.req.header('content-length') ?? Number.NaN)
  if (c.req.method !== 'POST' || !(length > 0 && length <= MOST_BYTES)) return null
  const sent = await c.req.formData().catch(() => null)
  if (!sent) return null
  const given = [...sent]
  const { pathname, search } = new URL(c.req.url)
  return {
    action: pathname + search,
    fields: given.flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : [])),
    hadFiles: given.some(([, value]) => typeof value !== 'string' && value.size > 0),
  }
}
