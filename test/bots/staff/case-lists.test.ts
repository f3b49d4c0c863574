import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Officer, TRIAGE } from '../../../src/office/index.ts'
import { answerIdSchema, type Inquiry, triage } from '../../../src/routing/index.ts'
import { HOUR_MS } from '../../support/builders.ts'
import { createStaffWorld, type StaffWorld } from './staff-world.ts'

let world: StaffWorld
let rahmat: Officer
let agus: Officer
let admin: Officer
let key: string

beforeAll(async () => {
  world = await createStaffWorld()
  rahmat = await world.officer('dishub')
  agus = await world.officer('dinkes', 'petugas', 'Agus')
  admin = await world.officer(TRIAGE, 'diskominfo', 'Admin')
  const { chat, key: group } = world.group([rahmat, agus, admin])
  key = group
  await world.link('dishub', chat.id)
})
afterAll(() => world.close())

const ticketOf = ({ ticket }: Inquiry) => world.texts.formatTicket(ticket)
const labels = (message: { buttons: { text: string }[][] }) => message.buttons.flat().map(({ text }) => text)

describe('/tiket', () => {
  it('turns its pages in place, the most urgent first', async () => {
    const asked: Inquiry[] = []
    for (let each = 0; each < 12; each += 1) {
      asked.push((await world.question(`Pertanyaan nomor ${each}`)).inquiry)
      world.clock.advance(1_000)
    }
    const own = world.privateKey(rahmat)
    world.says(rahmat, own, '/tiket')
    const list = await world.sees(own, 'menunggu jawaban: 12')
    expect(list.text).toContain('Halaman 1 dari 2')
    const tickets = asked.map(ticketOf)
    expect(labels(list)).toEqual([...tickets.slice(0, 10), 'Berikutnya ▶'])
    await world.press(rahmat, own, list, 'Berikutnya ▶')
    const next = await world.sees(own, 'Halaman 2 dari 2')
    expect(next.messageId).toBe(list.messageId)
    expect(labels(next)).toEqual([...tickets.slice(10), '◀ Sebelumnya'])
    await world.press(rahmat, own, next, '◀ Sebelumnya')
    await world.sees(own, 'Halaman 1 dari 2')
  })
})

describe('/tiket 7K3-F9Q', () => {
  it('shows one case with its history, and in private everything can be done with it', async () => {
    const { inquiry } = await world.question('Lampu jalan mati, telepon saya 081234567890')
    const own = world.privateKey(rahmat)
    world.says(rahmat, own, `/tiket ${ticketOf(inquiry)}`)
    const shown = await world.sees(own, `Tiket ${ticketOf(inquiry)}`)
    expect(shown.text).toContain('Lampu jalan mati')
    expect(shown.text).not.toContain('081234567890')
    expect(shown.text).toMatch(/Riwayat\n.*: diterima\n.*: diteruskan ke Dinas Perhubungan/)
    await world.press(rahmat, own, shown, 'Ambil')
    const claimed = await world.sees(own, /diambil Rahmat/)
    expect(claimed.messageId).toBe(shown.messageId)
    expect(labels(claimed)).toContain('Lepas')
    world.reply(rahmat, own, claimed, 'Lampunya diganti besok pagi.')
    const preview = await world.sees(own, /Lampunya diganti besok pagi/)
    await world.press(rahmat, own, preview, 'Kirim')
    expect((await world.stateOf(inquiry))?.name).toBe('answered')
    world.says(rahmat, own, `/tiket ${ticketOf(inquiry)}`)
    const closed = await world.sees(own, /dijawab Dinas Perhubungan oleh Rahmat/)
    expect(labels(closed)).toEqual(['Ralat', 'Tarik jawaban', 'Jadikan FAQ'])
  })

  it('says how long each instansi held it, the wait for the citizen not counted', async () => {
    const { inquiry } = await world.question('Halte bus roboh')
    const own = world.privateKey(rahmat)
    world.clock.advance(2 * HOUR_MS)
    await world.act(inquiry, { type: 'ask-citizen', officer: rahmat })
    world.clock.advance(3 * HOUR_MS)
    await world.act(inquiry, { type: 'add-words', how: 'added' })
    world.clock.advance(600_000)
    world.says(rahmat, own, `/tiket ${ticketOf(inquiry)}`)
    const shown = await world.sees(own, `Tiket ${ticketOf(inquiry)}`)
    expect(shown.text).toContain(
      'Waktu\n• sedang dipegang Dinas Perhubungan, sudah 2 jam 10 menit, dijeda 3 jam\n' +
        'Seluruhnya 5 jam 10 menit sejak diteruskan; tanpa jeda 2 jam 10 menit',
    )
    await world.act(inquiry, { type: 'move', to: triage, officer: rahmat, reason: 'not-our-task' })
    world.clock.advance(HOUR_MS)
    world.says(admin, world.privateKey(admin), `/tiket ${ticketOf(inquiry)}`)
    const after = await world.sees(world.privateKey(admin), `Tiket ${ticketOf(inquiry)}`)
    expect(after.text).toContain('• dipegang Dinas Perhubungan 2 jam 10 menit, dijeda 3 jam')
    expect(after.text).toMatch(/• sedang dipegang .*, sudah 1 jam\n/)
  })

  it('stays with those who had the case and Diskominfo, and out of other groups', async () => {
    const { inquiry } = await world.question('Rahasia perhubungan')
    const ask = `/tiket ${ticketOf(inquiry)}`
    world.says(agus, world.privateKey(agus), ask)
    await world.sees(world.privateKey(agus), /hanya dapat dilihat petugas instansi yang pernah memegangnya/)
    world.says(admin, world.privateKey(admin), ask)
    const shown = await world.sees(world.privateKey(admin), 'Rahasia perhubungan')
    expect(shown.buttons).toEqual([])
    const stranger = world.person('Orang')
    world.says({ telegramId: stranger.id }, `private/700/${stranger.id}`, ask)
    await world.sees(`private/700/${stranger.id}`, /belum terdaftar/)
    const { key: elsewhere } = world.group([admin])
    world.says(admin, elsewhere, ask)
    await world.sees(elsewhere, /langsung kepada bot/)
    world.says(rahmat, world.privateKey(rahmat), '/tiket 000-000')
    await world.sees(world.privateKey(rahmat), /Tiket itu tidak ada/)
    const acts = await world.rows(
      `SELECT officer_id FROM audit WHERE act = 'case-viewed' AND inquiry_id = $1`,
      [inquiry.id],
    )
    expect(acts).toEqual([{ officer_id: admin.id }])
  })
})

describe('/cari', () => {
  it('finds words and answers of the own instansi, and never what is masked', async () => {
    const { inquiry } = await world.question('Trotoar 100% rusak, NIK saya 6471010101900001')
    await world.question('Trotoar puskesmas', 'dinkes')
    await world.act(inquiry, {
      type: 'answer',
      answerId: answerIdSchema.parse(randomUUID()),
      officer: rahmat,
    })
    const own = world.privateKey(rahmat)
    world.says(rahmat, own, '/cari trotoar 100%')
    const found = await world.sees(own, 'Tiket yang ditemukan: 1')
    expect(found.text).toContain('Trotoar 100% rusak')
    expect(labels(found)).toEqual([ticketOf(inquiry)])
    world.says(rahmat, own, '/cari 6471010101900001')
    await world.sees(own, 'Tidak ada tiket dengan kata-kata itu')
    world.says(rahmat, own, '/cari puskesmas')
    await world.sees(own, 'Tidak ada tiket dengan kata-kata itu', found)
    world.says(admin, world.privateKey(admin), '/cari trotoar')
    await world.sees(world.privateKey(admin), 'Tiket yang ditemukan: 2')
    world.says(rahmat, own, '/cari')
    await world.sees(own, 'Tulis kata yang dicari')
    world.says(agus, key, '/cari trotoar')
    await world.sees(key, 'ditangani Dinas Perhubungan')
  })
})

describe('/rekap', () => {
  it('counts the own instansi, and all of them for Diskominfo; no answer is no time', async () => {
    const own = world.privateKey(agus)
    world.says(agus, own, '/rekap')
    const shown = await world.sees(own, 'Rekap Dinas Kesehatan')
    expect(shown.text).toContain(
      'Hari ini\nDiterima: 1\nDijawab: 0, terlambat: 0\nWaktu menjawab: belum ada jawaban',
    )
    expect(shown.text).toContain('Menunggu jawaban sekarang: 1, lewat tenggat: 0')
    const { inquiry } = await world.question('Jadwal imunisasi', 'dinkes')
    world.clock.advance(2 * 3_600_000)
    const answerId = answerIdSchema.parse(randomUUID())
    await world.act(inquiry, { type: 'answer', answerId, officer: agus })
    world.says(agus, own, '/rekap')
    const after = await world.sees(own, 'Dijawab: 1', shown)
    expect(after.text).toContain('Separuh jawaban selesai dalam 2 jam, sembilan dari sepuluh dalam 2 jam')
    world.says(admin, world.privateKey(admin), '/rekap')
    await world.sees(world.privateKey(admin), 'Rekap semua instansi')
  })
})
