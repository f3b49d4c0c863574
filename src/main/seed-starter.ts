import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { faqEntrySchema, parseCalendarFile } from '../knowledge/index.ts'
import { instansiSchema } from '../office/index.ts'
import type { Database } from '../storage/index.ts'

/**
 * Gives an empty simulator its sample directory, knowledge base and office hours. A database that has any entry is left alone:
 * whatever the office imported stays as it is.
 */
export async function seedStarter(
  { knowledge: tables, calendars }: Pick<Database, 'knowledge' | 'calendars'>,
  now: Date,
): Promise<void> {
  if ((await tables.listFaq()).length > 0) return
  const text = (name: string) => readFile(new URL(`../../prisma/starter/${name}`, import.meta.url), 'utf8')
  const read = async (name: string): Promise<unknown> => JSON.parse(await text(name))
  await tables.importInstansi(z.array(instansiSchema).parse(await read('instansi.json')), now)
  await tables.importFaq(z.array(faqEntrySchema).parse(await read('faq.json')), now)
  const calendar = parseCalendarFile(await text('kalender.json'), 'kalender.json')
  if (calendar.ok && (await calendars.current()) === null) await calendars.add(calendar.hours, now)
}
