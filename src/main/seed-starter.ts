import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { faqEntrySchema } from '../knowledge/index.ts'
import { instansiSchema } from '../office/index.ts'
import type { KnowledgeTables } from '../storage/index.ts'

/**
 * Gives an empty simulator its sample directory and knowledge base. A database that has any entry is left alone:
 * whatever the office imported stays as it is.
 */
export async function seedStarter(tables: KnowledgeTables, now: Date): Promise<void> {
  if ((await tables.listFaq()).length > 0) return
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(`../../prisma/starter/${name}`, import.meta.url), 'utf8'))
  await tables.importInstansi(z.array(instansiSchema).parse(await read('instansi.json')), now)
  await tables.importFaq(z.array(faqEntrySchema).parse(await read('faq.json')), now)
}
