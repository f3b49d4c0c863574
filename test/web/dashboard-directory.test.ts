import { afterAll, beforeAll, expect, test } from 'vitest'
import { answer, refer } from '../journeys/stories.ts'
import { type City, openCity } from '../support/city.ts'
import { logIn, type Visitor } from '../support/visit-dashboard.ts'

const HOME = '/dasbor/instansi'

let city: City
let admin: Visitor
beforeAll(async () => {
  city = await openCity()
  admin = await logIn(city, city.officer('diskominfo'))
})
afterAll(() => city.close())

const row = async (id: string) =>
  (
    await city.rows('SELECT name, aliases, duties, closed_at AS "closedAt" FROM instansi WHERE id = $1', [id])
  )[0]
const lastAct = async () => (await city.rows('SELECT act, detail FROM audit ORDER BY id DESC LIMIT 1'))[0]
const DISHUB = {
  nama: 'Dinas Perhubungan dan <b>Kapal</b>',
  sebutan: 'dishub\nlaut & darat',
  tugas: 'angkutan',
}

test('an instansi is edited, audited, and what it was is brought back', async () => {
  const before = await row('dishub')
  expect((await admin.post(`${HOME}/id/dishub`, DISHUB)).status).toBe(303)
  expect(await row('dishub')).toMatchObject({ name: DISHUB.nama, aliases: ['dishub', 'laut & darat'] })
  expect(await lastAct()).toMatchObject({ act: 'instansi-edited', detail: { instansi: 'dishub' } })
  const page = await (await admin.get(`${HOME}/id/dishub`)).text()
  expect(page).not.toContain('<b>Kapal')
  const dulu = /name="dulu" value="(\d+)"/.exec(page)?.[1] ?? ''
  expect((await admin.post(`${HOME}/id/pupr/pulihkan`, { dulu })).status).toBe(404)
  expect((await admin.post(`${HOME}/id/dishub/pulihkan`, { dulu })).status).toBe(303)
  expect(await row('dishub')).toEqual(before)
})

test('bad input comes back as it was typed, with what is wrong', async () => {
  const given = { id: 'Dinas Baru!', nama: '', sebutan: 'x', tugas: '<script>alert(1)</script>' }
  const response = await admin.post(`${HOME}/baru`, given)
  const page = await response.text()
  expect(response.status).toBe(400)
  expect(page).toContain('Id itu tidak dapat dipakai')
  expect(page).toContain('Nama masih kosong')
  expect(page).toContain('&lt;script&gt;')
  const taken = await admin.post(`${HOME}/baru`, { ...given, id: 'pupr', nama: 'Lagi' })
  expect(await taken.text()).toContain('Id itu sudah dipakai')
})

test('a file is shown before it is taken in', async () => {
  const isi = JSON.stringify([
    { id: 'bkpsdm-baru', name: 'Badan Kepegawaian', aliases: ['bkd'], duties: 'pegawai' },
  ])
  const rehearsed = await admin.post(`${HOME}/impor`, { nama: 'a.json', isi, aksi: 'coba' })
  expect(await rehearsed.text()).toContain('Baru: bkpsdm-baru')
  expect(await row('bkpsdm-baru')).toBeUndefined()
  expect((await admin.post(`${HOME}/impor`, { nama: 'a.json', isi, aksi: 'masukkan' })).status).toBe(303)
  expect(await row('bkpsdm-baru')).toMatchObject({ name: 'Badan Kepegawaian' })
  expect((await admin.post(`${HOME}/impor`, { nama: 'a.json', isi: '[{' })).status).toBe(400)
})

test('merged, its open cases, entries, officers and names go on at its successor', async () => {
  const { ticket } = await refer(city, { desk: 'dishub' })
  const [before] = await city.rows(`SELECT id, due_at AS due FROM inquiry WHERE desk_id = 'dishub'`)
  const entriesOf = async (instansi: string) =>
    (
      await city.rows(
        'SELECT id, answer, phrasings FROM faq WHERE current AND instansi_id = $1 ORDER BY id',
        [instansi],
      )
    ).map(({ id, answer, phrasings }) => ({ id, answer, phrasings }))
  const entries = await entriesOf('dishub')
  expect(entries.length).toBeGreaterThan(1)
  const unsure = await admin.post(`${HOME}/id/dishub/tutup`, { ke: 'pupr', pasti: 'ya' })
  expect(unsure.status).toBe(400)
  expect((await admin.post(`${HOME}/id/dishub/tutup`, { ke: 'pupr', pasti: 'dishub' })).status).toBe(303)
  await city.deskSees('pupr', new RegExp(ticket))
  await city.settled()
  const after = await city.rows(`SELECT desk_id AS desk, due_at AS due FROM inquiry WHERE id = $1`, [
    before?.['id'],
  ])
  expect(after).toEqual([{ desk: 'pupr', due: before?.['due'] }])
  const events = await city.rows(`SELECT body FROM inquiry_event WHERE inquiry_id = $1 AND type = 'moved'`, [
    before?.['id'],
  ])
  expect(events).toMatchObject([{ body: { holder: { desk: 'pupr' } } }])
  expect(await city.rows(`SELECT FROM faq WHERE current AND instansi_id = 'dishub'`)).toEqual([])
  expect(await city.rows(`SELECT FROM officer WHERE instansi_id = 'dishub' AND left_at IS NULL`)).toEqual([])
  expect((await row('pupr'))?.['aliases']).toContain('Dinas Perhubungan')
  expect(await row('dishub')).toMatchObject({ closedAt: city.clock.now() })
  expect(await lastAct()).toMatchObject({ act: 'instansi-closed', detail: { into: 'pupr', cases: 1 } })
  expect((await admin.get(`${HOME}/id/dishub`)).status).toBe(404)

  // Whoever took over an entry and changed it keeps it.
  const changed = String(entries[0]?.id)
  await city.rows('UPDATE faq SET version = version + 1 WHERE id = $1 AND current', [changed])
  expect(await (await admin.get(HOME)).text()).toContain(
    'Pertanyaan dan petugas yang sudah pindah tidak kembali',
  )
  const opened = await admin.post(`${HOME}/id/dishub/buka`)
  expect(opened.status).toBe(303)
  const said = await (await admin.get(opened.headers.get('location') ?? '')).text()
  expect(said).toContain(`Entri yang kembali: ${entries.length - 1}. Grupnya terhubung lagi.`)
  expect(await row('dishub')).toMatchObject({ closedAt: null })
  expect(await entriesOf('dishub')).toEqual(entries.slice(1))
  expect((await entriesOf('pupr')).map(({ id }) => id)).toContain(changed)
  expect(await city.rows(`SELECT FROM desk WHERE instansi_id = 'dishub'`)).toHaveLength(1)
  expect(await lastAct()).toMatchObject({
    act: 'instansi-reopened',
    detail: { entries: entries.length - 1, desk: true },
  })
  expect(await city.rows(`SELECT desk_id AS desk FROM inquiry WHERE id = $1`, [before?.['id']])).toEqual([
    { desk: 'pupr' },
  ])
  expect((await admin.post(`${HOME}/id/dishub/buka`)).status).toBe(404)
})

test('closed, its open cases go to triage; triage itself stays', async () => {
  const earlier = await refer(city, { desk: 'dlh' })
  await answer(city, city.officer('dlh'), earlier, 'Sampah diangkut setiap Senin dan Kamis')
  await city.settled()
  const { ticket } = await refer(city, { desk: 'dlh' })
  const post = { peran: 'petugas', instansi: 'dlh', sk: '800/78/2026', tanggal: '2026-02-01', sampai: '' }
  const invited = await (await admin.post('/dasbor/petugas/undang', post)).text()
  const code = /\/daftar ([0-9A-Z-]+)/.exec(invited)?.[1]
  expect((await admin.post(`${HOME}/id/dlh/tutup`, { ke: '', pasti: 'dlh' })).status).toBe(303)
  await city.deskSees('diskominfo', new RegExp(ticket))
  expect(await city.rows(`SELECT FROM faq WHERE current AND instansi_id = 'dlh'`)).toEqual([])
  const latecomer = city.inPrivate(city.stranger('Rina'))
  latecomer.says('/start')
  await latecomer.hears(/./, latecomer.says(`/daftar ${code}`))
  await city.settled()
  expect(await city.rows(`SELECT FROM officer WHERE name = 'Rina'`)).toEqual([])
  // It goes by its name wherever it stands in what happened.
  const register = await (await admin.get('/dasbor/petugas')).text()
  expect(register).toContain('<td>Dinas Lingkungan Hidup</td>')
  const history = await (await admin.get(`/dasbor/kasus/${ticket}`)).text()
  expect(history).toContain('Dinas Lingkungan Hidup')
  for (const path of ['/dasbor/kasus', '/dasbor/kasus/unduh'])
    expect(await (await admin.get(path)).text()).toContain('Dinas Lingkungan Hidup')
  // Meanwhile its place went to another one.
  await city.rows(`UPDATE desk SET thread_id = (detail ->> 'threadId')::int FROM
    (SELECT value -> 'desk' AS detail FROM former_value WHERE subject = 'closing/dlh') was
    WHERE instansi_id = 'dishub'`)
  const opened = await admin.post(`${HOME}/id/dlh/buka`)
  const said = await (await admin.get(opened.headers.get('location') ?? '')).text()
  expect(said).toContain('Grupnya belum: tulis /hubungkan di sana.')
  expect((await city.rows(`SELECT FROM faq WHERE current AND instansi_id = 'dlh'`)).length).toBeGreaterThan(0)
  expect(await city.rows(`SELECT FROM desk WHERE instansi_id = 'dlh'`)).toEqual([])
  const triage = await admin.post(`${HOME}/id/diskominfo/tutup`, { ke: '', pasti: 'diskominfo' })
  expect(await triage.text()).toContain('Meja triase tidak dapat ditutup')
})
