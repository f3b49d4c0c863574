import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type City, openCity } from '../support/city.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city?.close())

/** What the sample answers don't know: asked by several, in their own words. */
const PARK = [
  'taman kota kapan buka ya, HP saya 081234567890',
  'taman bermain anak di kota kapan dibuka',
  'kapan taman kota dibuka untuk Sukirman bin Slamet',
]

describe('/celah', { timeout: 60_000 }, () => {
  it('tells Diskominfo what citizens asked in vain, and nothing of who asked', async () => {
    for (const text of PARK) city.citizen('Warga').says(text)
    await city.settled()
    const admin = city.officer('diskominfo')
    admin.says('/celah')
    const told = await city.deskSees('diskominfo', /^Celah pengetahuan 30 hari terakhir: 3 pertanyaan/)
    expect(told.text).toMatch(/• .*taman.*: 3 pertanyaan dari 3 warga\n– .*taman/)
    expect(told.text).not.toMatch(/081234567890|Sukirman|Slamet|Warga/)
  })

  it('tells other officers what their own desk had, and strangers nothing', async () => {
    const officer = city.officer('disdukcapil')
    officer.says('/celah')
    await city.deskSees('disdukcapil', /tidak ada pertanyaan yang diteruskan ke Dinas Kependudukan/)
    city.stranger('Orang Asing', 'pupr').says('/celah')
    const refused = await city.deskSees('pupr', /belum terdaftar/)
    expect(refused.text).not.toMatch(/Celah/)
  })

  it('forgets what is older than a month', async () => {
    await city.pass(31 * 24 * 3_600_000)
    city.officer('diskominfo').says('/celah')
    await city.deskSees('diskominfo', /^Dalam 30 hari terakhir semua pertanyaan terjawab langsung/)
  })
})
