import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { answer, refer, write } from './stories.ts'

let city: City
let pejabat: Actor
beforeAll(async () => {
  city = await openCity()
  pejabat = await city.colleague('dishub', 'Kepala Dinas', { role: 'pejabat' })
})
afterAll(() => city.close())

const ANSWER = 'Jadwal trayek angkot ditempel di papan pengumuman terminal setiap hari Senin'

/** A question that an officer of Dishub answered; gives the card with its button. */
async function answered(text: string, words = ANSWER) {
  const referred = await refer(city, { text })
  await answer(city, city.officer('dishub'), referred, words)
  await city.settled()
  return referred
}

/** "Jadikan FAQ" under the card; gives the proposal's message. */
async function propose(officer: Actor, card: ChatMessage, after = card): Promise<ChatMessage> {
  await city.press(officer, card, /^Jadikan FAQ$/)
  return city.deskSees('dishub', /^Usulan FAQ dari tiket \S+\nAtas nama/, after)
}

/** Fills one field of a proposal in; gives the proposal's new message, or what it is told instead. */
async function fill(
  officer: Actor,
  proposal: ChatMessage,
  button: RegExp,
  text: string,
  told = /^Usulan FAQ dari tiket \S+\nAtas nama/,
): Promise<ChatMessage> {
  await city.press(officer, proposal, button)
  const prompt = await city.deskSees('dishub', /sebagai balasan pesan ini/, proposal)
  expect(prompt.forceReply).toBe(true)
  const reply = officer.says(text, { replyTo: prompt })
  return city.deskSees('dishub', told, reply)
}

/** Asks as somebody new, again and again, until the reply is of this sort: a published entry is live within seconds. */
async function eventuallyHears(question: string, wanted: RegExp): Promise<ChatMessage> {
  return until(
    async () => {
      const citizen = city.citizen('Berikutnya')
      const reply = await citizen.hears(/./, citizen.says(question))
      return wanted.test(reply.text) ? reply : undefined
    },
    { what: `an answer like ${wanted}` },
  )
}

describe('"Jadikan FAQ"', () => {
  it('makes an official answer an entry that the next citizen gets at once, once its pejabat approves', async () => {
    const text =
      'Assalamualaikum pak, saya mau tanya. NIK saya 6471012011900001. Trayek angkot ke Pasar Induk kapan diumumkan dinas perhubungan?'
    const { ticket, card } = await answered(text)
    const petugas = city.officer('dishub')
    const begun = await propose(petugas, card)
    expect(begun.text).toContain(
      'Pertanyaan: Trayek angkot ke Pasar Induk kapan diumumkan dinas perhubungan?',
    )
    expect(begun.text).not.toMatch(/6471012|Assalam/)
    expect(begun.text).toContain(ANSWER)
    expect(begun.text).toContain('Atas nama Dinas Perhubungan')
    expect(petugas.buttons(begun)).toEqual([
      'Pertanyaan',
      'Jawaban',
      'Kata kunci',
      'Dasar hukum',
      'Berlaku sampai',
      'Ajukan',
      'Batal',
    ])

    // Every field, and every form that is refused.
    await fill(petugas, begun, /^Berlaku sampai$/, 'tahun depan', /Tanggal itu tidak terbaca/)
    await city.settled()
    const dated = await fill(petugas, begun, /^Berlaku sampai$/, '31 Desember 2027')
    expect(dated.text).toContain('Berlaku sampai: 31 Desember 2027')
    const based = await fill(petugas, dated, /^Dasar hukum$/, 'Perda 5/2022')
    const keyed = await fill(petugas, based, /^Kata kunci$/, 'trayek, angkot; jadwal angkutan')
    expect(keyed.text).toContain('Kata kunci: trayek, angkot, jadwal angkutan')
    const careless = await fill(petugas, keyed, /^Jawaban$/, `${ANSWER}. Hubungi Pak Budi 0812 3456 7890`)

    // Personal data is refused with what was found and where, and never shown again.
    expect((await city.press(petugas, careless, /^Ajukan$/)).text).toMatch(/Belum bisa/)
    const faults = await city.deskSees('dishub', /belum bisa diajukan/, careless)
    expect(faults.text).toContain('Jawaban: memuat data pribadi (nomor telepon)')
    expect(faults.text).not.toContain('0812')
    await city.settled()

    // What isn't shown any more can't be submitted; a colleague and a citizen of the group can't touch it.
    const clean = await fill(petugas, careless, /^Jawaban$/, `${ANSWER}. Gratis untuk semua warga.`)
    expect((await city.press(petugas, begun, /^Ajukan$/)).text).toMatch(/sudah diubah sejak pesan ini/)
    const colleague = await city.colleague('dishub', 'Rahmat')
    expect((await city.press(colleague, clean, /^Ajukan$/)).text).toMatch(/disusun oleh Petugas dishub/)
    expect((await city.press(city.stranger(), clean, /^Ajukan$/)).text).toMatch(/belum terdaftar/)
    expect((await city.press(city.officer('dlh'), clean, /^Batal$/)).text).toMatch(/disusun oleh/)
    expect((await city.press(petugas, clean, /^Ajukan$/)).text).toBe('Usulan diajukan.')

    // Both desks that may approve see it; who may not, may not.
    const atDesk = await city.deskSees('dishub', /Setelah disetujui/, clean)
    const atTriage = await city.deskSees('diskominfo', new RegExp(`${ticket}[\\s\\S]*Setelah disetujui`))
    expect(atTriage.text).toContain('Gratis untuk semua warga')
    await city.settled()
    expect(petugas.buttons(clean)).toEqual([])
    expect((await city.press(petugas, atDesk, /^Setujui$/)).text).toMatch(
      /hanya dapat diputuskan pejabat Dinas Perhubungan/,
    )
    expect((await city.press(city.stranger(), atDesk, /^Setujui$/)).text).toMatch(/belum terdaftar/)
    const nobody = await city.rows('SELECT FROM faq WHERE question LIKE $1', [
      'Trayek angkot ke Pasar Induk%',
    ])
    expect(nobody).toEqual([])

    expect((await city.press(pejabat, atDesk, /^Setujui$/)).text).toBe('Usulan disetujui dan diterbitkan.')
    await city.deskSees('dishub', /disetujui oleh Kepala Dinas[\s\S]*trayek-angkot-pasar-induk/)
    // The first decision wins; the second hears by whom and when.
    expect((await city.press(city.officer('diskominfo'), atTriage, /^Setujui$/)).text).toMatch(
      /sudah disetujui oleh Kepala Dinas, Minggu, 22 November 2026/,
    )
    await city.settled()
    expect(city.officer('diskominfo').buttons(atTriage)).toEqual([])

    const reply = await eventuallyHears(
      'Trayek angkot ke Pasar Induk kapan diumumkan dinas perhubungan?',
      /Gratis untuk semua warga/,
    )
    expect(reply.text).toContain('— Dinas Perhubungan')
    const [entry] = await city.rows(
      `SELECT id, version, instansi_id, legal_basis, valid_until::text, review_at::text FROM faq
       WHERE question LIKE 'Trayek angkot ke Pasar Induk%'`,
    )
    expect(entry).toEqual({
      id: expect.stringMatching(/^trayek-angkot-pasar-induk/),
      version: 1,
      instansi_id: 'dishub',
      legal_basis: 'Perda 5/2022',
      valid_until: '2027-12-31',
      review_at: '2027-11-22',
    })
    const acts = await city.rows(
      `SELECT act, detail FROM audit a JOIN inquiry i ON i.id = a.inquiry_id WHERE i.ticket = $1 AND act LIKE 'faq-%'
       ORDER BY a.id`,
      [ticket.replace('-', '')],
    )
    expect(acts.map(({ act }) => act)).toEqual(['faq-drafted', 'faq-submitted', 'faq-approved'])
    expect(acts.at(-1)?.['detail']).toMatchObject({ role: 'pejabat', own: false, version: 1 })
    expect(JSON.stringify(acts)).not.toMatch(/angkot ke Pasar|0812/)
  })

  it('comes back with a note, is corrected, and approved by Diskominfo', async () => {
    const { ticket, card } = await answered(
      'Kapan bus sekolah dinas perhubungan lewat desa kami?',
      'Setiap pagi pukul enam kurang seperempat',
    )
    const petugas = city.officer('dishub')
    const begun = await propose(petugas, card)
    petugas.presses(begun, /^Ajukan$/)
    const atTriage = await city.deskSees('diskominfo', new RegExp(`${ticket}[\\s\\S]*Setelah disetujui`))
    const admin = city.officer('diskominfo')
    const atDesk = await city.deskSees('dishub', new RegExp(`${ticket}[\\s\\S]*Setelah disetujui`))
    expect((await city.press(petugas, atDesk, /^Kembalikan$/)).text).toMatch(/hanya dapat diputuskan/)
    admin.presses(atTriage, /^Kembalikan$/)
    const prompt = await city.deskSees('diskominfo', /Tulis apa yang perlu diperbaiki/, atTriage)
    admin.says('Sebutkan juga hari liburnya', { replyTo: prompt })
    const back = await city.deskSees(
      'dishub',
      /Dikembalikan oleh Petugas diskominfo: Sebutkan juga hari liburnya/,
    )
    await city.deskSees('diskominfo', new RegExp(`${ticket} dikembalikan oleh`))
    await city.settled()
    expect((await city.press(pejabat, atDesk, /^Setujui$/)).text).toMatch(
      /sudah dikembalikan oleh Petugas diskominfo/,
    )

    const better = await fill(
      petugas,
      back,
      /^Jawaban$/,
      'Setiap pagi pukul 05.45, kecuali hari libur sekolah',
    )
    petugas.presses(better, /^Ajukan$/)
    const again = await city.deskSees('diskominfo', new RegExp(`${ticket}[\\s\\S]*Setelah disetujui`), prompt)
    expect((await city.press(admin, again, /^Setujui$/)).text).toMatch(/disetujui/)
    await city.deskSees('dishub', new RegExp(`${ticket} disetujui oleh Petugas diskominfo`))
    await eventuallyHears(
      'Kapan bus sekolah dinas perhubungan lewat desa kami?',
      /kecuali hari libur sekolah/,
    )
  })

  it('is one proposal per answer, and none by another instansi', async () => {
    const { card } = await answered(
      'Kapan halte dinas perhubungan di simpang tiga dicat?',
      'Pengecatan halte dijadwalkan bulan depan',
    )
    const petugas = city.officer('dishub')
    const begun = await propose(petugas, card)
    const other = city.officer('dlh')
    expect((await city.press(other, card, /^Jadikan FAQ$/)).text).toMatch(
      /hanya petugas Dinas Perhubungan dan Diskominfo/,
    )
    const second = await propose(pejabat, card, begun)
    expect(second.text).toContain('Diusulkan oleh Petugas dishub')
    expect(
      await city.rows(`SELECT FROM faq_proposal p JOIN inquiry i ON i.id = p.inquiry_id
      WHERE p.question LIKE 'Kapan halte%'`),
    ).toHaveLength(1)
    // The pejabat may drop what a petugas began; then it can be begun anew.
    pejabat.presses(second, /^Batal$/)
    await city.deskSees('dishub', /dibatalkan. Tidak ada yang diterbitkan/)
    await city.settled()
    const anew = await propose(petugas, card, second)
    expect((await city.press(petugas, anew, /^Ajukan$/)).text).toBe('Usulan diajukan.')
  })

  it('adds a way of asking to an entry that is there, when its owner approves', async () => {
    const [known] = await city.rows(
      `SELECT id, question FROM faq WHERE current AND instansi_id = 'disdukcapil' ORDER BY id LIMIT 1`,
    )
    const question = String(known?.['question'])
    const { card, ticket } = await refer(city, { desk: 'disdukcapil' })
    const officer = city.officer('disdukcapil')
    const preview = await write(city, officer, card, 'Silakan datang ke kantor kami dengan membawa KTP')
    officer.presses(preview, /^Kirim$/)
    await city.deskSees('disdukcapil', /sudah dicatat/)
    await city.settled()
    // The notice has the button, too.
    officer.presses(preview, /^Jadikan FAQ$/)
    const begun = await city.deskSees('disdukcapil', new RegExp(`Usulan FAQ dari tiket ${ticket}`))
    officer.presses(begun, /^Pertanyaan$/)
    const prompt = await city.deskSees('disdukcapil', /Tulis pertanyaannya sebagai balasan/, begun)
    const reply = officer.says(question, { replyTo: prompt })
    const like = await city.deskSees('disdukcapil', /Mirip entri yang sudah ada/, reply)
    expect(officer.buttons(like)).toContain('Perbarui entri itu')
    officer.presses(like, /^Tambahkan sebagai cara bertanya$/)
    const phrasing = await city.deskSees('disdukcapil', /Cara bertanya baru untuk entri/, like)
    expect(officer.buttons(phrasing)).toEqual([
      'Pertanyaan',
      'Perbarui entri itu',
      'Jadikan entri baru',
      'Ajukan',
      'Batal',
    ])
    officer.presses(phrasing, /^Ajukan$/)
    const atTriage = await city.deskSees('diskominfo', new RegExp(`${ticket}[\\s\\S]*Setelah disetujui`))
    city.officer('diskominfo').presses(atTriage, /^Setujui$/)
    await city.deskSees('disdukcapil', /sekarang juga dikenali dari pertanyaan/)
    const [entry] = await city.rows('SELECT version, phrasings FROM faq WHERE id = $1 AND current', [
      known?.['id'],
    ])
    expect(entry?.['version']).toBe(1)
    expect(entry?.['phrasings']).toContain(question)
    // The officer's word is kept for the approved question, not for whatever the citizen had asked.
    const said = await city.rows(
      `SELECT w.text, e.helpful FROM wording_evidence e JOIN wording w ON w.id = e.wording_id
       WHERE w.faq_id = $1 AND e.officer_id IS NOT NULL`,
      [known?.['id']],
    )
    expect(said).toEqual([{ text: expect.not.stringContaining('kepala'), helpful: true }])
  })

  it('renews an entry that expired, as its next version', async () => {
    const database = await city.test.open()
    const owned = (await database.knowledge.listFaq()).filter(({ instansi }) => instansi === 'dishub')
    const [old] = owned.map(({ version: _, ...entry }) => ({ ...entry, validUntil: '2026-11-01' }))
    if (!old) throw new Error('Dishub owns no entry')
    await database.knowledge.importFaq([old], city.clock.now())
    // What was approved before may still be on its way into an index: only this very state will do.
    const stored = await database.knowledge.revision()
    await database.close()
    const known = () => city.logged().includes(`"revision":"${stored}"`)
    await until(known, { what: 'the service to know the last day' })

    const { ticket, card } = await answered(old.question, 'Ketentuan yang baru berlaku sejak bulan ini')
    expect(card.text).toContain('sudah habis masa berlakunya')
    const petugas = city.officer('dishub')
    const begun = await propose(petugas, card)
    expect(begun.text).toContain(`(${old.id})`)
    await city.press(petugas, begun, /^Perbarui entri itu$/)
    const revision = await city.deskSees('dishub', new RegExp(`Perubahan entri ${old.id}`), begun)
    expect(revision.text).toContain('Berlaku sampai: tidak dibatasi')
    await city.press(petugas, revision, /^Ajukan$/)
    const toJudge = await city.deskSees('dishub', new RegExp(`${ticket}[\\s\\S]*Setelah disetujui`), revision)
    await city.press(pejabat, toJudge, /^Setujui$/)
    await city.deskSees('dishub', new RegExp(`Entri ${old.id} sudah diperbarui`))
    await eventuallyHears(old.question, /Ketentuan yang baru berlaku sejak bulan ini\n\n— Dinas Perhubungan/)
    const versions = await city.rows(
      'SELECT version, valid_until, phrasings = $2 AS same, current FROM faq WHERE id = $1 ORDER BY version',
      [old.id, old.phrasings ?? []],
    )
    expect(versions).toMatchObject([
      { version: 1, current: false },
      { version: 2, valid_until: null, same: true, current: true },
    ])
  })
})
