import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, correct, refer, type Referred } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const card = (of: Referred) =>
  city.emulator.messages(city.group).find(({ messageId }) => messageId === of.card.messageId)
const inCitizensChat = (of: Referred, messageId: number) =>
  city.emulator.messages(of.citizen.chat).find((message) => message.messageId === messageId)

describe('an answer that turns out to be wrong', () => {
  it('is corrected: the citizen reads what changed, and the old message says that it no longer holds', async () => {
    const one = await refer(city, { name: 'Siti', desk: 'dishub' })
    const first = await answer(city, city.officer('dishub'), one, 'Loket trayek buka pukul 08.00 pagi')
    await correct(city, one, /^Ralat$/, 'Loket trayek buka pukul 09.00 pagi')
    const ralat = await one.citizen.hears(/^Ralat 1: Dinas Perhubungan memperbaiki/)
    expect(ralat.text).toMatch(/Semula: .*pukul 08\.00 pagi\nMenjadi: .*pukul 09\.00 pagi/)
    expect(ralat.text).not.toMatch(/Rahmat|petugas_/)
    await until(() => inCitizensChat(one, first.messageId)?.text.startsWith('(Jawaban ini sudah diralat'), {
      what: 'the mark on the first answer',
    })
    await until(() => /Ralat 1 oleh .*: Terkirim ke warga/.test(card(one)?.text ?? ''), { what: 'the card' })
    // Everything is as before for the clock: the case is closed, and /status says answered.
    one.citizen.says('/status')
    expect((await one.citizen.hears(/Sudah dijawab oleh Dinas Perhubungan/)).text).toContain(one.ticket)
  })

  it('is taken back: the reason arrives, and the words of the old message are gone', async () => {
    const one = await refer(city, { name: 'Budi', desk: 'dishub' })
    const first = await answer(city, city.officer('dishub'), one, 'Dendanya sejuta rupiah setiap hari')
    await correct(city, one, /^Tarik jawaban$/, 'Angka dendanya keliru')
    await one.citizen.hears(/menarik jawaban resminya[\s\S]*Alasan: Angka dendanya keliru/)
    await until(() => inCitizensChat(one, first.messageId)?.text.startsWith('(Jawaban ini sudah ditarik'), {
      what: 'the mark on the first answer',
    })
    expect(inCitizensChat(one, first.messageId)?.text).not.toContain('sejuta')
    one.citizen.says('/status')
    const status = await one.citizen.hears(/^Pertanyaan Bapak/)
    expect(status.text).toContain('Dinas Perhubungan sudah menarik jawabannya')
    expect(status.text).not.toContain('Sudah dijawab')
  })

  it('does not become an entry by a proposal that was begun before: the officer hears why', async () => {
    const one = await refer(city, { name: 'Ani', desk: 'dishub' })
    const officer = city.officer('dishub')
    await answer(city, officer, one, 'Loket trayek tutup pukul 14.00 siang')
    await city.settled()
    await city.press(officer, card(one) ?? one.card, /^Jadikan FAQ$/)
    const proposal = await city.deskSees('dishub', new RegExp(`^Usulan FAQ dari tiket ${one.ticket}`))
    await correct(city, one, /^Ralat$/, 'Loket trayek tutup pukul 16.00 sore')
    await one.citizen.hears(/^Ralat 1/)
    expect((await city.press(officer, proposal, /^Ajukan$/)).text).toMatch(/sudah diralat atau ditarik/)
    // What was submitted before the ralat is not approved after it either.
    await city.press(officer, card(one) ?? one.card, /^Jadikan FAQ$/)
    const fresh = await city.deskSees(
      'dishub',
      new RegExp(`^Usulan FAQ dari tiket ${one.ticket}[^]*pukul 16.00`),
    )
    await city.press(officer, fresh, /^Ajukan$/)
    const atTriage = await city.deskSees('diskominfo', new RegExp(`${one.ticket}[^]*Setelah disetujui`))
    await correct(city, one, /^Ralat$/, 'Loket trayek tutup pukul 17.00 sore')
    await one.citizen.hears(/^Ralat 2/)
    expect((await city.press(city.officer('diskominfo'), atTriage, /^Setujui$/)).text).toMatch(
      /sudah diralat atau ditarik/,
    )
    expect(await city.rows('SELECT FROM faq WHERE answer LIKE $1', ['Loket trayek tutup%'])).toEqual([])
  })
})
