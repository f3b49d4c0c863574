import { instansiIdSchema } from '../../office/index.ts'
import type { FaqText, Views } from '../../routing/index.ts'
import type { Prisma } from '../connect/open-prisma.ts'

/** How many versions are remembered: more than any office has entries. */
const REMEMBERED = 2_000

/**
 * The text of an entry. A version never changes once it is written, so it is remembered: this is the one view that every
 * instant answer needs, and asking Prisma each time took 0.5 ms of processor time.
 */
export function createFaqView(prisma: Prisma): Views['faq'] {
  const remembered = new Map<string, FaqText>()
  return async (id, version) => {
    const known = version === undefined ? undefined : remembered.get(`${version} ${id}`)
    if (known) return known
    const row = await prisma.faq.findFirst({
      where: version === undefined ? { id, current: true } : { id, version },
    })
    if (!row) return null
    const { question, answer } = row
    const text = {
      id,
      version: row.version,
      question,
      answer,
      instansi: instansiIdSchema.parse(row.instansiId),
    }
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(`${row.version} ${id}`, text)
    return text
  }
}
