import { afterAll, beforeAll, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

/** Three entries of Disdukcapil with these days, in the order of their ids. */
async function setDays(days: { validUntil?: string; reviewAt?: string }[]) {
  const database = await city.test.open()
  const entries = (await database.knowledge.listFaq()).filter(({ instansi }) => instansi === 'disdukcapil')
  const chosen = days.flatMap((given, at) => {
    const found = entries[at]
    if (!found) return []
    const { version: _, ...entry } = found
    return [{ ...entry, ...given }]
  })
  await database.knowledge.importFaq(chosen, city.clock.now())
  await database.close()
  return chosen.map(({ id, question }) => ({ id, question }))
}

const asked = () => city.deskMessages('disdukcapil').filter(({ text }) => /entri FAQ/.test(text))

it('asks the owner once per entry and occasion, in office hours, and keeps what still holds', async () => {
  const [reviewed, expiring, expired] = await setDays([
    { reviewAt: '2026-11-22' },
    { validUntil: '2026-12-10' },
    { validUntil: '2026-11-01' },
  ])
  if (!reviewed || !expiring || !expired) throw new Error('Too few entries')
  // It is Sunday.
  await city.pass(HOUR_MS)
  expect(asked()).toEqual([])
  // Monday, five past nine.
  await city.pass(18 * HOUR_MS)
  expect(asked().map(({ text }) => text.split('\n')[0])).toEqual([
    `Waktunya meninjau entri FAQ ${reviewed.id} milik Dinas Kependudukan dan Pencatatan Sipil: apakah jawabannya masih benar?`,
    `Masa berlaku entri FAQ ${expiring.id} milik Dinas Kependudukan dan Pencatatan Sipil habis setelah 10 Desember 2026. Sesudah itu pertanyaannya tidak lagi langsung dijawab.`,
    `Masa berlaku entri FAQ ${expired.id} milik Dinas Kependudukan dan Pencatatan Sipil habis pada 1 November 2026. Pertanyaannya tidak lagi langsung dijawab, tetapi diteruskan kepada petugas.`,
  ])

  // Neither time nor a restart asks again.
  await city.pass(HOUR_MS)
  await city.stop()
  await city.start()
  await city.pass(HOUR_MS)
  expect(asked()).toHaveLength(3)

  const [, , question] = asked()
  if (!question) throw new Error('Nothing was asked')
  const petugas = city.officer('disdukcapil')
  expect((await city.press(petugas, question, /^Masih berlaku$/)).text).toMatch(
    /hanya dapat diputuskan pejabat Dinas Kependudukan/,
  )
  expect((await city.press(city.stranger(), question, /^Masih berlaku$/)).text).toMatch(/belum terdaftar/)
  const citizen = city.citizen('Sebelum')
  await citizen.hears(/Nomor tiket/, citizen.says(expired.question))

  const pejabat = await city.colleague('disdukcapil', 'Kepala Dinas', { role: 'pejabat' })
  expect((await city.press(pejabat, question, /^Masih berlaku$/)).text).toBe('Entri tetap berlaku.')
  await city.settled()
  const kept = pejabat.again(question)
  expect(kept.text).toContain(`Entri FAQ ${expired.id} dinyatakan masih berlaku oleh Kepala Dinas`)
  expect(kept.text).toContain('Ditinjau lagi 23 November 2027')
  expect(pejabat.buttons(kept)).toEqual([])
  const [entry] = await city.rows(
    'SELECT version, valid_until::text, review_at::text FROM faq WHERE id = $1 AND current',
    [expired.id],
  )
  expect(entry).toEqual({ version: 1, valid_until: '2027-11-23', review_at: '2027-11-23' })

  // And it is answered at once again, without a restart.
  await until(
    async () => {
      const next = city.citizen('Sesudah')
      const reply = await next.hears(/./, next.says(expired.question))
      return next.buttons(reply).includes('Terjawab')
    },
    { what: 'an instant answer' },
  )
})
