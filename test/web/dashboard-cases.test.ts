import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOUR_MS } from '../../src/office/index.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { unzip } from '../support/unzip.ts'
import { logIn, type Visitor } from '../support/visit-dashboard.ts'

const EVIL =
  'kapan jembatan di desa Setulang diperbaiki? <script>alert(1)</script> NIK saya 6471010101900001.'
let city: City
let visitors: Record<'diskominfo' | 'pejabat' | 'petugas', Visitor>
let ticket = ''
let ani: Actor

beforeAll(async () => {
  city = await openCity()
  ani = city.citizen('Ani')
  ani.says(EVIL)
  const card = await city.deskSees('pupr', /jembatan/)
  ticket = ticketIn(card.text)
  city.citizen('Budi').says('lampu jalan di Malinau Kota mati, kapan diperbaiki dishub?')
  await city.settled()
  await city.pass(2 * HOUR_MS)
  const officer = city.officer('pupr')
  officer.says('Jembatan Setulang diperbaiki bulan depan oleh kami, Bapak/Ibu.', { replyTo: card })
  const preview = await city.deskSees('pupr', /bulan depan/, card)
  await city.press(officer, preview, /^Kirim$/)
  await city.settled()
  await city.pass(30 * HOUR_MS)
  const pejabat = await city.colleague('pupr', 'Pejabat PUPR', { role: 'pejabat' })
  city.inPrivate(pejabat).says('/start')
  visitors = {
    diskominfo: await logIn(city, city.officer('diskominfo')),
    pejabat: await logIn(city, pejabat),
    petugas: await logIn(city, city.officer('pupr')),
  }
})
afterAll(() => city.close())

const ticketIn = (text: string) => /[0-9A-Z]{3}-[0-9A-Z]{3}/.exec(text)?.[0] ?? ''
const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text()
const shown = (page: string) =>
  [...page.matchAll(/href="\/dasbor\/kasus\/([0-9A-Z]{6})"/g)].map(([, id]) => id)

test('a list has the cases that its address asks for, and says how many', async () => {
  const { diskominfo } = visitors
  expect(shown(await textOf(diskominfo, '/dasbor/kasus'))).toHaveLength(2)
  expect(shown(await textOf(diskominfo, '/dasbor/kasus?status=answered'))).toEqual([ticket.replace('-', '')])
  expect(shown(await textOf(diskominfo, '/dasbor/kasus?tenggat=lewat&instansi=dishub'))).toHaveLength(1)
  expect(shown(await textOf(diskominfo, '/dasbor/kasus?cari=jembatan+setulang'))).toHaveLength(1)
  expect(shown(await textOf(diskominfo, '/dasbor/kasus?cari=jembatan+lampu'))).toEqual([])
  // Nobody is found by a number.
  expect(shown(await textOf(diskominfo, '/dasbor/kasus?cari=6471010101900001'))).toEqual([])
  const garbage = `/dasbor/kasus?status=%00&jenis='&kanal=<&tenggat=x&sesudah=1_&cari=${'%27'.repeat(300)}`
  expect((await diskominfo.get(garbage)).status).toBe(200)
})

test('a ticket is opened as it was typed, and an unknown one is said to be', async () => {
  const typed = ticket.toLowerCase().replace('-', '')
  const response = await visitors.diskominfo.get(`/dasbor/kasus?tiket=${typed}`)
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe(`/dasbor/kasus/${ticket.replace('-', '')}`)
  expect(await textOf(visitors.diskominfo, '/dasbor/kasus?tiket=abc')).toContain('tidak ditemukan')
})

test('a case shows its clocks and its history, and of people no more than the reader may know', async () => {
  const path = `/dasbor/kasus/${ticket}`
  for (const visitor of Object.values(visitors)) {
    const page = await textOf(visitor, path)
    expect(page).toContain('2 jam')
    expect(page).toContain('24 jam sejak')
    expect(page).toContain('Jembatan Setulang diperbaiki bulan depan')
    expect(page).toContain('&lt;script&gt;alert(1)')
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('6471010101900001')
    expect(page).not.toContain('Ani')
  }
  const name = city.officer('pupr').name
  expect(await textOf(visitors.diskominfo, path)).toContain(`oleh ${name}`)
  for (const visitor of [visitors.pejabat, visitors.petugas]) {
    const [, history = ''] = (await textOf(visitor, path)).split('<main')
    expect(history).not.toContain(name)
    expect(history).toContain('oleh petugas')
  }
})

test('the file has one row per case, and nothing that a spreadsheet would compute', async () => {
  const response = await visitors.diskominfo.get('/dasbor/kasus/unduh')
  expect(response.headers.get('content-type')).toContain('text/csv')
  expect(response.headers.get('content-disposition')).toMatch(/attachment; filename="kasus-[\d-]+\.csv"/)
  const lines = (await response.text()).trim().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines.find((line) => line.includes(ticket))).toContain('"Dijawab instansi";"Tepat waktu"')
  for (const line of lines.slice(1)) expect(line).not.toMatch(/"[=+\-@]/)
  expect((await visitors.pejabat.get('/dasbor/kasus/unduh?instansi=dishub')).status).toBe(403)
})

test('the workbook has the same rows, and shows nobody more than the list does', async () => {
  const response = await visitors.diskominfo.get('/dasbor/kasus/unduh-xlsx?status=answered')
  expect(response.headers.get('content-type')).toContain('spreadsheetml.sheet')
  expect(response.headers.get('content-disposition')).toMatch(/attachment; filename="kasus-[\d-]+\.xlsx"/)
  const sheet = unzip(new Uint8Array(await response.arrayBuffer())).get('xl/worksheets/sheet1.xml') ?? ''
  expect(sheet.match(/<row /g)).toHaveLength(2)
  expect(sheet).toContain(`>${ticket}<`)
  expect(sheet).toContain('>Dijawab instansi<')
  expect((await visitors.pejabat.get('/dasbor/kasus/unduh-xlsx?instansi=dishub')).status).toBe(403)
})

test('who came is counted by person and day, whatever they wrote, and nothing is told of before', async () => {
  const row = (page: string, label: string) => {
    const [, cells = ''] = new RegExp(`<th scope="row">${label}<details.*?</th>(.*?)</tr>`).exec(page) ?? []
    return [...cells.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell)
  }
  const unknown = 'tidak dapat dihitung: tidak dicatat'
  const page = await textOf(visitors.diskominfo, '/dasbor')
  expect(row(page, 'Pengunjung')).toEqual(['2', unknown])
  expect(row(page, 'Kunjungan')).toEqual(['2', unknown])
  expect(row(page, 'Pengunjung kembali')).toEqual(['0', unknown])
  ani.says('halo min')
  ani.says('terima kasih')
  city.citizen('Citra').says('selamat siang')
  await city.settled()
  const later = await textOf(visitors.diskominfo, '/dasbor')
  expect(row(later, 'Pengunjung')).toEqual(['3', unknown])
  expect(row(later, 'Pengunjung baru')).toEqual(['3', unknown])
  expect(row(later, 'Kunjungan')).toEqual(['4', unknown])
  expect(row(later, 'Pengunjung kembali')).toEqual(['1', unknown])
  const came = Number(row(page, 'Pesan masuk dari warga')[0])
  expect(row(later, 'Pesan masuk dari warga')).toEqual([String(came + 3), unknown])
  expect(row(later, 'Jawaban yang dibagikan')).toEqual([unknown, unknown])
  // Whose it is: the office's alone.
  expect(await textOf(visitors.pejabat, '/dasbor')).not.toContain('Pengunjung')
})

test('a pejabat opens what the own entry answered at once, also later, and nobody else of another desk does', async () => {
  const pejabat = await city.colleague('disdukcapil', 'Pejabat Disdukcapil', { role: 'pejabat' })
  city.inPrivate(pejabat).says('/start')
  const own = await logIn(city, pejabat)
  const colleague = await logIn(city, city.officer('disdukcapil'))
  const dewi = city.citizen('Dewi')
  const asked = dewi.says('KTP saya hilang, syaratnya apa?')
  const reply = await dewi.hears(/keterangan kehilangan/, asked)
  await city.settled()
  const [id = ''] = shown(await textOf(own, '/dasbor/kasus'))
  const path = `/dasbor/kasus/${id}`
  const statuses = async () =>
    Promise.all(
      [own, visitors.diskominfo, visitors.pejabat, colleague].map(
        async (one) => (await one.get(path)).status,
      ),
    )
  expect(await statuses()).toEqual([200, 200, 404, 404])
  await city.press(dewi, reply, /^Terjawab/)
  await city.settled()
  expect(await textOf(own, path)).toContain('KTP saya hilang')
  expect(await statuses()).toEqual([200, 200, 404, 404])
})
