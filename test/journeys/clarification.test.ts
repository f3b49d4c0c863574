import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { quietUntil } from '../../src/routing/index.ts'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, MATTERS, type Referred, refer } from './stories.ts'

let city: City
let officer: Actor
beforeAll(async () => {
  city = await openCity()
  officer = city.officer('dishub')
})
afterAll(() => city.close())
// Nobody is asked at night; each story begins by day.
beforeEach(async () => {
  const now = city.clock.now()
  const morning = quietUntil(now, 'Asia/Makassar')
  if (morning) await city.pass(morning.getTime() - now.getTime())
})

/** Milliseconds until it is that hour in Makassar, which is eight hours ahead. */
const untilHour = (hour: number) => {
  const ofDayMs = (city.clock.now().getTime() + 8 * HOUR_MS) % (24 * HOUR_MS)
  return (((hour * HOUR_MS - ofDayMs) % (24 * HOUR_MS)) + 24 * HOUR_MS) % (24 * HOUR_MS)
}

const about = (ticket: string, text: string) =>
  city.deskSees('dishub', new RegExp(`^${text.replace('TICKET', ticket)}`))

/** Asks the citizen through "Minta keterangan"; gives the officer's preview. */
async function writeQuestion({ ticket, card }: Referred, words: string): Promise<ChatMessage> {
  officer.presses(card, /^Minta keterangan$/)
  const prompt = await about(ticket, 'Tulis keterangan apa yang diperlukan dari warga untuk tiket TICKET')
  expect(prompt.forceReply).toBe(true)
  officer.says(words, { replyTo: prompt })
  return city.deskSees('dishub', new RegExp(`Begini pesan[\\s\\S]*tiket ${ticket}[\\s\\S]*${words}`))
}

async function ask(referred: Referred, words: string): Promise<ChatMessage> {
  officer.presses(await writeQuestion(referred, words), /^Kirim$/)
  return referred.citizen.hears(new RegExp(words))
}

describe('"Minta keterangan"', () => {
  it('takes a reply that sounds like a call for help as both', async () => {
    const referred = await refer(city, { name: 'Gawat' })
    const { citizen, ticket, card } = referred
    await ask(referred, 'Apa yang terjadi di sana?')
    citizen.says('rumah di sebelah halte itu terbakar, apinya besar sekali')
    await citizen.hears(/Telepon sekarang juga/)
    await about(ticket, 'Warga sudah memberi keterangan untuk tiket TICKET')
    await city.settled()
    expect(officer.again(card).text).toContain('rumah di sebelah halte itu terbakar')
    const calls = await city.rows(
      `SELECT i.ticket FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
       WHERE c.address = $1 AND i.state ->> 'emergency' = 'fire'`,
      [String(citizen.id)],
    )
    expect(calls).toHaveLength(1)
  })

  it('asks the citizen, stops the clock, and lets it run on with the reply', async () => {
    const referred = await refer(city, {})
    const { citizen, ticket, card } = referred
    await city.pass(2 * HOUR_MS)
    const preview = await writeQuestion(referred, 'Trayek yang mana?')
    expect(officer.buttons(preview)).toEqual(['Kirim', 'Ubah', 'Batal'])
    officer.presses(preview, /^Kirim$/)
    const question = await citizen.hears(/Trayek yang mana\?/)
    expect(question.text).toMatch(/^Dinas Perhubungan membutuhkan keterangan/)
    expect(question.text).toContain('batas waktu jawaban kami berhenti')
    expect(question.text).not.toContain('Rahmat')
    await city.settled()
    const waiting = officer.again(card)
    expect(waiting.text).toContain('Menunggu keterangan warga sejak')
    expect(waiting.text).toContain('Trayek yang mana?')
    expect(officer.buttons(card)).not.toContain('Minta keterangan')

    await city.pass(30 * HOUR_MS)
    expect(
      city.emulator.messages(officer.chat).some(({ text }) => text.includes(`Pengingat: tiket ${ticket}`)),
    ).toBe(false)
    citizen.says(`/status ${ticket}`)
    await citizen.hears(
      /Menunggu keterangan dari Bapak\/Ibu untuk Dinas Perhubungan[\s\S]*Tenggat: 24 jam sejak [^;]*; dijeda .* menunggu keterangan/,
    )
    const thanks = citizen.says('makasih')
    await citizen.hears(/Sama-sama/, thanks)
    expect((await city.events(ticket)).at(-1)?.type).toBe('paused')

    citizen.says('Trayek A, yang lewat rumah sakit')
    const runs = await citizen.hears(/sudah kami teruskan ke Dinas Perhubungan/)
    expect(runs.text).toMatch(/Dijawab paling lambat /)
    await about(ticket, 'Warga sudah memberi keterangan untuk tiket TICKET')
    await city.settled()
    expect(officer.again(card).text).toContain('Trayek A, yang lewat rumah sakit')
    const sent = await answer(city, officer, { citizen, card }, 'Trayek A diumumkan Senin')
    expect(sent.text).toContain('Jawaban resmi Dinas Perhubungan')
    await city.settled()
    const events = await city.events(ticket)
    expect(events.map(({ type }) => type)).toEqual([
      'received',
      'referred',
      'paused',
      'words-added',
      'resumed',
      'answered',
      'delivered',
    ])
    expect(events.find(({ type }) => type === 'answered')?.body).toMatchObject({
      late: false,
      heldMs: 2 * HOUR_MS,
      pausedMs: 30 * HOUR_MS,
    })
  })

  it('passes the filter: what is warned of goes out by a second press, recorded with the warnings', async () => {
    const referred = await refer(city, { name: 'Saring' })
    const { citizen, ticket } = referred
    const preview = await writeQuestion(referred, 'Kirim fotonya ke 0812-3456-7890 ya, jangan bodoh.')
    expect(preview.text).toContain('Nomor telepon yang bukan milik kantor: 0812-3456-7890')
    expect(preview.text).toContain('Kata yang dapat menyinggung: bodoh')
    expect(officer.buttons(preview)[0]).toBe('Tetap kirim')
    expect((await city.press(officer, preview, /^Tetap kirim$/)).text).toContain('Ada peringatan')
    await until(() => officer.buttons(preview)[0] === 'Ya, tetap kirim', { what: 'the second question' })
    await city.settled()
    expect(citizen.heard().some(({ text }) => text.includes('0812'))).toBe(false)
    officer.presses(preview, /^Ya, tetap kirim$/)
    await citizen.hears(/0812-3456-7890/)
    await city.settled()
    const paused = (await city.events(ticket)).find(({ type }) => type === 'paused')
    expect(paused?.body).toMatchObject({ warnings: ['phone', 'insult'] })
    const acts = await city.rows("SELECT detail FROM audit WHERE act = 'asked-despite-warnings'")
    expect(acts).toMatchObject([{ detail: { warnings: 'phone insult' } }])
    expect(JSON.stringify([paused, acts])).not.toMatch(/0812|bodoh/)
  })

  it('an edited question is checked anew, and one that becomes a note is not asked', async () => {
    const referred = await refer(city, { name: 'Sunting' })
    const first = await writeQuestion(referred, 'Alamatnya di mana ya?')
    const written = city.emulator.messages(officer.chat).find(({ messageId }) => messageId === first.replyTo)
    if (!written) throw new Error('The question has no source')
    officer.edits(written, 'Alamatnya di mana, di [alamat]?')
    const warned = await about(referred.ticket, 'Begini pesan[\\s\\S]*TICKET[\\s\\S]*Bagian yang belum diisi')
    officer.edits(written, '// tidak usah, sudah tahu')
    await about(referred.ticket, 'Ini catatan internal \\(//\\) untuk tiket TICKET')
    for (const preview of [first, warned])
      expect((await city.press(officer, preview, /^(Kirim|Tetap kirim)$/)).alert).toBe(true)
    await city.settled()
    expect(referred.citizen.heard().some(({ text }) => /Alamatnya/.test(text))).toBe(false)
    expect((await city.events(referred.ticket)).at(-1)?.type).toBe('referred')
  })

  it.each(['sudah pak', 'iya', 'belum', '3', 'besok', 'sudah lapor, belum ditanggapi'])(
    'takes "%s" for the reply',
    async (reply) => {
      const referred = await refer(city, { name: 'Singkat' })
      const { citizen, ticket, card } = referred
      await ask(referred, 'Berapa kali pernah lapor sebelumnya')
      const news = citizen.says('gimana kabarnya?')
      await citizen.hears(/Menunggu keterangan dari Bapak\/Ibu/, news)
      const said = citizen.says(reply)
      await citizen.hears(/sudah kami teruskan ke Dinas Perhubungan/, said)
      await city.settled()
      expect((await city.events(ticket)).at(-1)?.type).toBe('resumed')
      expect(officer.again(card).text).toContain(reply)
    },
  )

  it('is answered by what is written next, whatever was being filled in before; the form is asked about later', async () => {
    const referred = await refer(city, { name: 'Isian' })
    const { citizen, ticket, card } = referred
    const topic = await citizen.hears(/^Baik, kita isi bersama/, citizen.says('/formulir'))
    citizen.presses(topic, /^Lainnya$/)
    const question = await citizen.hears(/^Silakan tulis/, topic)
    await citizen.hears(/^Di mana tempatnya/, (citizen.says(MATTERS.pupr), question))
    await city.pass(60_000)
    await ask(referred, 'Di halte mana kejadiannya?')
    await citizen.hears(/sudah kami teruskan/, citizen.says('di halte pasar baru pak'))
    await city.settled()
    expect((await city.events(ticket)).at(-1)?.type).toBe('resumed')
    expect(officer.again(card).text).toContain('di halte pasar baru')
    await city.pass(11 * 60_000)
    await citizen.hears(/jembatan gantung/)
  })

  it('leaves to the form what answers the form, when that asked last', async () => {
    const referred = await refer(city, { name: 'Isian Dulu' })
    const { citizen, ticket } = referred
    await ask(referred, 'Di halte mana kejadiannya?')
    await city.pass(60_000)
    const topic = await citizen.hears(/^Baik, kita isi bersama/, citizen.says('/formulir'))
    citizen.presses(topic, /^Lainnya$/)
    const question = await citizen.hears(/^Silakan tulis/, topic)
    await citizen.hears(/^Di mana tempatnya/, (citizen.says(MATTERS.pupr), question))
    expect((await city.events(ticket)).at(-1)?.type).toBe('paused')
  })

  it('written at night goes out in the morning, and only then stops the clock', async () => {
    const referred = await refer(city, { name: 'Malam' })
    const { citizen, ticket, card } = referred
    await city.pass(untilHour(22))
    officer.presses(await writeQuestion(referred, 'Halte yang mana?'), /^Kirim$/)
    await about(ticket, 'Permintaan keterangan untuk tiket TICKET dikirim ke warga pada .*06[.]00')
    await city.settled()
    expect(officer.again(card).text).toMatch(/Warga dimintai keterangan pada .*06[.]00/)
    expect(citizen.heard().some(({ text }) => text.includes('Halte yang mana?'))).toBe(false)
    citizen.says(`/status ${ticket}`)
    await citizen.hears(/Sedang ditangani Dinas Perhubungan/)
    // Nobody has been asked anything yet: more words are more words.
    citizen.says('angkotnya warna biru, lewat depan pasar')
    await about(ticket, 'Warga menambahkan keterangan pada tiket TICKET')
    expect((await city.events(ticket)).map(({ type }) => type)).not.toContain('resumed')

    await city.pass(untilHour(7))
    await citizen.hears(/Halte yang mana[?]/)
    await city.pass(3 * HOUR_MS)
    const reply = citizen.says('Halte depan pasar pak')
    await citizen.hears(/sudah kami teruskan ke Dinas Perhubungan/, reply)
    const resumed = (await city.events(ticket)).find(({ type }) => type === 'resumed')
    const pausedMs = Number(resumed?.body['pausedMs'])
    expect(pausedMs).toBeGreaterThanOrEqual(4 * HOUR_MS)
    expect(pausedMs).toBeLessThan(5 * HOUR_MS)
  })

  it('reminds the citizen once and goes on without an answer', async () => {
    const referred = await refer(city, { name: 'Joko' })
    const { citizen, ticket } = referred
    const question = await ask(referred, 'Alamat lengkapnya di mana?')
    await city.pass(48 * HOUR_MS)
    const again = await citizen.hears(/Kami masih menunggu keterangan/, question)
    expect(again.text).toContain('Alamat lengkapnya di mana?')
    await city.pass(25 * HOUR_MS)
    await about(ticket, 'Warga belum memberi keterangan untuk tiket TICKET')
    await city.pass(8 * HOUR_MS)
    await citizen.hears(/Dinas Perhubungan melanjutkan dengan keterangan yang ada/)
  })

  it('does not take a known question for the reply', async () => {
    const referred = await refer(city, { name: 'Wati' })
    const question = await ask(referred, 'Nomor trayeknya berapa ya?')
    const other = referred.citizen.says('KTP saya hilang, syaratnya apa?')
    const known = await referred.citizen.hears(/./, other)
    expect(referred.citizen.buttons(known)).toContain('Terjawab')
    expect(known.messageId).toBeGreaterThan(question.messageId)
    expect((await city.events(referred.ticket)).at(-1)?.type).toBe('paused')
  })

  it('is no hindrance to a colleague who knows the answer', async () => {
    const referred = await refer(city, { name: 'Tono' })
    await ask(referred, 'Jam berapa kejadiannya?')
    const { citizen, card, ticket } = referred
    await answer(city, officer, { citizen, card }, 'Angkot itu sudah diganti')
    await city.settled()
    expect((await city.events(ticket)).map(({ type }) => type).slice(-3)).toEqual([
      'resumed',
      'answered',
      'delivered',
    ])
  })
})
