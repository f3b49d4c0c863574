import type { Context } from 'hono'
import { z } from 'zod'

/** What a form brought: texts with the line breaks that we keep, and at most one file each. */
export interface SentForm {
  /** Empty where the form has no such field. */
  text(name: string): string
  /** The number of something stored; 0, which nothing has, for whatever is none. */
  id(name: string): number
  isTicked(name: string): boolean
  /** Null where none was chosen. */
  file(name: string): File | null
}

const valueSchema = z.union([z.string(), z.instanceof(File)])

export async function readForm(c: Context): Promise<SentForm> {
  const body = new Map<string, unknown>(Object.entries(await c.req.parseBody()))
  const value = (name: string) => valueSchema.safeParse(body.get(name)).data
  const text = (name: string) => {
    const given = value(name)
    return typeof given === 'string' ? given.replace(/\r\n?/g, '\n') : ''
  }
  return {
    text,
    // More digits than any of ours: the database would fail on them.
    id: (name) => (/^\d{1,9}$/.test(text(name)) ? Number(text(name)) : 0),
    isTicked: (name) => value(name) === 'ya',
    file(name) {
      const given = value(name)
      return given instanceof File && given.size > 0 ? given : null
    },
  }
}
