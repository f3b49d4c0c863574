import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, type DeskName, openCity } from '../support/city.ts'
import { answer, refer } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const DUE = 'Senin, 23 November 2026 pukul 14.05 WITA'

/** The newest message of the staff bot at this desk about this ticket whose text fits. */
const about = (desk: DeskName, ticket: string, text: string) =>
  city.deskSees(desk, new RegExp(`^${text.replace('TICKET', ticket)}`))

async function begin(officer: Actor, card: ChatMessage, desk: DeskName, ticket: string) {
  officer.presses(card, /^Alihkan$/)
  return about(desk, ticket, 'Tiket TICKET dialihkan ke instansi mana')
}

/** The same messages for the whole of this file: the promise that was made at the beginning holds on. */
async function passAnHour() {
  await city.pass(HOUR_MS)
}

describe('"Alihkan"', () => {
  it('offers the likeliest, asks for a reason, and moves the question but not the deadline', async () => {
    const { citizen, ticket, card } = await refer(city, {
      desk: 'dishub',
      text: 'Rambu lalu lintas dinas perhubungan roboh karena jembatan rusak',
    })
    const officer = city.officer('dishub')
    const offered = await begin(officer, card, 'dishub', ticket)
    const labels = officer.buttons(offered)
    expect(labels.at(0)).toBe('Dinas Pekerjaan Umum dan Penataan Ruang')
    expect(labels).not.toContain('Dinas Perhubungan')
    expect(labels.slice(-2)).toEqual(['Cari instansi', 'Batal'])
    await passAnHour()

    officer.presses(offered, /Pekerjaan Umum/)
    const why = await about('dishub', ticket, 'Apa alasan tiket TICKET dialihkan')
    expect(officer.buttons(why)).toEqual([
      'Bukan tugas instansi kami',
      'Salah alamat',
      'Perlu instansi lain',
      'Tulis alasan sendiri',
      'Batal',
    ])
    await city.settled()
    expect(await city.events(ticket)).toHaveLength(2)
    officer.presses(why, /Perlu instansi lain/)

    const arrived = await about('pupr', ticket, 'Tiket TICKET\n')
    expect(arrived.text).toContain(`Tenggat: ${DUE}`)
    expect(arrived.text).toContain('Sisa waktu: 23 jam')
    expect(arrived.text).toContain('Dialihkan dari: Dinas Perhubungan')
    expect(arrived.text).toContain('Alasan: Perlu instansi lain')
    await city.settled()
    const left = officer.again(card)
    expect(left.text).toContain('Dialihkan ke Dinas Pekerjaan Umum dan Penataan Ruang')
    expect(left.text).toContain('Perlu instansi lain')
    expect(officer.buttons(card)).toEqual([])
    const news = await citizen.hears(/sekarang ditangani oleh Dinas Pekerjaan Umum/)
    expect(news.text).toContain(ticket)
    expect(news.text).toContain(`Batas waktunya tidak berubah: paling lambat ${DUE}`)

    // The former desk has no say any more; the new one answers, and each one's holding time is kept.
    officer.says('Kami saja yang menjawab', { replyTo: card })
    await city.deskSees('dishub', new RegExp(`${ticket} sudah dialihkan ke Dinas Pekerjaan Umum`))
    await passAnHour()
    await passAnHour()
    const sent = await answer(city, city.officer('pupr'), { citizen, card: arrived }, 'Diperbaiki bulan ini')
    expect(sent.text).toContain('Jawaban resmi Dinas Pekerjaan Umum dan Penataan Ruang')
    await city.settled()
    const history = await city.events(ticket)
    expect(history.map(({ type }) => type)).toEqual([
      'received',
      'referred',
      'moved',
      'answered',
      'delivered',
    ])
    expect(history[2]?.body).toMatchObject({
      reason: 'other-needed',
      heldMs: HOUR_MS,
      holder: { desk: 'pupr', as: 'responsible' },
    })
    expect(history[3]?.body).toMatchObject({ heldMs: 2 * HOUR_MS, totalMs: 3 * HOUR_MS, late: false })
    const holdings = await city.rows(
      `SELECT r.desk_id AS desk, extract(epoch FROM r.until - r.since) * 1000 AS ms FROM referral r
       JOIN inquiry i ON i.id = r.inquiry_id WHERE i.ticket = $1 ORDER BY r.number`,
      [ticket.replace('-', '')],
    )
    expect(holdings.map(({ desk, ms }) => [desk, Number(ms)])).toEqual([
      ['dishub', HOUR_MS],
      ['pupr', 2 * HOUR_MS],
    ])
  })

  it('finds any instansi by a few letters, and takes a reason in own words', async () => {
    const { ticket, card } = await refer(city, { name: 'Cari' })
    const officer = city.officer('dishub')
    const offered = await begin(officer, card, 'dishub', ticket)
    officer.presses(offered, /Cari instansi/)
    const prompt = await city.deskSees('dishub', /Tulis nama instansi yang dicari/, offered)
    expect(prompt.forceReply).toBe(true)
    officer.says('entah apa ini', { replyTo: prompt })
    await city.deskSees('dishub', /Tidak ada instansi lain dengan nama itu/, prompt)
    await city.deskSees('dishub', /Tidak ada instansi lain dengan nama itu/)
    officer.says('lingkungan hidp', { replyTo: prompt })
    await city.settled()
    const found = await about('dishub', ticket, 'Tiket TICKET dialihkan ke instansi mana')
    expect(found.messageId).toBeGreaterThan(offered.messageId)
    officer.presses(found, /Lingkungan Hidup/)
    const why = await about('dishub', ticket, 'Apa alasan tiket TICKET dialihkan ke Dinas Lingkungan Hidup')
    officer.presses(why, /Tulis alasan sendiri/)
    const own = await about('dishub', ticket, 'Tulis alasannya untuk tiket TICKET')
    officer.says('Ini soal asap, bukan soal jalan. Tanya @admin_dlh', { replyTo: own })
    const arrived = await about('dlh', ticket, 'Tiket TICKET\n')
    expect(arrived.text).toContain('Alasan: Ini soal asap, bukan soal jalan')
    expect(arrived.entities.filter(({ type }) => type === 'mention')).toEqual([])
    // Free text stays out of the history.
    expect(JSON.stringify(await city.events(ticket))).not.toContain('asap')
  })

  it('can be begun and dropped; an old choice moves nothing', async () => {
    const { ticket, card } = await refer(city, { name: 'Urung' })
    const officer = city.officer('dishub')
    const first = await begin(officer, card, 'dishub', ticket)
    officer.presses(first, /Batal/)
    await city.deskSees('dishub', /^Dibatalkan/)
    await city.settled()
    expect(officer.buttons(first)).toEqual([])
    expect(await city.events(ticket)).toHaveLength(2)

    const second = await begin(officer, card, 'dishub', ticket)
    const colleague = await city.colleague('dishub', 'Rahmat')
    expect((await city.press(colleague, second, /Cari instansi/)).text).toMatch(
      /Ini dimulai oleh petugas lain/,
    )
    await city.settled()
    expect(await city.events(ticket)).toHaveLength(2)
  })

  it('to an instansi without a desk goes by way of triage', async () => {
    const { citizen, ticket, card } = await refer(city, { name: 'Tanpa Meja' })
    const officer = city.officer('dishub')
    const offered = await begin(officer, card, 'dishub', ticket)
    officer.presses(offered, /Cari instansi/)
    const prompt = await city.deskSees('dishub', /Tulis nama instansi yang dicari/, offered)
    officer.says('pertanian', { replyTo: prompt })
    await city.settled()
    const found = await about('dishub', ticket, 'Tiket TICKET dialihkan ke instansi mana')
    officer.presses(found, /Pertanian/)
    const why = await about('dishub', ticket, 'Apa alasan tiket TICKET dialihkan')
    officer.presses(why, /Salah alamat/)
    await about('diskominfo', ticket, 'Tiket TICKET\n')
    await citizen.hears(/kami serahkan ke Diskominfo/)
  })
})

describe('"Bukan kewenangan kami"', () => {
  it('gives the question to triage with a reason, and triage gives it on', async () => {
    const { citizen, ticket, card } = await refer(city, { name: 'Bukan Kami', desk: 'dlh' })
    const officer = city.officer('dlh')
    officer.presses(card, /Bukan kewenangan kami/)
    const why = await about('dlh', ticket, 'Mengapa tiket TICKET bukan kewenangan Dinas Lingkungan Hidup')
    await passAnHour()
    officer.presses(why, /Bukan tugas instansi kami/)
    const atTriage = await about('diskominfo', ticket, 'Tiket TICKET\n')
    expect(atTriage.text).toContain('Dialihkan dari: Dinas Lingkungan Hidup')
    expect(atTriage.text).toContain('Alasan: Bukan tugas instansi kami')
    await citizen.hears(/kami serahkan ke Diskominfo, yang akan mencari instansi yang tepat/)

    await passAnHour()
    const admin = city.officer('diskominfo')
    const offered = await begin(admin, atTriage, 'diskominfo', ticket)
    admin.presses(offered, /Cari instansi/)
    const prompt = await city.deskSees('diskominfo', /Tulis nama instansi yang dicari/, offered)
    admin.says('pekerjaan umum', { replyTo: prompt })
    await city.settled()
    admin.presses(
      await about('diskominfo', ticket, 'Tiket TICKET dialihkan ke instansi mana'),
      /Pekerjaan Umum/,
    )
    admin.presses(await about('diskominfo', ticket, 'Apa alasan tiket TICKET'), /Salah alamat/)
    const arrived = await about('pupr', ticket, 'Tiket TICKET\n')
    await citizen.hears(/sekarang ditangani oleh Dinas Pekerjaan Umum/)
    const sent = await answer(city, city.officer('pupr'), { citizen, card: arrived }, 'Sudah kami catat')
    expect(sent.text).toContain('Dinas Pekerjaan Umum')
    const moves = (await city.events(ticket)).filter(({ type }) => type === 'moved')
    expect(moves.map(({ body }) => body['reason'])).toEqual(['not-our-task', 'wrong-address'])
    expect(moves.map(({ body }) => body['heldMs'])).toEqual([HOUR_MS, HOUR_MS])
    const due = (await city.events(ticket)).find(({ type }) => type === 'referred')?.body['dueAt']
    const [stored] = await city.rows('SELECT due_at FROM inquiry WHERE ticket = $1', [
      ticket.replace('-', ''),
    ])
    expect(stored?.['due_at']).toEqual(new Date(String(due)))
  })

  it('takes a reason in own words too', async () => {
    const { ticket, card } = await refer(city, { name: 'Alasan', desk: 'dlh' })
    const officer = city.officer('dlh')
    officer.presses(card, /Bukan kewenangan kami/)
    officer.presses(await about('dlh', ticket, 'Mengapa tiket TICKET'), /Tulis alasan sendiri/)
    const own = await about('dlh', ticket, 'Tulis alasannya untuk tiket TICKET')
    officer.says('Kewenangan provinsi', { replyTo: own })
    const atTriage = await about('diskominfo', ticket, 'Tiket TICKET\n')
    expect(atTriage.text).toContain('Alasan: Kewenangan provinsi')
  })

  it('is not offered to triage itself, which has nobody to give it back to', async () => {
    const { card } = await refer(city, { name: 'Langsung', desk: 'diskominfo' })
    expect(city.officer('diskominfo').buttons(card)).toEqual([
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
})
