import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../support/chromium.ts'
import {
  openWhatsappCity,
  type WhatsappCitizen,
  type WhatsappCity,
} from '../support/whatsapp/open-whatsapp-city.ts'
import { until } from '../support/until.ts'
import { MATTERS, refer, write } from './stories.ts'
import { referOnWhatsapp } from './whatsapp-stories.ts'

const chromium = findChromium()
const VAGUE = [
  'Apa syarat membuat KTP-el baru?',
  'Bagaimana mengurus surat pindah sekolah dan kartu keluarga?',
  'Bagaimana cara mengurus surat pindah?',
  'Berapa biaya mengurus KTP?',
]

describe.skipIf(!chromium)('the same service on WhatsApp', () => {
  let city: WhatsappCity
  beforeAll(async () => {
    city = await openWhatsappCity({ chromium: chromium ?? '' })
  })
  afterAll(() => city.close())

  const referred = (citizen: WhatsappCitizen) => referOnWhatsapp(city, citizen)

  async function readAt(ticket: string) {
    const [row] = await city.rows(
      'SELECT a.read_at FROM answer a JOIN inquiry i ON i.id = a.inquiry_id WHERE i.ticket = $1',
      [ticket.replace('-', '')],
    )
    return row?.['read_at'] ?? null
  }

  /** Asks until something is offered to choose from: what the sample answers leave in doubt changes with them. */
  async function askDoubtful() {
    for (const text of VAGUE) {
      const citizen = city.whatsappCitizen()
      citizen.says(text)
      await citizen.hears(/./)
      const offered = citizen.heard().find((one) => /^\d\. Bukan itu, teruskan$/m.test(one))
      if (offered) return { citizen, offered }
    }
    throw new Error('Nothing was offered to choose from')
  }

  it('answers at once what it surely knows, with choices to be answered by number', async () => {
    const citizen = city.whatsappCitizen()
    citizen.says('KTP saya hilang, syaratnya apa?')
    const answer = await citizen.hears(/kehilangan/)
    expect(answer).toMatch(/\n\n1\. Terjawab\n2\. Belum, teruskan ke petugas\n\nUntuk memilih, balas dengan/)
    expect(answer).toContain('/privasi')
    citizen.says('yang kedua')
    expect(await citizen.hears(/Nomor tiket: /)).toContain('Dinas Kependudukan')
    await city.deskSees('disdukcapil', /Kanal: WhatsApp/)
  })

  it('refers what it does not know, and brings the official answer', async () => {
    const citizen = city.whatsappCitizen()
    const { ticket, card } = await referred(citizen)
    const officer = city.officer('dishub')
    const preview = await write(city, officer, card, 'Trayek *baru* diumumkan _Jumat_.')
    officer.presses(preview, /Kirim/)
    const answer = await citizen.hears(/^Jawaban resmi /)
    expect(answer).toContain(`untuk ${ticket}`)
    expect(answer).toContain('Trayek *baru* diumumkan _Jumat_.')
    await city.settled()
    expect(officer.again(card).text).toContain('Terkirim ke warga')
  })

  it('keeps that an answer was read, and shows it to nobody', async () => {
    const citizen = city.whatsappCitizen()
    const { ticket, card } = await referred(citizen)
    const officer = city.officer('dishub')
    const preview = await write(city, officer, card, 'Trayek dibuka lagi hari Senin.')
    officer.presses(preview, /Kirim/)
    await citizen.hears(/^Jawaban resmi /)
    await city.settled()
    const shown = officer.again(card).text
    // Its telephone has it; that it was seen is another thing.
    citizen.acknowledges(2)
    await city.settled()
    expect(await readAt(ticket)).toBeNull()
    citizen.acknowledges(3)
    expect(await until(() => readAt(ticket), { what: 'the receipt to be kept' })).toEqual(city.clock.now())
    expect(officer.again(card).text).toBe(shown)
  })

  it('offers what it is not sure of in one list, and knows each by its number', async () => {
    const { citizen, offered } = await askDoubtful()
    const numbers = [...offered.matchAll(/^(\d)\. /gm)].map(([, number]) => Number(number))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(offered).toMatch(/\n\n1\. .*\n(?:\d\. .*\n)*\d\. Bukan itu, teruskan\n\n/)
    citizen.says(`nomor ${numbers.length} ya`)
    await citizen.hears(/Nomor tiket: /, 1)
  })

  it('lets itself be filled in and led in plain words', async () => {
    const citizen = city.whatsappCitizen()
    citizen.says('formulir')
    await citizen.hears(/^Baik, kita isi bersama/)
    citizen.says('batal')
    await city.settled()
    const before = citizen.heard().length
    citizen.says('bahasa')
    const asked = await citizen.hears(/English/, before)
    citizen.says(/(\d)\. English/.exec(asked)?.[1] ?? '')
    await citizen.hears(/write to you in English/, before)
    citizen.says('menu')
    expect(await citizen.hears(/^Welcome/, before)).toMatch(/To choose, reply with one of the numbers\.$/)
  })

  it('tells how a ticket stands, by a word without a slash', async () => {
    const citizen = city.whatsappCitizen()
    const { ticket } = await referred(citizen)
    citizen.says(`status ${ticket}`)
    expect(await citizen.hears(/Dinas Perhubungan/, 1)).toContain(ticket)
  })

  it('takes an edit, a deletion and a photo for what they are', async () => {
    const citizen = city.whatsappCitizen()
    citizen.says(MATTERS.dishub)
    const told = await citizen.hears(/Nomor tiket: /)
    const ticket = /Nomor tiket: (\S+)/.exec(told)?.[1] ?? ''
    const card = await city.deskSees('dishub', new RegExp(ticket))
    const asked = city.fake.chat(citizen.chat).find(({ fromMe }) => !fromMe)
    if (!asked) throw new Error('nothing was asked')
    citizen.edits(asked, `${MATTERS.dishub} Maksud saya yang ke pelabuhan.`)
    await city.settled()
    await expect.poll(() => city.officer('dishub').again(card).text).toContain('pelabuhan')
    citizen.sends('image', new Uint8Array([1, 2, 3]), {
      mimetype: 'image/jpeg',
      caption: `Ini fotonya untuk ${ticket}`,
    })
    await expect.poll(() => city.officer('dishub').again(card).text).toMatch(/foto/i)
  })

  it('brings the files of an answer', async () => {
    const citizen = city.whatsappCitizen()
    const { card } = await referred(citizen)
    const officer = city.officer('dishub')
    const content = new Uint8Array([37, 80, 68, 70])
    officer.sends(
      { kind: 'document', fileName: 'jadwal.pdf', content, caption: 'Jadwal terlampir' },
      { replyTo: card },
    )
    const preview = await city.deskSees('dishub', /Jadwal terlampir/, card)
    officer.presses(preview, /Kirim/)
    await citizen.hears(/^Jawaban resmi /)
    await expect.poll(() => citizen.files().map(({ filename }) => filename)).toEqual(['jadwal.pdf'])
  })

  it('says that it can hear no voice notes, and no calls', async () => {
    const citizen = city.whatsappCitizen()
    citizen.sends('ptt', new Uint8Array([1]), { mimetype: 'audio/ogg' })
    await citizen.hears(/tuliskan|tertulis|kata-kata/)
    const before = citizen.heard().length
    city.fake.tell('call', { id: 'bunyi', peerJid: citizen.chat, isVideo: false, isGroup: false })
    await citizen.hears(/^Maaf, panggilan di nomor ini tidak bisa kami angkat/, before)
  })

  it('delivers after a restart what was answered meanwhile, learns what was read, and needs no new link', async () => {
    const reader = city.whatsappCitizen()
    const answered = await referred(reader)
    const officer = city.officer('dishub')
    officer.presses(await write(city, officer, answered.card, 'Trayek dibuka lagi hari Selasa.'), /Kirim/)
    await reader.hears(/^Jawaban resmi /)
    const citizen = city.whatsappCitizen()
    const { card } = await referred(citizen)
    await city.settled()
    city.fake.scanWith(null)
    await city.stop()
    reader.acknowledges(3)
    await city.start()
    officer.presses(await write(city, officer, card, 'Setelah dihidupkan lagi'), /Kirim/)
    await citizen.hears(/Setelah dihidupkan lagi/)
    await until(async () => (await readAt(answered.ticket)) !== null, { what: 'the receipt to be kept' })
  })

  it('delays no Telegram message while it is down', async () => {
    city.fake.setDown(true)
    const citizen = city.citizen()
    citizen.says('KTP saya hilang, syaratnya apa?')
    await citizen.hears(/kehilangan/)
    city.fake.setDown(false)
  })

  it('delays no Telegram message while its browser hangs', async () => {
    const stuck = city.whatsappCitizen()
    stuck.says('Halo')
    await stuck.hears(/./)
    const before = stuck.heard().length
    city.fake.tell('hang', {})
    stuck.says('KTP saya hilang, syaratnya apa?')
    for (const citizen of [city.citizen(), city.citizen()]) {
      const { ticket, card } = await refer(city, { name: 'Telegram' })
      expect(card.text).toContain(ticket)
      citizen.says('KTP saya hilang, syaratnya apa?')
      await citizen.hears(/kehilangan/)
    }
    // All this while the page did nothing.
    expect(stuck.heard()).toHaveLength(before)
  })
})
