import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { findChromium } from '../support/chromium.ts'
import type { Actor } from '../support/city.ts'
import {
  openWhatsappCity,
  type WhatsappCitizen,
  type WhatsappCity,
} from '../support/whatsapp/open-whatsapp-city.ts'
import { correct, MATTERS, write } from './stories.ts'
import { referOnWhatsapp } from './whatsapp-stories.ts'

const chromium = findChromium()

describe.skipIf(!chromium)('whole stories on WhatsApp', () => {
  let city: WhatsappCity
  let officer: Actor
  beforeAll(async () => {
    city = await openWhatsappCity({ chromium: chromium ?? '' })
    officer = city.officer('dishub')
  })
  afterAll(() => city.close())

  /** A question of somebody new that Dishub has just answered. */
  async function answered(words: string) {
    const citizen = city.whatsappCitizen()
    const asked = await referOnWhatsapp(city, citizen)
    officer.presses(await write(city, officer, asked.card, words), /^Kirim$/)
    const told = await citizen.hears(/^Jawaban resmi /)
    await city.settled()
    return { ...asked, citizen, told }
  }

  /** Takes the choice that reads so from the newest message, by its number. */
  function chooses(citizen: WhatsappCitizen, label: string): void {
    const line = citizen
      .heard()
      .at(-1)
      ?.split('\n')
      .find((one) => one.replace(/^\d\. /, '') === label)
    if (line === undefined) throw new Error(`"${label}" was not offered`)
    citizen.says(line.charAt(0))
  }

  it('asks for what is missing, and takes words and a photo for it', async () => {
    const citizen = city.whatsappCitizen()
    const { card, ticket } = await referOnWhatsapp(city, citizen)
    officer.presses(card, /^Minta keterangan$/)
    const prompt = await city.deskSees('dishub', new RegExp(`^Tulis keterangan apa.*${ticket}`))
    officer.says('Trayek yang *mana*?', { replyTo: prompt })
    const preview = await city.deskSees(
      'dishub',
      new RegExp(`Begini pesan[^]*tiket ${ticket}[^]*Trayek yang`),
    )
    officer.presses(preview, /^Kirim$/)
    expect(await citizen.hears(/Trayek yang \*mana\*\?/)).toMatch(/^Dinas Perhubungan membutuhkan keterangan/)
    citizen.sends('image', new Uint8Array([1, 2, 3]), {
      mimetype: 'image/jpeg',
      caption: 'Yang lewat pasar ikan, ini papannya',
    })
    await citizen.hears(/Keterangan Bapak\/Ibu sudah kami teruskan ke Dinas Perhubungan/)
    await city.settled()
    expect(officer.again(card).text).toContain('Yang lewat pasar ikan')
    expect(officer.again(card).text).toMatch(/foto/i)
  })

  it('corrects an answer, marks the old one, and opens the question again by a number', async () => {
    const one = await answered('Loket trayek buka pukul 08.00 pagi')
    const { citizen, ticket } = one
    await correct(city, one, /^Ralat$/, 'Loket trayek buka pukul 09.00 pagi')
    const ralat = await citizen.hears(/^Ralat 1: Dinas Perhubungan memperbaiki/)
    expect(ralat).toMatch(/Semula: .*pukul 08\.00 pagi\nMenjadi: .*pukul 09\.00 pagi/)
    await citizen.hears(/^\(Jawaban ini sudah diralat[^]*pukul 08\.00 pagi/)
    chooses(citizen, 'Belum terjawab, buka lagi')
    await citizen.hears(new RegExp(`jawaban untuk tiket ${ticket} belum memuaskan`))
    citizen.says('yang kedua')
    const told = await citizen.hears(new RegExp(`^Baik, tiket ${ticket} kami buka lagi`))
    const again = /Nomor tiket: (\S+)/.exec(told)?.[1] ?? ''
    await city.deskSees(
      'dishub',
      new RegExp(`^Tiket ${again}\n[^]*Dibuka lagi oleh warga dari tiket ${ticket}`),
    )
  })

  it('asks how an answer was, and takes the number for it', async () => {
    const { citizen, ticket } = await answered('Pagi pukul delapan')
    await city.pass(HOUR_MS)
    const asked = await citizen.hears(/Apakah jawabannya membantu\?/)
    expect(asked).toMatch(/\n1\. Tidak membantu\n2\. Kurang membantu\n3\. Membantu\n4\. Sangat membantu\n/)
    citizen.says('4')
    await citizen.hears(new RegExp(`^Penilaian Bapak/Ibu untuk jawaban tiket ${ticket}: .*Sangat membantu`))
    const scores = await city.rows(
      'SELECT score FROM rating r JOIN inquiry i ON i.id = r.inquiry_id WHERE i.ticket = $1',
      [ticket.replace('-', '')],
    )
    expect(scores).toEqual([{ score: 4 }])
  })

  it('takes back a question by a word', async () => {
    const citizen = city.whatsappCitizen()
    const { ticket } = await referOnWhatsapp(city, citizen)
    citizen.says('batal')
    await citizen.hears(/dibatalkan/)
    await city.deskSees('dishub', new RegExp(`Warga membatalkan tiket ${ticket}`))
  })

  it('answers a call for help at once, the numbers first', async () => {
    const citizen = city.whatsappCitizen()
    citizen.says('Kebakaran! rumah tetangga saya terbakar, api sudah besar, tolong')
    expect(await citizen.hears(/^Telepon sekarang juga/)).toMatch(/112 – .*\n113 – /)
    await citizen.hears(/Nomor tiket/, 1)
    await city.deskSees('diskominfo', /DARURAT/)
  })

  it('says sorry when the promise was not kept', async () => {
    const citizen = city.whatsappCitizen()
    const { ticket } = await referOnWhatsapp(city, citizen)
    await city.pass(25 * HOUR_MS)
    await citizen.hears(new RegExp(`Mohon maaf, Dinas Perhubungan belum menjawab tiket ${ticket}`))
    citizen.says(`status ${ticket}`)
    await citizen.hears(/Mohon maaf, batas waktunya \(.*\) sudah lewat/)
  })

  it('forgets somebody who asks for it twice, and all that was said', async () => {
    const { citizen, card } = await answered('Nomor antrean trayek dibagikan pagi')
    citizen.says('hapus data saya')
    await citizen.hears(/ingin semua data di layanan ini dihapus/)
    citizen.says('1')
    await citizen.hears(/Sekali lagi/)
    citizen.says('satu')
    await citizen.hears(/semua data Bapak\/Ibu sudah kami hapus/i)
    await city.settled()
    expect(officer.again(card).text).not.toContain(MATTERS.dishub)
    expect(await city.rows('SELECT FROM conversation WHERE address = $1', [citizen.chat])).toEqual([])
  })
})
