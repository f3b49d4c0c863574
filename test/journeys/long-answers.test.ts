import { afterAll, beforeAll, expect, it } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { refer } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

it('a long answer is shown in the parts in which it will come, and comes in order, cut at the ends of sentences', async () => {
  const { citizen, card, told } = await refer(city, { name: 'Panjang' })
  const officer = city.officer('dishub')
  const sentences = Array.from(
    { length: 68 },
    (_, index) => `Langkah ${index + 1}: siapkan berkas dan datanglah ke loket nomor ${index + 1}.`,
  )
  const text = sentences.join(' ')
  // As much as an app sends at once: with what stands around it, it fits into no message.
  expect(text.length).toBeGreaterThan(4_000)
  expect(text.length).toBeLessThanOrEqual(4_096)
  const words = officer.says(text, { replyTo: card })
  const preview = await until(
    () =>
      city.emulator
        .messages(city.group)
        .findLast(({ replyTo, buttons }) => replyTo === words.messageId && buttons.length > 0),
    { what: 'the preview' },
  )
  const shown = officer.heard().filter(({ messageId }) => messageId > words.messageId)
  officer.presses(preview, /irim$/)
  await citizen.hears(/Langkah 68/, told)
  await city.settled()
  const parts = citizen.heard().filter(({ messageId }) => messageId > told.messageId)
  expect(parts.length).toBeGreaterThan(1)
  for (const part of parts) expect(part.text.length).toBeLessThanOrEqual(4_096)
  expect(parts.map((part) => part.text.match(/Langkah \d+/g) ?? []).flat()).toEqual(
    sentences.map((_, index) => `Langkah ${index + 1}`),
  )
  for (const { text: part } of parts.slice(0, -1)) expect(part).toMatch(/[.!?]$/)
  // What the officer saw before is what came.
  for (const { text: part } of parts) expect(shown.some((one) => one.text.includes(part))).toBe(true)
})
