import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Messages that are about what one *instansi* does, as citizens write them. */
export function routingMessages(): string[] {
  const file = new URL('data/routing/queries.dev.json', import.meta.url)
  const messages = z.array(z.object({ text: z.string() })).parse(JSON.parse(readFileSync(file, 'utf8')))
  return messages.map(({ text }) => text)
}
