import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type City, CITIZEN_BOT, openCity } from '../support/city.ts'
import { answer, MATTERS, refer, write } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

describe('a question that the knowledge base does not know', () => {
  it('goes to the responsible instansi, and the citizen hears ticket, holder and hour', async () => {
    const { citizen, ticket, told } = await refer(city, { desk: 'dishub' })
    expect(told.text).toContain('Dinas Perhubungan')
    expect(told.text).toContain(`Nomor tiket: ${ticket}`)
    expect(told.text).toContain('paling lambat Senin, 23 November 2026 pukul 14.05 WITA')
    await city.settled()
    expect(citizen.heard()).toHaveLength(1)
  })

  it('stands on one card at that desk, with words, kind, channel, deadline and time left', async () => {
    const { ticket, card } = await refer(city, { desk: 'pupr' })
    expect(card.text).toContain(MATTERS.pupr)
    expect(card.text).toContain('Jenis: Pertanyaan')
    expect(card.text).toContain('Kanal: Telegram')
    expect(card.text).toContain('Tenggat: Senin, 23 November 2026 pukul 14.05 WITA')
    expect(card.text).toContain('Sisa waktu: 24 jam')
    expect(card.text).toContain('Status: Menunggu jawaban')
    await city.settled()
    const everywhere = city.emulator.messages(city.group).filter(({ text }) => text.includes(ticket))
    expect(everywhere).toHaveLength(1)
  })

  it('goes to the triage desk when no instansi is sure, and its clock runs too', async () => {
    const { told, card } = await refer(city, { desk: 'diskominfo' })
    expect(told.text).toContain('Diskominfo, yang akan mencari instansi yang tepat')
    expect(told.text).toContain('paling lambat Senin, 23 November 2026 pukul 14.05 WITA')
    expect(card.buttons.flat().map(({ text }) => text)).toEqual([
      'Ambil',
      'Jawab',
      'Template',
      'Alihkan',
      'Minta keterangan',
      'Kabari warga',
      'Tolak',
      'Hitungan tenggat',
      'Ubah jenis',
    ])
  })

  it('goes to triage when the responsible instansi has no desk yet', async () => {
    const { told } = await refer(city, {
      desk: 'diskominfo',
      text: 'Kapan dinas pertanian membuka lagi kantor penyuluhnya?',
    })
    expect(told.text).toContain('Diskominfo')
  })
})

describe('an official answer', () => {
  const WORDS = 'Trayek baru diumumkan hari Jumat\ndi terminal. <b>Gratis</b> & *tanpa* _calo_.'

  it('is shown first exactly as the citizen will read it, and sent only when confirmed', async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Budi' })
    const officer = city.officer('dishub')
    const preview = await write(city, officer, card, WORDS)
    await city.settled()
    expect(citizen.heard()).toHaveLength(1)
    expect(officer.buttons(preview)).toEqual(['Kirim', 'Ubah', 'Batal', '9 hal sebelum mengirim'])

    officer.presses(preview, /Kirim/)
    const sent = await citizen.hears(/^Jawaban resmi /)
    expect(sent.text).toBe(
      `Jawaban resmi Dinas Perhubungan untuk ${ticket}:\n\nYth. Bapak/Ibu,\n\n${WORDS}\n\nTerima kasih.\n— Dinas Perhubungan`,
    )
    expect(preview.text).toContain(`:\n\n${sent.text}\n\n`)
    // The line above it alone: an officer's own stars are no marks.
    const heading = `Jawaban resmi Dinas Perhubungan untuk ${ticket}:`
    expect(sent.entities.filter(({ type }) => type === 'bold')).toEqual([
      { type: 'bold', offset: 0, length: heading.length },
    ])
    await city.settled()
    expect(officer.again(preview).text).toContain('sudah dicatat')
    expect(officer.buttons(preview)).toEqual(['Jadikan FAQ'])
    const shown = officer.again(card)
    expect(shown.text).toContain('Dijawab oleh Petugas dishub, Minggu, 22 November 2026 pukul 14.05 WITA')
    expect(shown.text).toContain('Terkirim ke warga')
    expect(officer.buttons(card)).toEqual(['Ralat', 'Tarik jawaban', 'Jadikan FAQ'])
  })

  it('can be rewritten: by Ubah, or by editing the own message before Kirim', async () => {
    const { citizen, card } = await refer(city, { name: 'Yusuf' })
    const officer = city.officer('dishub')
    const first = await write(city, officer, card, 'Versi pertama')
    officer.presses(first, /Ubah/)
    const prompt = await city.deskSees('dishub', /Tulis jawaban yang baru/)
    expect(prompt.forceReply).toBe(true)
    const second = await write(city, officer, prompt, 'Versi kedua')
    const source = city.emulator.messages(city.group).findLast(({ text }) => text === 'Versi kedua')
    if (!source) throw new Error('The officer’s own words are gone')
    officer.edits(source, 'Versi ketiga')
    const third = await city.deskSees('dishub', /Versi ketiga/)

    // What the older preview showed is not what would be sent.
    const told = await city.press(officer, second, /Kirim/)
    expect(told.text).toMatch(/sudah diubah sejak pratinjau ini/)
    expect(told.alert).toBe(true)
    officer.presses(third, /Kirim/)
    expect((await citizen.hears(/^Jawaban resmi /)).text).toContain('Versi ketiga')
    await city.settled()
    expect(citizen.heard().filter(({ text }) => /Versi (pertama|kedua)/.test(text))).toEqual([])

    // An edit after Kirim is offered as a ralat, and sends nothing by itself.
    officer.edits(source, 'Versi keempat')
    await city.deskSees('dishub', /Ralat[\s\S]*Versi keempat/)
    await city.settled()
    expect(citizen.heard().some(({ text }) => text.includes('keempat'))).toBe(false)
  })

  it('can be dropped with Batal, and the case stays open', async () => {
    const { citizen, card } = await refer(city, { name: 'Rina' })
    const officer = city.officer('dishub')
    const preview = await write(city, officer, card, 'Lebih baik tidak')
    officer.presses(preview, /Batal/)
    await city.deskSees('dishub', /Dibatalkan\. Tidak ada yang dikirim/)
    await city.settled()
    expect(citizen.heard()).toHaveLength(1)
    expect(officer.again(card).text).toContain('Menunggu jawaban')
    expect(await answer(city, officer, { citizen, card }, 'Ini jawabannya')).toBeDefined()
  })

  it('is given once: the second officer hears by whom and when', async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Tini' })
    const [first, second] = [city.officer('dishub'), await city.colleague('dishub', 'Rahmat')]
    const previews = [
      await write(city, first, card, 'Jawab satu'),
      await write(city, second, card, 'Jawab dua'),
    ]
    const [one, two] = previews
    if (!one || !two) throw new Error('Both see a preview')
    first.presses(one, /Kirim/)
    await citizen.hears(/Jawab satu/)
    const told = await city.press(second, two, /Kirim/)
    expect(told.text).toMatch(new RegExp(`${ticket} sudah dijawab`))
    expect(told.text).toContain('oleh Petugas dishub pada Minggu, 22 November 2026 pukul 14.05 WITA')
    expect(told.alert).toBe(true)
    second.says('Jawab tiga', { replyTo: card })
    await city.deskSees('dishub', new RegExp(`${ticket} sudah dijawab oleh Petugas dishub`))
    await city.settled()
    expect(citizen.heard().filter(({ text }) => text.startsWith('Jawaban resmi '))).toHaveLength(1)
    expect((await city.events(ticket)).filter(({ type }) => type === 'answered')).toHaveLength(1)
  })

  it('is given once also when both press in the same moment', async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Wati' })
    const [first, second] = [city.officer('dishub'), await city.colleague('dishub', 'Agus')]
    const one = await write(city, first, card, 'Bersamaan satu')
    const two = await write(city, second, card, 'Bersamaan dua')
    first.presses(one, /Kirim/)
    second.presses(two, /Kirim/)
    await citizen.hears(/Bersamaan/)
    await city.settled()
    expect(citizen.heard().filter(({ text }) => text.startsWith('Jawaban resmi '))).toHaveLength(1)
    expect((await city.events(ticket)).map(({ type }) => type)).toEqual([
      'received',
      'referred',
      'answered',
      'delivered',
    ])
  })

  it('of several thousand characters arrives whole and in order', async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Panjang' })
    const officer = city.officer('dishub')
    const sentence = (index: number) => `Butir ${index}: siapkan berkas nomor ${index} beserta salinannya ya.`
    // Telegram lets nobody type more in one message.
    const long = Array.from({ length: 90 }, (_, index) => sentence(index))
      .join('\n')
      .slice(0, 4_090)
    const preview = await write(city, officer, card, long)
    officer.presses(preview, /Kirim/)
    await city.deskSees('dishub', new RegExp(`${ticket}[\\s\\S]*Terkirim ke warga`))
    const parts = citizen.heard().slice(1)
    expect(parts.length).toBeGreaterThan(1)
    const arrived = parts.map(({ text }) => text).join('\n')
    expect(arrived.replace(/\s+/g, ' ')).toContain(long.trim().replace(/\s+/g, ' '))
  })

  it('never holds what colleagues note with //', async () => {
    const { citizen, card } = await refer(city, { name: 'Catatan' })
    const officer = city.officer('dishub')
    officer.says('// orang ini sudah tiga kali bertanya', { replyTo: card })
    const note = await city.deskSees('dishub', /Catatan internal/)
    expect(officer.buttons(note)).toEqual([])
    await answer(city, officer, { citizen, card }, 'Jawaban yang sopan')
    await city.settled()
    expect(citizen.heard().some(({ text }) => text.includes('tiga kali'))).toBe(false)
  })

  it('to somebody who blocked the bot shows on the card as what it is, and is read after all', async () => {
    const { citizen, card } = await refer(city, { name: 'Pergi' })
    const officer = city.officer('dishub')
    city.emulator.block(citizen.id, CITIZEN_BOT.id, true)
    const preview = await write(city, officer, card, 'Tidak akan terbaca')
    officer.presses(preview, /Kirim/)
    await city.deskSees('dishub', /Gagal: warga memblokir bot/)
    expect(officer.again(card).text).not.toContain('Terkirim')
    city.emulator.block(citizen.id, CITIZEN_BOT.id, false)
    await citizen.hears(/Tidak akan terbaca/)
  })
})
