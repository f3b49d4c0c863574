import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { MATTERS, refer, referFrom } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity({
    config: (config) => ({ ...config, citizens: { ...config.citizens, casesPerDay: 2 } }),
  })
})
afterAll(() => city.close())

const casesOf = async ({ id }: Actor) => {
  const [row] = await city.rows(
    `SELECT count(*) AS n FROM inquiry i JOIN conversation c ON c.id = i.conversation_id WHERE c.address = $1`,
    [String(id)],
  )
  return Number(row?.['n'])
}

describe('who has brought the desks as many cases as one person may in a day', () => {
  it('has further matters kept with the newest ticket, is heard in an emergency, and begins anew the next day', async () => {
    const { citizen, card } = await refer(city, { name: 'Banyak' })
    await city.pass(1_000)
    const newest = await referFrom(city, citizen, 'pupr', citizen.says(MATTERS.pupr))

    const other = citizen.says(MATTERS.dlh)
    const told = await citizen.hears(/Hari ini sudah banyak pertanyaan/, other)
    expect(told.text).toContain(newest.ticket)
    const unsure = citizen.says(`Dan juga ini: ${MATTERS.disdukcapil}`)
    await citizen.hears(/Hari ini sudah banyak pertanyaan/, unsure)
    const pupr = city.officer('pupr')
    await until(() => pupr.again(newest.card).text.includes('Disdukcapil'), { what: 'the words on the card' })
    expect(pupr.again(newest.card).text).toContain('bank sampah')
    expect(city.officer('dishub').again(card).text).not.toContain('bank sampah')
    expect(await casesOf(citizen)).toBe(2)

    const call = citizen.says('ada kebakaran di pasar, tolong')
    await citizen.hears(/Telepon sekarang juga/, call)
    expect(await casesOf(citizen)).toBe(3)

    await city.pass(25 * HOUR_MS)
    citizen.says(MATTERS.dlh.replace('Kapan', 'Hari apa'))
    await until(async () => (await casesOf(citizen)) === 4, { what: 'a case of its own' })
  })

  it('is told of once, and the desk of what was added, from the form as well', async () => {
    const { citizen } = await refer(city, { name: 'Lagi' })
    await city.pass(1_000)
    const newest = await referFrom(city, citizen, 'pupr', citizen.says(MATTERS.pupr))
    const added = () =>
      city.deskMessages('pupr').filter(({ text }) => new RegExp(`menambahkan.*${newest.ticket}`).test(text))
    const other = citizen.says(MATTERS.dlh)
    await citizen.hears(/Hari ini sudah banyak pertanyaan/, other)
    await until(() => added().length === 1, { what: 'the desk to hear of the words' })

    const topic = await citizen.hears(/^Baik, kita isi bersama/, citizen.says('/formulir'))
    citizen.presses(topic, /^Lainnya$/)
    const question = await citizen.hears(/^Silakan tulis/, topic)
    const place = await citizen.hears(/^Di mana tempatnya/, (citizen.says(MATTERS.disdukcapil), question))
    citizen.says('Desa Respen')
    const photo = await citizen.hears(/^Ada foto/, place)
    citizen.presses(photo, /^Lewati$/)
    const read = await citizen.hears(/^Begini pesan Bapak/, photo)
    citizen.presses(read, /^Kirim$/)
    await citizen.hears(/Hari ini sudah banyak pertanyaan/, read)
    const pupr = city.officer('pupr')
    await until(() => pupr.again(newest.card).text.includes('Tempat: Desa Respen'), { what: 'the place' })
    await until(() => added().length === 2, { what: 'the desk to hear of the form' })
    expect(await casesOf(citizen)).toBe(2)
    expect(citizen.heard().filter(({ text }) => /Keterangan tadi sudah kami tambahkan/.test(text))).toEqual(
      [],
    )
  })
})
