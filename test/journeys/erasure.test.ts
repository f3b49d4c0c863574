import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeButton } from '../../src/bots/staff/callback-data.ts'
import { encodeChoice } from '../../src/bots/choice.ts'
import { type ErasureVerb, erasureIdSchema, inquiryIdSchema } from '../../src/routing/index.ts'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, CITIZEN_BOT, type City, openCity, privateWithStaffBot } from '../support/city.ts'
import { until } from '../support/until.ts'
import {
  answer,
  forgePress,
  MATTERS,
  pressForged,
  type Referred,
  refer,
  referFrom,
  write,
} from './stories.ts'
import { tablesWith } from './tables-with.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const ASKED = /ingin semua data di layanan ini dihapus/
const SURE = /Sekali lagi|Masih ada pertanyaan/
const ERASED = /semua data Bapak\/Ibu sudah kami hapus/i
const EMPTIED = /Data warga sudah dihapus/
const OUTDATED = /pilihan itu sudah tidak berlaku/

const bytes = (text: string) => new TextEncoder().encode(text)

/** Says /hapusdata and yes; gives the second question. */
async function askTwice(citizen: Actor): Promise<ChatMessage> {
  const said = citizen.says('/hapusdata')
  const first = await citizen.hears(ASKED, said)
  citizen.presses(first, /^Ya, hapus data saya$/)
  return citizen.hears(SURE, first)
}

/** Everything the staff bot's chats show now, and the officers' own messages in them. */
function shownToOfficers(...officers: Actor[]): string {
  const chats = [city.group, ...officers.map(({ id }) => privateWithStaffBot(id))]
  return JSON.stringify(
    chats.flatMap((chat) => city.emulator.messages(chat).filter(({ deleted }) => !deleted)),
  )
}

/** Moves the clock so little that nothing else falls due, until what was erased is settled. */
async function sweepUp(): Promise<void> {
  await city.pass(1_000)
  await city.pass(1_000)
}

describe('/hapusdata', () => {
  it('leaves nothing of the person in any table, chat or log, and every figure', async () => {
    const citizen = city.citizen('Rohana Simanjuntak')
    const officer = city.officer('dishub')
    const privately = officer.in(privateWithStaffBot(officer.id))
    const sent = citizen.sends({
      kind: 'document',
      caption: `${MATTERS.dishub} Saya tinggal di gang Kenari`,
      fileName: 'surat-rohana.pdf',
      content: bytes('isi surat rahasia Rohana'),
    })
    const { card, ticket } = await referFrom(city, citizen, 'dishub', sent)
    await city.press(officer, card, /Lihat lampiran/)
    await privately.hears(/Lampiran dari warga/)
    citizen.edits(sent, `${MATTERS.dishub} Saya tinggal di gang Merpati`)
    // Asked for more, with words of the officer's own; then answered with a file, and proposed as an entry.
    officer.presses(card, /^Minta keterangan$/)
    officer.says('Gang Merpati nomor berapa?', {
      replyTo: await city.deskSees('dishub', /^Tulis keterangan apa/),
    })
    officer.presses(await city.deskSees('dishub', /Begini pesan[\s\S]*Gang Merpati nomor/), /^Kirim$/)
    await citizen.hears(/Gang Merpati nomor berapa/)
    citizen.says('Nomor sebelas, rumah cat hijau')
    await city.deskSees('dishub', new RegExp(`Warga sudah memberi keterangan untuk tiket ${ticket}`))
    const preview = await write(city, officer, card, 'Warga gang Merpati silakan datang hari Selasa')
    officer.presses(preview, /^Kirim$/)
    await citizen.hears(/^Jawaban resmi [\s\S]*gang Merpati silakan/)
    await city.settled()
    await city.press(officer, card, /^Jadikan FAQ$/)
    await city.deskSees('dishub', /^Usulan FAQ dari tiket/)
    privately.says(`/tiket ${ticket}`)
    await privately.hears(new RegExp(`Tiket ${ticket}`))
    await city.settled()

    const planted = ['Kenari', 'Merpati', 'rahasia Rohana', 'surat-rohana', 'cat hijau', 'hari Selasa']
    for (const word of planted.slice(1)) expect([word, ...(await tablesWith(city, word))]).not.toEqual([word])
    const events = await city.events(ticket)
    const [before] = await city.rows('SELECT state, due_at, received_at FROM inquiry WHERE ticket = $1', [
      ticket.replace('-', ''),
    ])

    citizen.presses(await askTwice(citizen), /^Ya, hapus sekarang$/)
    await citizen.hears(ERASED)
    await city.settled()
    await sweepUp()

    for (const secret of [...planted, 'Simanjuntak', String(citizen.id)])
      expect({ secret, tables: await tablesWith(city, secret) }).toEqual({ secret, tables: [] })
    const chats = shownToOfficers(officer)
    for (const word of planted) expect({ word, shown: chats.includes(word) }).toEqual({ word, shown: false })
    for (const word of [...planted, 'Simanjuntak', String(citizen.id)])
      expect(city.logged()).not.toContain(word)
    expect(officer.again(card).text).toMatch(EMPTIED)
    expect(officer.again(card).text).toContain(ticket)
    expect(officer.buttons(card)).toEqual([])
    // What happened stays as it was.
    expect(await city.events(ticket)).toEqual(events)
    expect(
      await city.rows('SELECT state, due_at, received_at FROM inquiry WHERE ticket = $1', [
        ticket.replace('-', ''),
      ]),
    ).toEqual([before])
    expect(await city.rows(`SELECT why, status, cases, told_at IS NOT NULL AS told FROM erasure`)).toEqual([
      { why: 'asked', status: 'done', cases: 1, told: true },
    ])
  })

  it('makes whoever writes afterwards somebody new, but nobody of whoever only touches what was', async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Baru' })
    await answer(city, city.officer('dishub'), { citizen, card }, 'Sudah diumumkan')
    const answered = await citizen.hears(/^Jawaban resmi/)
    await city.settled()
    const early = citizen.says('/bahasa')
    const choice = await citizen.hears(/./, early)
    const last = await askTwice(citizen)
    citizen.presses(last, /^Ya, hapus sekarang$/)
    const told = await citizen.hears(ERASED)
    await city.settled()
    const known = () => city.rows('SELECT FROM conversation WHERE address = $1', [String(citizen.id)])
    expect((await city.press(citizen, choice, /./)).text).toMatch(OUTDATED)
    expect((await city.press(citizen, answered, /^Belum terjawab/)).text).toMatch(
      /data pertanyaannya sudah dihapus/,
    )
    expect((await city.press(citizen, last, /sekarang$/)).text).toMatch(OUTDATED)
    citizen.edits(early, 'Jalan rusak di gang Kenanga')
    city.emulator.block(citizen.id, CITIZEN_BOT.id, true)
    city.emulator.block(citizen.id, CITIZEN_BOT.id, false)
    await city.settled()
    expect(await known()).toEqual([])
    expect(await citizen.hears(/./)).toEqual(told)
    citizen.says('/status')
    const empty = await citizen.hears(/tidak ada pertanyaan/, told)
    // The old buttons still stand there.
    citizen.presses(answered, /^Belum terjawab/)
    await citizen.hears(/data pertanyaannya sudah dihapus/, empty)
    const [row] = await city.rows('SELECT id FROM inquiry WHERE ticket = $1', [ticket.replace('-', '')])
    const propose = writeButton({ verb: 'propose', inquiry: inquiryIdSchema.parse(row?.['id']) })
    const [refused] = await pressForged(city, city.officer('dishub'), [propose])
    expect(refused?.text).toMatch(new RegExp(`Data warga tiket ${ticket} sudah dihapus`))
    await city.settled()
    const people = await city.rows('SELECT person_id FROM conversation WHERE address = $1', [
      String(citizen.id),
    ])
    expect(people).toHaveLength(1)
    expect(
      await city.rows(
        'SELECT FROM inquiry i JOIN conversation c ON c.id = i.conversation_id WHERE c.address = $1',
        [String(citizen.id)],
      ),
    ).toEqual([])
  })

  it('does nothing by an old, a forged or somebody else’s button, nor by only one yes', async () => {
    const { citizen } = await refer(city, { name: 'Ragu' })
    const first = await citizen.hears(ASKED, citizen.says('/hapusdata'))
    const offered = first.buttons.flat().map(({ callbackData }) => callbackData ?? '')
    const { 2: packed = '' } = offered[0]?.split(':') ?? []
    const other = city.citizen('Usil')
    other.says('/start')
    await other.hears(/Selamat datang/)
    const forged = (verb: ErasureVerb) =>
      encodeChoice({ type: 'erasure', erasure: erasureIdSchema.parse(randomUUID()), verb })
    const tries: [Actor, string][] = [
      [citizen, `c1:e:${packed}:n`],
      [citizen, `c1:e:${packed}:a`],
      [citizen, forged('now')],
      [other, `c1:e:${packed}:n`],
      [other, `c1:e:${packed}:y`],
    ]
    for (const [actor, data] of tries) {
      const count = () => actor.heard().filter(({ text }) => OUTDATED.test(text)).length
      const heard = count()
      forgePress(city, 'citizen', actor, { data })
      await until(() => count() === heard + 1, { what: `a word about ${data}` })
    }
    // An hour later the question must be asked anew.
    await city.pass(HOUR_MS)
    const late = await citizen.hears(/./)
    citizen.presses(first, /^Ya, hapus data saya$/)
    await citizen.hears(OUTDATED, late)
    expect(await city.rows(`SELECT FROM erasure WHERE status IN ('asked', 'sure')`)).toEqual([])
    // And who asks again has new buttons, the second question with an hour of its own; "Tidak jadi" ends it.
    const firstAgain = await citizen.hears(ASKED, citizen.says('/hapusdata'))
    await city.pass(HOUR_MS - 60_000)
    citizen.presses(firstAgain, /^Ya, hapus data saya$/)
    const second = await citizen.hears(SURE, firstAgain)
    await city.pass(30 * 60_000)
    citizen.presses(second, /^Tidak jadi$/)
    await citizen.hears(/tetap kami simpan/, second)
    const kept = await citizen.hears(/./)
    citizen.presses(second, /hapus sekarang$/)
    await citizen.hears(OUTDATED, kept)
    const rows = await city.rows(
      'SELECT FROM inquiry_words w JOIN conversation c ON c.id = w.conversation_id WHERE c.address = $1',
      [String(citizen.id)],
    )
    expect(rows).toHaveLength(1)
  })
})

describe('/hapusdata answered in words', () => {
  const isErased = async ({ id }: Actor) =>
    (await city.rows('SELECT FROM conversation WHERE address = $1', [String(id)])).length === 0

  it.each([
    ['ya', 'ya hapus'],
    ['Iya pak', 'hapus saja'],
  ])('is asked twice all the same: %s', async (yes, again) => {
    const citizen = city.citizen('Menulis')
    citizen.says('/start')
    const first = await citizen.hears(ASKED, citizen.says('/hapusdata'))
    citizen.says(yes)
    const second = await citizen.hears(SURE, first)
    expect(await isErased(citizen)).toBe(false)
    citizen.says(again)
    await citizen.hears(ERASED, second)
  })

  it('means after the answer while a case is open, and is called off by "tidak jadi"', async () => {
    const { citizen } = await refer(city, { name: 'Menulis Dulu' })
    const first = await citizen.hears(ASKED, citizen.says('/hapusdata'))
    citizen.says('ya benar hapus')
    const second = await citizen.hears(SURE, first)
    citizen.says('tidak jadi')
    const kept = await citizen.hears(/tetap kami simpan/, second)
    const anew = await citizen.hears(ASKED, (citizen.says('/hapusdata'), kept))
    citizen.says('ya')
    const sure = await citizen.hears(SURE, anew)
    citizen.says('ya')
    await citizen.hears(/sesudah|begitu/i, sure)
    expect(await city.rows(`SELECT FROM erasure WHERE status = 'pending'`)).not.toEqual([])
    expect(await isErased(citizen)).toBe(false)
  })

  it('is a message like any other when it says more, or when something else was spoken of since', async () => {
    const citizen = city.citizen('Lain Hal')
    const first = await citizen.hears(ASKED, citizen.says('/hapusdata'))
    await city.pass(1_000)
    await citizen.hears(/Nomor tiket/, (citizen.says(MATTERS.dishub), first))
    citizen.says('ya')
    citizen.says('ya hapus saja antrean di loket itu')
    await city.settled()
    expect(citizen.heard().some(({ text }) => SURE.test(text))).toBe(false)
    expect(await isErased(citizen)).toBe(false)
  })
})

describe('/hapusdata while a case is open', () => {
  const isErased = async ({ id }: Actor) =>
    (await city.rows('SELECT FROM conversation WHERE address = $1', [String(id)])).length === 0

  it('withdraws it and tells its desk, when the citizen wants it now', async () => {
    const { citizen, ticket, card } = await refer(city, { name: 'Sekarang' })
    citizen.presses(await askTwice(citizen), /^Batalkan dan hapus sekarang$/)
    await citizen.hears(/Pertanyaan yang masih terbuka sudah dibatalkan/)
    await city.deskSees(
      'dishub',
      new RegExp(`Warga meminta datanya dihapus; tiket ${ticket} ikut dibatalkan`),
    )
    await city.settled()
    expect((await city.events(ticket)).at(-1)?.type).toBe('withdrawn')
    // Nobody can go on with it.
    const officer = city.officer('dishub')
    officer.says('Besok pagi', { replyTo: card })
    await city.deskSees('dishub', new RegExp(`Tiket ${ticket} sudah selesai`))
    expect(
      await city.rows(`SELECT FROM draft d JOIN inquiry i ON i.id = d.inquiry_id WHERE i.ticket = $1`, [
        ticket.replace('-', ''),
      ]),
    ).toEqual([])
  })

  async function wait(referred: Referred): Promise<ChatMessage> {
    referred.citizen.presses(await askTwice(referred.citizen), /^Hapus sesudah dijawab$/)
    return referred.citizen.hears(/Data Bapak\/Ibu kami hapus sesudah pertanyaan yang masih terbuka dijawab/)
  }

  it('waits for the answer, and is done once the citizen has it', async () => {
    const referred = await refer(city, { name: 'Sabar' })
    const { citizen } = referred
    await wait(referred)
    await city.pass(HOUR_MS)
    expect(await isErased(citizen)).toBe(false)
    await answer(city, city.officer('dishub'), referred, 'Silakan datang')
    await city.settled()
    await city.catchUp()
    await citizen.hears(ERASED)
    expect(await isErased(citizen)).toBe(true)
  })

  it('is done within three days even if nobody answers', async () => {
    const referred = await refer(city, { name: 'Lama' })
    const { citizen, ticket } = referred
    await wait(referred)
    await city.pass(70 * HOUR_MS)
    expect(await isErased(citizen)).toBe(false)
    await city.pass(2 * HOUR_MS)
    await citizen.hears(/Pertanyaan yang masih terbuka sudah dibatalkan/)
    expect(await isErased(citizen)).toBe(true)
    expect((await city.events(ticket)).at(-1)?.type).toBe('withdrawn')
  })

  it('wakes nobody with its last word', async () => {
    const now = city.clock.now()
    // 23.00 WITA.
    const night = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1, 15)
    await city.pass(night - now.getTime())
    const referred = await refer(city, { name: 'Tidur' })
    const { citizen } = referred
    await wait(referred)
    const farewells = () => citizen.heard().filter(({ text }) => /sudah kami hapus/i.test(text))
    await city.pass(71 * HOUR_MS)
    expect(await isErased(citizen)).toBe(true)
    expect(farewells()).toEqual([])
    await city.pass(8 * HOUR_MS)
    await citizen.hears(/Pertanyaan yang masih terbuka sudah dibatalkan/)
  })

  it('can be called off, or done at once after all', async () => {
    const referred = await refer(city, { name: 'Berubah' })
    const { citizen } = referred
    const waits = await wait(referred)
    citizen.presses(waits, /^Tidak jadi$/)
    await citizen.hears(/tetap kami simpan/, waits)
    const again = await wait(referred)
    const told = await citizen.hears(/kami hapus sesudah/, citizen.says('/hapusdata'))
    expect(told.messageId).toBeGreaterThan(again.messageId)
    citizen.presses(told, /hapus sekarang$/)
    await citizen.hears(ERASED)
    expect(await isErased(citizen)).toBe(true)
  })
})

describe('what Telegram no longer lets us take back', () => {
  it('is counted, and told to Diskominfo', async () => {
    const citizen = city.citizen('Foto')
    const officer = city.officer('dishub')
    const sent = citizen.sends({ kind: 'photo', caption: MATTERS.dishub, content: bytes('foto') })
    const { card, ticket } = await referFrom(city, citizen, 'dishub', sent)
    await city.press(officer, card, /Lihat lampiran/)
    await officer
      .in(privateWithStaffBot(officer.id))
      .hears(new RegExp(`Lampiran dari warga untuk tiket ${ticket}`))
    await city.settled()
    city.emulator.faults.rules.push({
      method: 'deleteMessage',
      code: 400,
      description: "Bad Request: message can't be deleted",
      times: 1,
    })
    citizen.presses(await askTwice(citizen), /^Batalkan dan hapus sekarang$/)
    await citizen.hears(ERASED)
    await city.settled()
    await sweepUp()
    await city.deskSees('diskominfo', new RegExp(`1 pesan petugas tentang ${ticket} masih memuat`))
  })
})

describe('what is kept', () => {
  const KEPT = /Pesan Bapak\/Ibu kami simpan[^\n]*\/privasi$/

  it('is said once, at the end of the first word to somebody', async () => {
    const citizen = city.citizen('Pertama')
    const first = await citizen.hears(/selamat datang/, citizen.says('halo'))
    expect(first.text).toMatch(KEPT)
    const said = citizen.says('/privasi')
    const whole = await citizen.hears(/Data Bapak\/Ibu di layanan/, said)
    expect(whole.text).toContain('365 hari')
    for (const way of ['/datasaya', '/hapusdata', '/standar']) expect(whole.text).toContain(way)
    const next = await citizen.hears(/./, citizen.says('/bantuan'))
    for (const { text } of [whole, next]) expect(text).not.toMatch(KEPT)
  })

  it('is part of the welcome, and not said twice there', async () => {
    const citizen = city.citizen('Mulai')
    const welcome = await citizen.hears(/Selamat datang/, citizen.says('/start'))
    expect(welcome.text.match(/\/privasi/g)).toHaveLength(1)
  })

  it('doesn’t stand in the way of who needs help', async () => {
    const citizen = city.citizen('Darurat')
    const help = await citizen.hears(/Telepon sekarang/, citizen.says('tolong rumah saya kebakaran'))
    expect(help.text).not.toMatch(KEPT)
  })
})

describe('/datasaya', () => {
  it('gives everything held of the person as files, and nobody of the office', async () => {
    const citizen = city.citizen('Ingin Tahu')
    const sent = citizen.sends({
      kind: 'document',
      caption: `${MATTERS.dishub} Rumah saya di gang Melur`,
      fileName: 'denah.pdf',
      content: bytes('denah rumah'),
    })
    const { card, ticket } = await referFrom(city, citizen, 'dishub', sent)
    citizen.edits(sent, `${MATTERS.dishub} Rumah saya di gang Melati`)
    await city.deskSees(
      'dishub',
      new RegExp(`mengubah pertanyaan[\\s\\S]*${ticket}|${ticket}[\\s\\S]*diubah`),
    )
    await answer(city, city.officer('dishub'), { citizen, card }, 'Diumumkan besok')
    await city.settled()
    const [lifter] = await city.rows(
      `INSERT INTO block (person_id, inquiry_id, reason, since, until, officer_id, lifted_at, lifted_by)
      SELECT c.person_id, i.id, 'spam', $2, $2::timestamptz + interval '1 day', o.id, $2, o.id
      FROM inquiry i JOIN conversation c ON c.id = i.conversation_id, officer o WHERE i.ticket = $1 LIMIT 1 RETURNING lifted_by AS id`,
      [ticket.replace('-', ''), city.clock.now()],
    )
    const said = citizen.says('/datasaya')
    await citizen.hears(/Ini semua data Bapak\/Ibu/, said)
    await city.settled()
    const files = citizen
      .heard()
      .filter(({ messageId, media }) => media && messageId > said.messageId)
      .map(({ media }) => ({
        name: media?.fileName,
        text: Buffer.from(city.emulator.file(media?.fileId ?? '')?.content ?? []).toString(),
      }))
    expect(files.map(({ name }) => name)).toEqual(['data-saya.txt', 'data-saya.json', 'denah.pdf'])
    const [text, json, own] = files.map((file) => file.text)
    for (const held of [
      'gang Melur',
      'gang Melati',
      'denah.pdf',
      'Diumumkan besok',
      ticket,
      String(citizen.id),
    ])
      expect(text).toContain(held)
    expect(text).toContain('Dinas Perhubungan menjawab')
    expect(text).toContain('diteruskan ke instansi')
    expect(JSON.parse(json ?? '')).toMatchObject({ cases: [{ state: 'answered', answers: [{ number: 1 }] }] })
    expect(own).toBe('denah rumah')
    const officer = city.officer('dishub')
    for (const part of [text, json])
      for (const name of [officer.name, String(officer.id), 'officer', String(lifter?.['id'])])
        expect(part).not.toContain(name)
    // What the platform brought is held for some days, too.
    expect(JSON.parse(json ?? '').others).toContainEqual(expect.objectContaining({ kept: 'inbox' }))
    // The hours in which something was sent are held as well: told by the day, and each of them for machines.
    expect(text).toMatch(/- \d+ \S+ 20\d\d: [1-9]\d* kiriman dari Bapak\/Ibu, [1-9]\d* dari kami/)
    expect(JSON.parse(json ?? '').others).toContainEqual(
      expect.objectContaining({ kept: expect.stringMatching(/^contact(_hour)?$/) }),
    )
    // As it is stored it is for machines: whoever reads the text is told where it is.
    expect(text).toContain('data-saya.json')
    expect(text).not.toMatch(/inbox|conversation_id|attempts|="/)
    // The same again is the same again.
    const again = citizen.says('/datasaya')
    await citizen.hears(/baru saja kami kirim/, again)
    await city.pass(HOUR_MS + 1_000)
    await citizen.hears(/Ini semua data/, citizen.says('/datasaya'))
  })

  it('holds nothing of anybody else', async () => {
    const citizen = city.citizen('Sendiri')
    const said = citizen.says('/datasaya')
    expect((await citizen.hears(/Ini semua data/, said)).text).not.toContain('menyusul')
    await city.settled()
    const media = citizen.heard().find((one) => one.media && one.messageId > said.messageId)?.media
    const text = Buffer.from(city.emulator.file(media?.fileId ?? '')?.content ?? []).toString()
    expect(text).toContain(String(citizen.id))
    expect(text).not.toContain('Tiket')
  })
})
