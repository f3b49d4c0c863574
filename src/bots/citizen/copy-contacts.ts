import { z } from 'zod'
import { dayOf } from '../../office/index.ts'
import type { PersonalCopy } from '../../routing/index.ts'
import type { Texts } from '../../texts/index.ts'

/** One message, until it is added to its hour; and an hour with all of them. */
const contactSchema = z.object({ at: z.coerce.date(), sent: z.boolean() })
const hourSchema = z.object({ hour: z.coerce.date(), came: z.int(), sent: z.int() })

/** How many messages came and went on each day, in the order of the days; the hours themselves are in the file for machines. */
export function copyContacts(others: PersonalCopy['others'], texts: Texts): string[] {
  const rowsOf = (name: string) => others.flatMap(({ kept, rows }) => (kept === name ? rows : []))
  const counted = [
    ...rowsOf('contact').map((row) => {
      const { at, sent } = contactSchema.parse(row)
      return { at, came: sent ? 0 : 1, sent: sent ? 1 : 0 }
    }),
    ...rowsOf('contact_hour').map((row) => {
      const { hour, came, sent } = hourSchema.parse(row)
      return { at: hour, came, sent }
    }),
  ]
  if (counted.length === 0) return []
  const days = new Map<string, { came: number; sent: number }>()
  for (const { at, came, sent } of counted) {
    const day = dayOf(at, texts.timeZone)
    const known = days.get(day) ?? { came: 0, sent: 0 }
    days.set(day, { came: known.came + came, sent: known.sent + sent })
  }
  const lines = [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, { came, sent }]) =>
      texts.say('citizen-copy-contact', { day: texts.formatDay(day), came, sent }),
    )
  return [[texts.say('citizen-copy-contacts'), ...lines].join('\n')]
}
