import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { logIn, type Visitor } from '../support/visit-dashboard.ts'

const HOME = '/dasbor/pengetahuan'
const HTML = '<script>alert(1)</script> "kutip" & <b>tebal</b>'

let city: City
let diskominfo: Visitor
let pejabat: Visitor
let entry: { id: string; question: string; answer: string }
let foreign: string

beforeAll(async () => {
  city = await openCity()
  const officer = await city.colleague('dishub', 'Pejabat dishub', { role: 'pejabat' })
  city.inPrivate(officer).says('/start')
  diskominfo = await logIn(city, city.officer('diskominfo'))
  pejabat = await logIn(city, officer)
  const rows = await city.rows(
    `SELECT id, question, answer, instansi_id AS instansi FROM faq WHERE current ORDER BY id`,
  )
  const own = rows.find(({ instansi }) => instansi === 'dishub')
  entry = { id: String(own?.['id']), question: String(own?.['question']), answer: String(own?.['answer']) }
  foreign = String(rows.find(({ instansi }) => instansi === 'disdukcapil')?.['id'])
})
afterAll(() => city.close())

/** What the form of an entry holds when it is opened. */
async function formOf(visitor: Visitor, path: string): Promise<Record<string, string>> {
  const page = await (await visitor.get(path)).text()
  const value = (name: string) =>
    new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(page)?.[1] ??
    new RegExp(`<textarea[^>]*name="${name}"[^>]*>\\n([^<]*)<`).exec(page)?.[1] ??
    ''
  const names = ['versi', 'pertanyaan', 'jawaban', 'kata_kunci', 'frasa', 'kategori', 'dasar_hukum']
  const read = [...names, 'berlaku_sampai', 'tinjau'].map((name) => [name, unescaped(value(name))])
  return { ...Object.fromEntries(read), instansi: 'dishub' }
}

function unescaped(html: string): string {
  const signs = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
  return html.replace(
    /&(?:lt|gt|quot|#39|amp);/g,
    (sign) => Object.entries(signs).find(([one]) => one === sign)?.[1] ?? '',
  )
}

const versions = async (id: string) =>
  (await city.rows('SELECT version, current, answer FROM faq WHERE id = $1 ORDER BY version', [id])).map(
    ({ version, current, answer }) => ({ version, current, answer }),
  )
const lastAct = async () => (await city.rows('SELECT act, detail FROM audit ORDER BY id DESC LIMIT 1'))[0]

describe('the list', () => {
  test('shows a pejabat the own entries, and finds words in any field', async () => {
    const all = await (await diskominfo.get(HOME)).text()
    const own = await (await pejabat.get(HOME)).text()
    expect(all).toContain(`/entri/${foreign}`)
    expect(own).not.toContain(`/entri/${foreign}"`)
    expect(own).toContain(`/entri/${entry.id}"`)
    const found = await (
      await pejabat.get(`${HOME}?cari=${encodeURIComponent(entry.question.toUpperCase())}`)
    ).text()
    expect(found).toContain('1 entri')
    expect(await (await diskominfo.get(`${HOME}?cari=tidakadayangbegini`)).text()).toContain(
      'Tidak ada entri',
    )
  })

  test('keeps others’ entries from being opened or changed', async () => {
    expect((await pejabat.get(`${HOME}/entri/${foreign}`)).status).toBe(404)
    for (const what of ['', '/hentikan', '/pulihkan'])
      expect((await pejabat.post(`${HOME}/entri/${foreign}${what}`, { aksi: 'simpan' })).status).toBe(404)
    expect(await versions(foreign)).toHaveLength(1)
    const own = await formOf(pejabat, `${HOME}/entri/${entry.id}`)
    const given = { ...own, instansi: 'disdukcapil', aksi: 'simpan' }
    expect((await pejabat.post(`${HOME}/entri/${entry.id}`, given)).status).toBe(403)
  })
})

describe('an entry', () => {
  test('is published as a new version that citizens get within seconds, is audited, and can be undone', async () => {
    const form = await formOf(pejabat, `${HOME}/entri/${entry.id}`)
    expect(form).toMatchObject({ versi: '1', pertanyaan: entry.question, jawaban: entry.answer })
    const answer = `Jawaban baru: ${HTML}`
    city.wrote(answer)
    const saved = await pejabat.post(`${HOME}/entri/${entry.id}`, {
      ...form,
      jawaban: answer,
      aksi: 'simpan',
    })
    expect(saved.status).toBe(303)
    const after = await (await pejabat.get(saved.headers.get('location') ?? '')).text()
    expect(after).toContain('Tersimpan sebagai versi baru')
    expect(after).not.toContain('<script>alert')
    expect(await versions(entry.id)).toEqual([
      { version: 1, current: false, answer: entry.answer },
      { version: 2, current: true, answer },
    ])
    expect(await lastAct()).toMatchObject({
      act: 'entry-edited',
      detail: { entry: entry.id, version: 2, before: 1 },
    })
    await until(
      async () => {
        const citizen = city.citizen()
        citizen.says(entry.question)
        await city.settled()
        return citizen.heard().some(({ text }) => text.includes(answer))
      },
      { what: 'a citizen to get the new answer' },
    )
    const page = await (await pejabat.get(`${HOME}/entri/${entry.id}/versi`)).text()
    expect(page).toContain('Perubahan dari versi 1')
    expect(page).not.toContain('<script>alert')
    expect((await pejabat.post(`${HOME}/entri/${entry.id}/pulihkan`, { versi: '1' })).status).toBe(303)
    expect((await versions(entry.id)).at(-1)).toEqual({ version: 3, current: true, answer: entry.answer })
    expect(await lastAct()).toMatchObject({ detail: { restores: 1, version: 3 } })
  })

  test('that somebody else changed meanwhile is not overwritten, and the words are kept', async () => {
    const form = await formOf(pejabat, `${HOME}/entri/${entry.id}`)
    const given = { ...form, versi: '1', jawaban: 'Kata-kata yang panjang sekali.', aksi: 'simpan' }
    const response = await pejabat.post(`${HOME}/entri/${entry.id}`, given)
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('Kata-kata yang panjang sekali.')
    const same = await pejabat.post(`${HOME}/entri/${entry.id}`, { ...form, aksi: 'simpan' })
    expect(await same.text()).toContain('sama dengan yang berlaku')
  })

  test('with bad input comes back as it was typed, with what is wrong', async () => {
    const form = await formOf(pejabat, `${HOME}/entri/${entry.id}`)
    const bad = { ...form, berlaku_sampai: '2026-13-45', jawaban: HTML, aksi: 'simpan' }
    const response = await pejabat.post(`${HOME}/entri/${entry.id}`, bad)
    const page = await response.text()
    expect(response.status).toBe(400)
    expect(page).toContain('bukan tanggal')
    expect(page).toContain('2026-13-45')
    expect(unescaped(page)).toContain(HTML)
    expect(page).not.toContain('<script>alert')
    const short = await pejabat.post(`${HOME}/entri/${entry.id}`, {
      ...form,
      pertanyaan: 'Apa',
      aksi: 'simpan',
    })
    expect(await short.text()).toContain('Pertanyaan: masih kosong atau terlalu pendek')
  })

  test('with a citizen’s data in it is published only by who says that it is the office’s', async () => {
    const form = await formOf(pejabat, `${HOME}/entri/${entry.id}`)
    const given = { ...form, jawaban: 'Hubungi nomor 0812-3456-7890 pada jam kerja.', aksi: 'simpan' }
    const refused = await pejabat.post(`${HOME}/entri/${entry.id}`, given)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('name="yakin"')
    expect((await pejabat.post(`${HOME}/entri/${entry.id}`, { ...given, yakin: 'ya' })).status).toBe(303)
    expect(await lastAct()).toMatchObject({ detail: { sureOfData: true } })
  })

  test('is tried out by the real matcher as it stands in the form, before it is published', async () => {
    const words = 'bagaimana caranya menyewa kereta gantung pelangi milik kabupaten'
    const form = {
      versi: '',
      pertanyaan: 'Bagaimana cara menyewa kereta gantung pelangi milik kabupaten?',
      jawaban: 'Datang ke loket kereta gantung pelangi.',
      instansi: 'dishub',
      coba: words,
    }
    const tried = await pejabat.post(`${HOME}/baru`, { ...form, aksi: 'coba' })
    const page = await tried.text()
    expect(tried.status).toBe(200)
    expect(page).toContain('entri ini')
    expect(page).toMatch(/dijawab langsung|ditawarkan beberapa/)
    expect(await city.rows(`SELECT FROM faq WHERE question LIKE '%kereta gantung%'`)).toEqual([])
    const saved = await pejabat.post(`${HOME}/baru`, { ...form, aksi: 'simpan' })
    expect(saved.headers.get('location')).toContain('/entri/')
    expect(await lastAct()).toMatchObject({ act: 'entry-added', detail: { version: 1, before: null } })
  })

  test('is retired and brought back', async () => {
    const { id } = entry
    expect((await pejabat.post(`${HOME}/entri/${id}/hentikan`)).status).toBe(303)
    expect((await versions(id)).some(({ current }) => current)).toBe(false)
    expect(await lastAct()).toMatchObject({ act: 'entry-retired' })
    expect(await (await pejabat.get(`${HOME}/entri/${id}`)).text()).toContain('sudah dihentikan')
    expect((await pejabat.post(`${HOME}/entri/${id}/pulihkan`, { versi: '1' })).status).toBe(303)
    expect((await versions(id)).at(-1)).toMatchObject({ current: true, answer: entry.answer })
  })
})
