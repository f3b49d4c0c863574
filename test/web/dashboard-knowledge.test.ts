import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { faqEntrySchema } from '../../src/knowledge/index.ts'
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
    const retired = await pejabat.post(`${HOME}/entri/${id}/hentikan`)
    expect(retired.status).toBe(303)
    const after = await (await pejabat.get(retired.headers.get('location') ?? '')).text()
    expect(after).toContain(`href="${HOME}/entri/${id}/versi"`)
    expect((await versions(id)).some(({ current }) => current)).toBe(false)
    expect(await lastAct()).toMatchObject({ act: 'entry-retired' })
    expect(await (await pejabat.get(`${HOME}/entri/${id}`)).text()).toContain('sudah dihentikan')
    expect((await pejabat.post(`${HOME}/entri/${id}/pulihkan`, { versi: '1' })).status).toBe(303)
    expect((await versions(id)).at(-1)).toMatchObject({ current: true, answer: entry.answer })
  })
})

describe('what officers proposed', () => {
  test('is approved as it was shown, or returned with a note', async () => {
    const officer = city.officer('dishub')
    const propose = async (question: string) => {
      city.citizen().says(question)
      const card = await city.deskSees('dishub', new RegExp(question.slice(0, 20)))
      officer.says('Terminal buka setiap hari pukul 05.00 sampai 22.00.', { replyTo: card })
      await city.press(officer, await city.deskSees('dishub', /Kirim|kirim/, card), /^Kirim/)
      await city.settled()
      await city.press(officer, officer.again(card), /Jadikan FAQ/)
      await city.press(officer, await city.deskSees('dishub', /Usulan|usulan/, card), /Ajukan/)
      await city.settled()
    }
    await propose('kapan dishub membuka terminal bayangan untuk odong-odong?')
    const page = await (await pejabat.get(`${HOME}/usulan`)).text()
    const id = /usulan\/(\d+)\/setujui/.exec(page)?.[1] ?? ''
    const diajukan = /name="diajukan" value="(\d+)"/.exec(page)?.[1] ?? ''
    expect(page).toContain('odong')
    const outdated = await pejabat.post(`${HOME}/usulan/${id}/setujui`, { diajukan: '1' })
    expect(await outdated.text()).toContain('sudah diubah sejak')
    const noNote = await pejabat.post(`${HOME}/usulan/${id}/kembalikan`, { diajukan })
    expect(await noNote.text()).toContain('Tulis dulu mengapa')
    expect((await pejabat.post(`${HOME}/usulan/${id}/setujui`, { diajukan })).status).toBe(303)
    expect(await city.rows(`SELECT FROM faq WHERE current AND question LIKE '%odong%'`)).toHaveLength(1)
    expect((await pejabat.post(`${HOME}/usulan/${id}/setujui`, { diajukan })).status).toBe(400)
  })
})

describe('gaps and conflicts', () => {
  test('are shown as the command line has them, with a way to fill a gap', async () => {
    for (const who of ['Ani', 'Budi', 'Citra'])
      city.citizen(who).says('dimana tempat menjual hasil kebun durian ke pedagang besar?')
    await city.settled()
    const page = await (await diskominfo.get(`${HOME}/celah`)).text()
    expect(page).toContain('Topik yang ditanyakan lebih dari sekali')
    const filling = unescaped(/href="([^"]*baru\?frasa=[^"]*)"/.exec(page)?.[1] ?? '')
    expect(await (await diskominfo.get(filling)).text()).toMatch(/name="frasa"[^>]*>\n[^<]*durian/)
  })

  test('of entries that answer differently both sides are shown', async () => {
    const question = 'Berapa biaya sewa panggung hiburan kabupaten?'
    const answers = ['Biaya sewanya Rp100.000.', 'Biaya sewanya Rp250.000.']
    for (const jawaban of answers)
      await diskominfo.post(`${HOME}/baru`, {
        pertanyaan: question,
        jawaban,
        instansi: 'dishub',
        aksi: 'simpan',
      })
    const page = await (await pejabat.get(`${HOME}/pertentangan`)).text()
    expect(page).toContain('Rp100000')
    expect(page).toContain('Rp250000')
  })
})

describe('a file', () => {
  test('is shown before it is taken in, and what is taken in is what was shown', async () => {
    const file = await (await pejabat.get(`${HOME}/ekspor/basis-pengetahuan.json`)).json()
    const [first] = z.array(faqEntrySchema).parse(file)
    const changed = JSON.stringify([{ ...first, answer: 'Jawaban dari berkas yang diimpor.' }])
    const given = { nama: 'baru.json', isi: changed }
    const rehearsed = await pejabat.post(`${HOME}/impor`, { ...given, aksi: 'coba' })
    const page = await rehearsed.text()
    expect(page).toContain('0 baru, 1 berubah')
    expect(page).toContain('Jawaban dari berkas')
    expect(await city.rows(`SELECT FROM faq WHERE answer LIKE '%dari berkas%'`)).toEqual([])
    const isi = unescaped(/<textarea hidden[^>]*>\n([^<]*)</.exec(page)?.[1] ?? '')
    expect((await pejabat.post(`${HOME}/impor`, { ...given, isi, aksi: 'masukkan' })).status).toBe(303)
    expect(await city.rows(`SELECT FROM faq WHERE current AND answer LIKE '%dari berkas%'`)).toHaveLength(1)
    expect(await lastAct()).toMatchObject({ act: 'faq-imported', detail: { changed: 1 } })
  })

  test('with faults, or with others’ entries, changes nothing', async () => {
    const faulty = await pejabat.post(`${HOME}/impor`, {
      nama: 'a.csv',
      isi: 'id;pertanyaan\n1;<b>apa</b>',
      aksi: 'coba',
    })
    expect(faulty.status).toBe(400)
    expect(await faulty.text()).toContain('Baris ')
    const entries = [
      { id: foreign, question: 'Apa ini?', answer: 'Milik saya.', keywords: [], instansi: 'dishub' },
    ]
    const others = { nama: 'a.json', isi: JSON.stringify(entries), aksi: 'masukkan' }
    expect(await (await pejabat.post(`${HOME}/impor`, others)).text()).toContain('milik instansi lain')
    expect(await versions(foreign)).toHaveLength(1)
  })

  test('holds what is theirs, for a spreadsheet too', async () => {
    const csv = await pejabat.get(`${HOME}/ekspor/basis-pengetahuan.csv`)
    expect(csv.headers.get('content-disposition')).toContain('attachment')
    expect(await csv.text()).not.toContain(`"${foreign}"`)
    expect((await pejabat.get(`${HOME}/ekspor/apa-saja`)).status).toBe(404)
  })
})

describe('"Masih berlaku" in the list', () => {
  const EXPIRED = '?cari=&milik=&masa=expired&halaman=1'
  const daysOf = async (id: string) =>
    (
      await city.rows(
        'SELECT valid_until::text AS until, review_at::text AS review FROM faq WHERE id = $1 AND current',
        [id],
      )
    )[0]

  test('keeps an entry for a year by one press, once, and its days come back', async () => {
    await city.rows(`UPDATE faq SET valid_until = '2026-01-31', review_at = NULL WHERE id = $1`, [entry.id])
    const listed = await (await pejabat.get(`${HOME}${EXPIRED}`)).text()
    const action = /action="([^"]*berlaku[^"]*)"/.exec(listed)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(action).toContain(entry.id)
    const forged = await pejabat.post(action, {}, { origin: 'https://elsewhere.example' })
    expect(forged.status).toBe(403)
    expect(await daysOf(entry.id)).toEqual({ until: '2026-01-31', review: null })

    const kept = await pejabat.post(action)
    expect(kept.status).toBe(303)
    const list = await (await pejabat.get(kept.headers.get('location') ?? '')).text()
    expect(list).toContain('masih berlaku, dan ditinjau lagi')
    expect(list).toContain('Tidak ada entri')
    const days = await daysOf(entry.id)
    expect(days?.['until']).toBe(days?.['review'])
    expect(String(days?.['until']) > '2026-12').toBe(true)
    expect(await lastAct()).toMatchObject({
      act: 'entry-kept',
      detail: { entry: entry.id, occasion: 'expired' },
    })
    // Pressed again in a page that is old by now.
    await pejabat.post(action)
    expect(await city.rows(`SELECT FROM audit WHERE act = 'entry-kept'`)).toHaveLength(1)

    const page = await (await pejabat.get(`${HOME}/entri/${entry.id}`)).text()
    expect(page).toContain('31 Januari 2026')
    const dulu = /name="dulu" value="(\d+)"/.exec(page)?.[1] ?? ''
    expect((await pejabat.post(`${HOME}/entri/${entry.id}/masa`, { dulu })).status).toBe(303)
    expect(await daysOf(entry.id)).toEqual({ until: '2026-01-31', review: null })
    expect(await lastAct()).toMatchObject({ act: 'entry-days-restored' })
  })

  test('is refused for what is somebody else’s, not there, or another entry’s past', async () => {
    await city.rows(`UPDATE faq SET valid_until = '2026-01-31' WHERE id = $1`, [foreign])
    const foreignPress = `${HOME}/entri/${foreign}/berlaku`
    expect((await pejabat.post(foreignPress)).status).toBe(404)
    expect((await pejabat.post(`${HOME}/entri/tidak-ada/berlaku`)).status).toBe(404)
    expect((await diskominfo.post(foreignPress)).status).toBe(303)
    const [other] = await city.rows(`SELECT id FROM former_value WHERE subject = $1`, [
      `entry-days/${foreign}`,
    ])
    for (const dulu of [String(other?.['id']), '999999', 'x'])
      expect((await pejabat.post(`${HOME}/entri/${entry.id}/masa`, { dulu })).status).toBe(404)
    expect(
      (await pejabat.post(`${HOME}/entri/${foreign}/masa`, { dulu: String(other?.['id']) })).status,
    ).toBe(404)
  })
})
