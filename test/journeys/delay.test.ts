import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, refer, type Referred } from './stories.ts'

let city: City
let officer: Actor
// Sunday, 22 November, 14.05 WITA; the promise ends on Monday at the same hour.
beforeAll(async () => {
  city = await openCity()
  officer = city.officer('dishub')
})
afterAll(() => city.close())

const newest = (text: RegExp) => city.deskSees('dishub', text)

/** "Kabari warga" and the day; gives the question for the reason. */
async function chooseDay({ ticket, card }: Referred, day: RegExp): Promise<ChatMessage> {
  const before = city.emulator.messages(city.group).at(-1)
  officer.presses(officer.again(card), /^Kabari warga$/)
  const asked = await city.deskSees('dishub', new RegExp(`^Kapan kira-kira tiket ${ticket}`), before)
  officer.presses(asked, day)
  return city.deskSees('dishub', new RegExp(`^Mengapa tiket ${ticket} perlu waktu`), asked)
}

describe('an answer that takes longer', () => {
  it('is told once, with reason and day; the deadline stays, and what follows does not contradict it', async () => {
    const referred = await refer(city, { name: 'Siti' })
    const { citizen, ticket, card } = referred
    officer.presses(card, /^Kabari warga$/)
    const asked = await newest(new RegExp(`^Kapan kira-kira tiket ${ticket}`))
    // Tomorrow is when it is due: that would be no news.
    expect(officer.buttons(asked)).toEqual([
      '2 hari lagi (24 November 2026)',
      '3 hari lagi (25 November 2026)',
      'Seminggu lagi (29 November 2026)',
      'Batal',
    ])
    officer.presses(asked, /^2 hari/)
    const why = await newest(new RegExp(`^Mengapa tiket ${ticket}`))
    officer.presses(why, /^menunggu data lapangan$/)
    const told = await citizen.hears(/memerlukan waktu lebih lama/)
    expect(told.text).toContain('Dinas Perhubungan masih menunggu data dari lapangan.')
    expect(told.text).toContain('sekitar 24 November 2026')
    expect(told.text).not.toMatch(/Petugas dishub/)
    await until(() => officer.again(card).text.includes('Perkiraan untuk warga: 24 November 2026'), {
      what: 'the day on the card',
    })
    expect(officer.again(card).text).toContain('Tenggat: Senin, 23 November 2026 pukul 14.05 WITA')

    citizen.says(`/status ${ticket}`)
    const status = await citizen.hears(/memerlukan waktu sampai sekitar 24 November 2026$/m)
    // One sentence: two of which each names its own day contradict one another.
    expect(status.text).toContain('Janji kami paling lambat Senin, 23 November 2026 pukul 14.05 WITA, tetapi')
    expect(status.text).not.toMatch(/dijawab paling lambat|Perkiraan jawabannya/)

    await city.pass(25 * HOUR_MS)
    const late = await citizen.hears(/batas waktu yang kami janjikan untuk tiket \S+ sudah lewat/)
    expect(late.text).toContain('Seperti yang sudah kami kabarkan')
    expect(late.text).toContain('sekitar 24 November 2026')
    await city.settled()
    expect(citizen.heard().filter(({ text }) => text.includes('memerlukan waktu lebih lama'))).toHaveLength(1)
    const [told1] = (await city.events(ticket)).filter(({ type }) => type === 'delay-told')
    expect(told1?.body).toMatchObject({ number: 1, reason: 'field-data', until: '2026-11-24' })
    await answer(city, officer, { citizen, card }, 'Datanya sudah ada')
    expect((await city.events(ticket)).find(({ type }) => type === 'answered')?.body).toMatchObject({
      late: true,
    })
  })

  it('is told in the officer’s own words after a preview, and a warning needs a second press', async () => {
    const referred = await refer(city, { name: 'Budi' })
    const { citizen, ticket } = referred
    officer.presses(await chooseDay(referred, /^3 hari/), /^Tulis alasan sendiri$/)
    const prompt = await newest(new RegExp(`^Tulis mengapa tiket ${ticket} perlu waktu`))
    officer.says('Survei jalannya baru bisa Rabu, tanya 081234567890', { replyTo: prompt })
    const preview = await newest(/Begini pesan[\s\S]*Survei jalannya baru bisa Rabu/)
    officer.presses(preview, /^Tetap kirim$/)
    await until(() => officer.buttons(preview).includes('Ya, tetap kirim'), { what: 'the second question' })
    officer.presses(officer.again(preview), /^Ya, tetap kirim$/)
    const told = await citizen.hears(/Survei jalannya baru bisa Rabu/)
    expect(told.text).toContain(`untuk tiket ${ticket} memerlukan waktu lebih lama`)
    const [event] = (await city.events(ticket)).filter(({ type }) => type === 'delay-told')
    expect(JSON.stringify(event?.body)).not.toContain('Survei')
    expect(event?.body).toMatchObject({ reason: 'own-words', warnings: ['phone'] })
  })

  it('is told twice at most', async () => {
    const referred = await refer(city, { name: 'Tini' })
    for (const day of [/^2 hari/, /^3 hari/]) {
      officer.presses(await chooseDay(referred, day), /^perlu koordinasi/)
      await until(
        () =>
          referred.citizen.heard().filter(({ text }) => text.includes('berkoordinasi')).length ===
          (day.source.includes('2') ? 1 : 2),
        { what: 'word of it' },
      )
      await city.settled()
    }
    const told = await city.press(officer, officer.again(referred.card), /^Kabari warga$/)
    expect(told.text).toContain('sudah dua kali dikabari')
  })

  it('is not told at night, and no more once the answer is there', async () => {
    const referred = await refer(city, { name: 'Malam' })
    const { citizen, card } = referred
    await city.pass(9 * HOUR_MS)
    officer.presses(await chooseDay(referred, /^3 hari/), /^menunggu keputusan pimpinan$/)
    await newest(new RegExp(`^Warga dikabari bahwa tiket ${referred.ticket}`))
    await city.settled()
    await answer(city, officer, { citizen, card }, 'Keputusannya sudah ada')
    await city.pass(9 * HOUR_MS)
    await city.settled()
    expect(citizen.heard().filter(({ text }) => text.includes('lebih lama'))).toEqual([])
  })

  it('goes with the desk: another one has made no estimate', async () => {
    const referred = await refer(city, { name: 'Pindah' })
    officer.presses(await chooseDay(referred, /^Seminggu/), /^menunggu data/)
    await referred.citizen.hears(/lebih lama/)
    await city.settled()
    officer.presses(officer.again(referred.card), /^Bukan kewenangan kami$/)
    const why = await newest(new RegExp(`${referred.ticket}[\\s\\S]*bukan kewenangan Dinas Perhubungan`))
    officer.presses(why, /^Bukan tugas instansi kami$/)
    await referred.citizen.hears(/kami serahkan ke Diskominfo/)
    referred.citizen.says(`/status ${referred.ticket}`)
    const status = await referred.citizen.hears(/Sedang ditangani/)
    expect(status.text).not.toContain('Perkiraan')
  })

  it('is told by no button of before the question went away and came back', async () => {
    const referred = await refer(city, { name: 'Kembali' })
    const { ticket, citizen } = referred
    const why = await chooseDay(referred, /^3 hari/)
    officer.presses(officer.again(referred.card), /^Bukan kewenangan kami$/)
    const declined = await newest(new RegExp(`${ticket}[\\s\\S]*bukan kewenangan Dinas Perhubungan`))
    officer.presses(declined, /^Bukan tugas instansi kami$/)
    const triage = city.officer('diskominfo')
    const card = await city.noted(await city.deskSees('diskominfo', new RegExp(`^Tiket ${ticket}\n`)))
    triage.presses(card, /^Alihkan$/)
    const where = await city.deskSees('diskominfo', new RegExp(`Tiket ${ticket} dialihkan ke instansi mana`))
    triage.presses(where, /^Dinas Perhubungan$/)
    const reason = await city.deskSees(
      'diskominfo',
      new RegExp(`^Apa alasan tiket ${ticket} dialihkan`),
      where,
    )
    triage.presses(reason, /./)
    await until(
      () =>
        city
          .deskMessages('dishub')
          .some(({ text, messageId }) => messageId > why.messageId && text.startsWith(`Tiket ${ticket}\n`)),
      {
        what: 'the card to come back',
      },
    )
    await city.settled()
    const told = await city.press(officer, officer.again(why), /^menunggu data/)
    expect(told.text).toContain('sudah tidak berlaku')
    expect(citizen.heard().filter(({ text }) => text.includes('lebih lama'))).toEqual([])
  })
})
