import { readBold } from '../../bots/whatsapp/read-formatting.ts'
import { openCity } from '../city.ts'
import { until } from '../until.ts'
import { createFakeWhatsapp, type Holder, OFFICE } from './fake-whatsapp.ts'
import type { Wire } from './wire.ts'

let lastNumber = 6_281_300_000_000

/** A city whose citizens also have WhatsApp: the real library and browser against our WhatsApp, whose time is the city's. */
export async function openWhatsappCity({
  chromium,
  isLinked = true,
}: {
  chromium: string
  isLinked?: boolean
}) {
  // The city's clock is made with the city; until then nothing is written.
  let now = () => new Date()
  const fake = await createFakeWhatsapp({ now: () => now() })
  fake.scanWith(isLinked ? OFFICE : null)
  const city = await openCity({
    config: (config) => ({
      ...config,
      whatsapp: {
        kind: 'web',
        chromiumPath: chromium,
        chromiumArgs: fake.chromiumArgs,
        messagesPerMinute: 60_000,
        pauseMs: 0,
        typingMs: 0,
        searchPath: '',
        lookEveryMs: 500,
      },
    }),
  })
  now = city.clock.now
  const linked = () =>
    until(() => city.logged().includes('WhatsApp is linked'), { what: 'the number to be linked' })
  if (isLinked) await linked()
  return {
    ...city,
    fake,
    /** Somebody with WhatsApp who has never written to the office. */
    whatsappCitizen: () => createWhatsappCitizen(fake),
    async close(): Promise<void> {
      await city.close()
      await fake.close()
    },
  }
}

export type WhatsappCity = Awaited<ReturnType<typeof openWhatsappCity>>
export type WhatsappCitizen = ReturnType<typeof createWhatsappCitizen>

/** What one person can do and see with WhatsApp's app. */
function createWhatsappCitizen(fake: Awaited<ReturnType<typeof createFakeWhatsapp>>) {
  lastNumber += 1
  const holder: Holder = { number: String(lastNumber), lid: String(lastNumber * 10) }
  fake.join(holder)
  const chat = `${holder.number}@c.us`
  const heard = (): Wire[] => fake.chat(chat).filter(({ fromMe }) => fromMe)
  const shown = (wire: Wire) => readBold(wire.body ?? wire.caption ?? '').shown
  return {
    holder,
    chat,
    /** Everything that the office said, oldest first, as the app shows it. */
    heard: () => heard().map(shown),
    files: () => heard().flatMap(({ media }) => media ?? []),
    says: (body: string) => fake.receive(chat, { type: 'chat', body }),
    sends(
      type: string,
      content: Uint8Array,
      media: { mimetype: string; filename?: string; caption?: string },
    ) {
      const { caption, ...named } = media
      const file = { ...named, size: content.byteLength, directPath: fake.store(content) }
      return fake.receive(chat, { type, media: file, ...(caption === undefined ? {} : { caption }) })
    },
    /** What the telephone says of our newest message: 2, it is here; 3, it was read. */
    acknowledges(ack: number): void {
      const newest = heard().at(-1)
      if (newest) newest.ack = ack
      fake.tell('ack', { id: newest?.id, chat, ack })
    },
    edits: fake.edit,
    revokes: fake.revoke,
    /** Waits for a message whose text fits, behind the first `after` ones; gives its text. */
    hears: (text: RegExp, after = 0) =>
      until(
        () =>
          heard()
            .slice(after)
            .map(shown)
            .findLast((one) => text.test(one)),
        { what: `the citizen to read ${text} on WhatsApp` },
      ),
  }
}
