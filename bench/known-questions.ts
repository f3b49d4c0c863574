import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { createKnowledge, faqEntrySchema } from '../src/knowledge/index.ts'
import { instansiSchema } from '../src/office/index.ts'

/** Fewer would not be a mixture. */
const FEWEST = 50

const read = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'))

/** The sample office that all measurements are made with. */
export async function sampleOffice() {
  return {
    entries: z.array(faqEntrySchema).parse(await read('prisma/starter/faq.json')),
    instansi: z.array(instansiSchema).parse(await read('prisma/starter/instansi.json')),
  }
}

/** What citizens ask in the measurements: messages of every style that the shipped matcher answers at once, alone. */
export async function knownQuestions(): Promise<string[]> {
  const { understand } = createKnowledge(await sampleOffice())
  const asked = z.array(z.object({ text: z.string() })).parse(await read('bench/data/civic/queries.dev.json'))
  const known = asked
    .map(({ text }) => text)
    .filter((text) => {
      const understood = understand(text)
      return understood.length === 1 && understood[0]?.verdict.outcome === 'answer'
    })
  if (known.length < FEWEST)
    throw new Error(`Only ${known.length} known questions: the matcher is not itself`)
  return known
}
