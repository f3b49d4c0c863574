import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { starterFaq } from '../support/furnish.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const MATTER = 'Trayek angkot ke Pasar Induk kapan diumumkan dinas perhubungan?'

const forms = async () => (await city.rows('SELECT FROM form')).length
const inquiries = async (citizen: Actor) =>
  city.rows(
    'SELECT i.* FROM inquiry i JOIN conversation c ON c.id = i.conversation_id WHERE c.address = $1',
    [String(citizen.id)],
  )

/** Up to the question, which is written. */
async function begin(citizen: Actor, question = MATTER) {
  const topic = await citizen.hears(/^Baik, kita isi bersama/, citizen.says('/formulir'))
  citizen.presses(topic, /^Perhubungan$|^Lainnya$/)
  const asked = await citizen.hears(/^Silakan tulis pertanyaannya/, topic)
  return citizen.hears(/^Di mana tempatnya/, (citizen.says(question), asked))
}

describe('the guided form', () => {
  it('leads from the greeting over topic, question, place and photo to what is read back, and sends it', async () => {
    const siti = city.citizen('Siti')
    const welcome = await siti.hears(/^Selamat datang/, siti.says('/start'))
    siti.presses(welcome, /^Bantu saya bertanya$/)
    const topic = await siti.hears(/tentang apa\?$/, welcome)
    expect(siti.buttons(topic)).toHaveLength(8)
    siti.presses(topic, /^Kependudukan$/)
    const question = await siti.hears(/^Silakan tulis/, topic)
    siti.says(MATTER)
    const place = await siti.hears(/^Di mana tempatnya/, question)
    expect(siti.buttons(place)).toEqual(['Lewati', 'Batal'])
    siti.says('Desa Tanjung Selor')
    const photo = await siti.hears(/^Ada foto/, place)
    siti.sends({ kind: 'photo' })
    const read = await siti.hears(/^Begini pesan Bapak\/Ibu/, photo)
    expect(read.text).toContain(
      `Tentang: Kependudukan\nPesan: ${MATTER}\nTempat: Desa Tanjung Selor\nFoto atau berkas: 1`,
    )
    expect(siti.buttons(read)).toEqual(['Kirim', 'Ubah', 'Batal'])
    expect(await inquiries(siti)).toEqual([])

    siti.presses(read, /^Kirim$/)
    const told = await siti.hears(/Nomor tiket/, read)
    expect(told.text).toContain('Dinas Perhubungan')
    const card = await city.deskSees('dishub', /Tempat: Desa Tanjung Selor/)
    expect(card.text).toContain(MATTER)
    expect(card.text).toContain('Topik: Kependudukan')
    expect(card.text).toMatch(/Lampiran: 1 foto/)
    expect(await forms()).toBe(0)

    // Pressed once more: it is sent, and there is nothing left to send.
    const ticket = /Nomor tiket: (\S+)/.exec(told.text)?.[1] ?? ''
    siti.presses(read, /^Kirim$/)
    const again = await siti.hears(/sudah terkirim/, told)
    expect(again.text).toContain(ticket)
    siti.presses(read, /^Ubah$/)
    await siti.hears(/pilihan itu sudah tidak berlaku/, again)
    expect(await inquiries(siti)).toHaveLength(1)
  })

  it('answers at once what is surely known, when it is asked for', async () => {
    const known = starterFaq().find(({ question }) => question === 'Apa syarat mengurus KTP yang hilang?')
    const siti = city.citizen('Siti')
    const topic = await siti.hears(/^Baik, kita isi bersama/, siti.says('/formulir'))
    siti.presses(topic, /^Lainnya$/)
    const question = await siti.hears(/^Silakan tulis/, topic)
    siti.says(known?.question ?? '')
    const answer = await siti.hears(/— Dinas/, question)
    expect(answer.text).toContain(known?.answer)
    expect(siti.buttons(answer)).toContain('Terjawab')
    expect(await forms()).toBe(0)
  })

  it('lets one part be changed and reads everything back again; words at the end belong to it', async () => {
    const siti = city.citizen('Siti')
    const place = await begin(siti)
    siti.presses(place, /^Lewati$/)
    const photo = await siti.hears(/^Ada foto/, place)
    siti.presses(photo, /^Lewati$/)
    const read = await siti.hears(/^Begini pesan/, photo)
    expect(read.text).not.toContain('Tempat:')
    siti.presses(read, /^Ubah$/)
    const which = await siti.hears(/^Bagian mana/, read)
    siti.presses(which, /^Tempat$/)
    const again = await siti.hears(/^Di mana tempatnya/, which)
    siti.says('Jalan Pelabuhan')
    const changed = await siti.hears(/Tempat: Jalan Pelabuhan/, again)
    siti.says('Sudah saya cari di pasar, tidak ada pengumuman.')
    const longer = await siti.hears(/tidak ada pengumuman/, changed)
    expect(longer.text).toContain(MATTER)
    siti.presses(longer, /^Kirim$/)
    await siti.hears(/Nomor tiket/, longer)
    const card = await city.deskSees('dishub', /tidak ada pengumuman/)
    expect(card.text).toContain('Tempat: Jalan Pelabuhan')
  })

  it.each([
    ['lewati', 'tidak ada', 'benar'],
    ['lewat', 'gak ada foto', 'sudah itu saja'],
    ['Lewati.', 'Lewat', 'Ya, kirim'],
  ])('takes what is typed for its button: %s, %s, %s', async (place, photo, send) => {
    const siti = city.citizen('Siti')
    const where = await begin(siti)
    const asked = await siti.hears(/^Ada foto/, (siti.says(place), where))
    const read = await siti.hears(/^Begini pesan/, (siti.says(photo), asked))
    expect(read.text).toContain(`Pesan: ${MATTER}\n\nSudah benar`)
    await siti.hears(/Nomor tiket/, (siti.says(send), read))
    expect(await forms()).toBe(0)
  })

  it('holds what was begun just before it, and no case comes of that beside it', async () => {
    const siti = city.citizen('Siti')
    siti.says('saya mau lapor tapi bingung menulis')
    const place = await begin(siti)
    await city.pass(30_000)
    siti.says('lewati')
    const photo = await siti.hears(/^Ada foto/, place)
    const read = await siti.hears(/^Begini pesan/, (siti.says('lewati'), photo))
    expect(read.text).toContain(`Pesan: saya mau lapor tapi bingung menulis\n${MATTER}`)
    expect(siti.heard().some(({ text }) => text.includes('Nomor tiket'))).toBe(false)
    await siti.hears(/Nomor tiket/, (siti.says('kirim'), read))
    expect((await inquiries(siti)).filter((row) => row['state_name'] === 'referred')).toHaveLength(1)
  })

  it('asks nothing twice when a finger taps twice', async () => {
    const siti = city.citizen('Siti')
    const place = await begin(siti)
    siti.presses(place, /^Lewati$/)
    siti.presses(place, /^Lewati$/)
    await city.settled()
    expect(siti.heard().filter(({ text }) => text.startsWith('Ada foto'))).toHaveLength(1)
    await city.pass(60_000)
    // Whoever comes back to it later sees where it is.
    siti.presses(place, /^Lewati$/)
    await city.settled()
    expect(siti.heard().filter(({ text }) => text.startsWith('Ada foto'))).toHaveLength(2)
    siti.says('/batal')
  })

  it('says once that an album brings more pictures than it holds', async () => {
    const siti = city.citizen('Siti')
    const place = await begin(siti)
    siti.presses(place, /^Lewati$/)
    const photo = await siti.hears(/^Ada foto/, place)
    siti.sends({ kind: 'photo' })
    await siti.hears(/Foto atau berkas: 1/, photo)
    for (let index = 0; index < 10; index++) siti.sends({ kind: 'photo', mediaGroupId: 'album-penuh' })
    siti.sends({ kind: 'photo' })
    await city.settled()
    expect(siti.heard().filter(({ text }) => /paling banyak sepuluh foto/.test(text))).toHaveLength(2)
    expect(siti.heard().at(-1)?.text).toContain('Foto atau berkas: 10')
    siti.says('/batal')
  })

  it('counts every picture of an album when it is read back', async () => {
    const siti = city.citizen('Siti')
    const photo = await siti.hears(/^Ada foto/, (siti.presses(await begin(siti), /^Lewati$/), undefined))
    for (let index = 0; index < 4; index++) siti.sends({ kind: 'photo', mediaGroupId: 'album-empat' })
    await city.settled()
    await city.pass(3_000)
    const read = await siti.hears(/^Begini pesan/, photo)
    expect(read.text).toContain('Foto atau berkas: 4')
    expect(siti.heard().filter(({ text }) => text.startsWith('Begini pesan'))).toHaveLength(1)
    siti.says('/batal')
  })

  it('asks once what is meant by what says too little', async () => {
    const siti = city.citizen('Siti')
    const topic = await siti.hears(/^Baik, kita isi bersama/, siti.says('/formulir'))
    siti.presses(topic, /^Lainnya$/)
    await siti.hears(/^Silakan tulis/, topic)
    const more = await siti.hears(/belum menangkap maksudnya/, siti.says('asdf'))
    const place = await siti.hears(/^Di mana tempatnya/, (siti.says(MATTER), more))
    // What said nothing doesn't stand beside it for an officer to wonder at.
    siti.presses(place, /^Lewati$/)
    const photo = await siti.hears(/^Ada foto/, place)
    siti.presses(photo, /^Lewati$/)
    const read = await siti.hears(/^Begini pesan/, photo)
    expect(read.text).toContain(`Pesan: ${MATTER}`)
    expect(read.text).not.toContain('asdf')
    siti.says('/batal')
  })

  it('takes no hand on the keys for the question where a topic is asked for', async () => {
    const siti = city.citizen('Siti')
    await siti.hears(/^Baik, kita isi bersama/, siti.says('/formulir'))
    await siti.hears(/belum menangkap maksudnya/, siti.says('asdf'))
    siti.says('/batal')
  })

  it('sends a call for help with the place and every word', async () => {
    const siti = city.citizen('Siti')
    const topic = await siti.hears(/^Baik, kita isi bersama/, siti.says('/formulir'))
    siti.presses(topic, /^Lainnya$/)
    const question = await siti.hears(/^Silakan tulis/, topic)
    siti.says('air sudah naik')
    const place = await siti.hears(/^Di mana tempatnya/, question)
    siti.says('Jalan Pelabuhan 7')
    const photo = await siti.hears(/^Ada foto/, place)
    siti.presses(photo, /^Lewati$/)
    const read = await siti.hears(/^Begini pesan/, photo)
    siti.says('sampai atap rumah')
    const longer = await siti.hears(/sampai atap/, read)
    siti.presses(longer, /^Kirim$/)
    await siti.hears(/Telepon sekarang juga/, longer)
    await city.settled()
    const [call] = await inquiries(siti)
    const words = await city.rows('SELECT text FROM inquiry_words WHERE inquiry_id = $1 ORDER BY id', [
      call?.['id'],
    ])
    expect(words.map(({ text }) => text)).toEqual([
      'air sudah naik',
      'sampai atap rumah',
      'Tempat: Jalan Pelabuhan 7',
    ])
  })

  it('follows an edit of the question before it is sent', async () => {
    const siti = city.citizen('Siti')
    const topic = await siti.hears(/^Baik, kita isi/, siti.says('/formulir'))
    const said = siti.says(MATTER)
    const place = await siti.hears(/^Di mana tempatnya/, topic)
    siti.edits(said, `${MATTER} Yang nomor 7.`)
    siti.presses(place, /^Lewati$/)
    const photo = await siti.hears(/^Ada foto/, place)
    siti.presses(photo, /^Lewati$/)
    expect((await siti.hears(/^Begini pesan/, photo)).text).toContain('Yang nomor 7.')
    await siti.hears(/tidak jadi dikirim/, siti.says('/batal'))
    expect(await forms()).toBe(0)
    expect(await inquiries(siti)).toEqual([])
  })

  it('gives way to a call for help, and asks later whether the question should be sent', async () => {
    const siti = city.citizen('Siti')
    const place = await begin(siti)
    siti.says('Tolong, rumah tetangga saya kebakaran!')
    const help = await siti.hears(/Telepon sekarang juga/, place)
    await city.pass(HOUR_MS)
    const asked = await siti.hears(/^Pesan Bapak\/Ibu ini belum terkirim/, help)
    expect(asked.text).toContain(MATTER)
    siti.presses(asked, /^Kirim$/)
    await siti.hears(/Dinas Perhubungan/, asked)
  })

  it('gives way to a command; left alone it asks once by day, and drops what nobody wants, files too', async () => {
    const siti = city.citizen('Siti')
    const place = await begin(siti)
    siti.says('Desa Sesayap')
    const photo = await siti.hears(/^Ada foto/, place)
    siti.sends({ kind: 'photo' })
    const read = await siti.hears(/^Begini pesan/, photo)
    const status = await siti.hears(/Belum ada pertanyaan|tidak ada pertanyaan/, (siti.says('/status'), read))
    await city.pass(HOUR_MS)
    const asked = await siti.hears(/belum terkirim/, status)
    const files = async () => (await city.rows('SELECT FROM attachment')).length
    const before = await files()
    await city.pass(12 * HOUR_MS)
    await city.pass(30 * HOUR_MS)
    expect(await forms()).toBe(0)
    expect(await files()).toBe(before - 1)
    expect(siti.heard().at(-1)?.messageId).toBe(asked.messageId)
    expect(await inquiries(siti)).toEqual([])
  })

  it('forgets a form in which nothing was written, without a word', async () => {
    const siti = city.citizen('Siti')
    const topic = await siti.hears(/^Baik, kita isi/, siti.says('/formulir'))
    siti.says('halo')
    const again = await siti.hears(/^Baik, kita isi/, topic)
    await city.pass(2 * HOUR_MS)
    expect(await forms()).toBe(0)
    expect(siti.heard().at(-1)?.messageId).toBe(again.messageId)
    // From now on words are a question again.
    siti.says(MATTER)
    await siti.hears(/Nomor tiket/, again)
  })

  it('goes on where it was when it is begun again', async () => {
    const siti = city.citizen('Siti')
    const place = await begin(siti)
    const read = await siti.hears(/^Begini pesan/, (siti.says('/formulir'), place))
    expect(read.text).toContain(MATTER)
    siti.presses(read, /^Batal$/)
    await siti.hears(/tidak jadi dikirim/, read)
  })
})
