import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { until } from '../support/until.ts'
import { refer, write } from './stories.ts'

let city: City
let officer: Actor
beforeAll(async () => {
  city = await openCity()
  officer = city.officer('dishub')
})
afterAll(() => city.close())

/** What the bot replies to this message. */
function replyTo(actor: Actor, message: ChatMessage, text = /./): Promise<ChatMessage> {
  return until(
    () => actor.heard().findLast((one) => one.replyTo === message.messageId && text.test(one.text)),
    { what: `a reply to ${message.text}` },
  )
}

const says = (text: string, about?: ChatMessage, actor = officer) =>
  replyTo(actor, actor.says(text, about ? { replyTo: about } : {}))

const acts = async () =>
  (await city.rows("SELECT act FROM audit WHERE act LIKE 'template-%' ORDER BY id")).map(({ act }) => act)

describe('canned answers', () => {
  it('are made, listed, used on a case by name and by button, changed and removed', async () => {
    const text = 'Tiket {nomor tiket} di { Nama Instansi } dijawab sebelum {tenggat}. Datanglah {tanggal}.'
    const made = await says(`/template simpan Jadwal ${text}`)
    expect(made.text).toBe(`Template jadwal disimpan:\n\n${text}`)

    const { citizen, card, ticket } = await refer(city, { name: 'Pakai' })
    const preview = await city.noted(await says('/template jadwal', card))
    expect(preview.text).toMatch(
      new RegExp(
        `Tiket ${ticket} di Dinas Perhubungan dijawab sebelum \\w+, .* pukul .*\\. Datanglah \\{tanggal\\}\\.`,
      ),
    )
    expect(preview.text).toContain('Bagian yang belum diisi: {tanggal}')
    expect(officer.buttons(preview)[0]).toBe('Tetap kirim')
    const whole = `Tiket ${ticket} dijawab hari Senin.`
    officer.presses(await write(city, officer, preview, whole), /^Kirim$/)
    await citizen.hears(new RegExp(`^Jawaban resmi [\\s\\S]*${whole}`))

    const other = await refer(city, { name: 'Tombol' })
    officer.presses(other.card, /^Template$/)
    const list = await replyTo(officer, other.card, /^Pilih template/)
    officer.presses(list, /^jadwal$/)
    const shown = await until(
      () => officer.heard().findLast(({ text: said }) => said.includes(`Tiket ${other.ticket} di Dinas`)),
      { what: 'the preview' },
    )
    expect(shown.text).toContain('Begini pesan yang akan diterima warga')

    const changed = await says('/template ubah jadwal Dijawab besok ya Bapak/Ibu.')
    expect(changed.text).toContain('Template jadwal diubah.')
    const ask = await says('/template hapus JADWAL')
    expect(ask.text).toMatch(/^Hapus template jadwal\?[\s\S]*Dijawab besok/)
    officer.presses(ask, /^Batal$/)
    await until(() => officer.again(ask).text === 'Template tidak dihapus.', { what: 'the word' })
    officer.presses(await says('/template hapus jadwal'), /^Ya, hapus$/)
    await officer.hears(/^Template dihapus\.$/)
    expect((await says('/template jadwal', card)).text).toMatch(/^Tidak ada template dengan nama itu/)
    expect((await city.press(officer, list, /^jadwal$/)).text).toContain('sudah tidak ada')
    expect(await acts()).toEqual(['template-made', 'template-changed', 'template-removed'])
    const details = await city.rows("SELECT detail FROM audit WHERE act LIKE 'template-%'")
    expect(JSON.stringify(details)).not.toMatch(/jadwal|Dijawab/i)
  })

  it('come from a reply: a colleague’s words, or the draft under a preview', async () => {
    const colleague = await city.colleague('dishub', 'Rekan Template')
    const words = colleague.says('Loket buka pukul 08.00 sampai 15.00.')
    expect((await says('/template simpan loket', words)).text).toContain('Loket buka pukul 08.00')
    const { card } = await refer(city, { name: 'Balas' })
    const preview = await write(city, officer, card, 'Silakan datang ke terminal ya Pak.')
    expect((await says('/template simpan terminal', preview)).text).toBe(
      'Template terminal disimpan:\n\nSilakan datang ke terminal ya Pak.',
    )
    expect((await says('/template simpan kartu', card)).text).toMatch(/^Isinya belum ada/)
    const replaced = await says('/template loket', preview)
    expect(replaced.text).toContain('Loket buka pukul 08.00 sampai 15.00.')
    expect((await city.press(officer, preview, /^Kirim$/)).alert).toBe(true)
  })

  it('are turned page by page', async () => {
    for (let index = 10; index < 30; index += 1)
      await says(`/template simpan urut${index} Isi nomor ${index} ya.`)
    const list = await says('/template')
    expect(list.text).toMatch(/^Template Dinas Perhubungan: \d+ dari paling banyak 50/)
    const first = list.text
    officer.presses(list, /^Berikutnya|selanjutnya|›|»|berikut/i)
    await until(() => officer.again(list).text !== first, { what: 'the next page' })
    officer.presses(list, /sebelum|‹|«/i)
    await until(() => officer.again(list).text === first, { what: 'the first page' })
    officer.presses(list, /^loket$/)
    await officer.hears(/^Template loket:\n\nLoket buka/)
  })

  it('belong to one instansi, and to its officers', async () => {
    await says('/template simpan rahasia Hanya milik perhubungan.')
    const other = city.officer('dlh')
    expect((await says('/template rahasia', undefined, other)).text).toMatch(/^Tidak ada template/)
    expect((await says('/template hapus rahasia', undefined, other)).text).toMatch(/^Tidak ada template/)
    expect((await says('/template', undefined, other)).text).toMatch(/belum punya template jawaban/)
    const { card } = await refer(city, { name: 'Punya', desk: 'dlh' })
    expect((await says('/template rahasia', card)).text).toMatch(/ditangani Dinas Lingkungan Hidup/)
    const stranger = city.stranger('Lewat')
    expect((await says('/template', undefined, stranger)).text).toMatch(/belum terdaftar sebagai petugas/)
  })

  it.each([
    ['/template simpan', /^Tulis: \/template simpan NAMA/],
    ['/template simpan nama/aneh isi', /^Nama template satu kata/],
    ['/template simpan hapus isi', /^Nama template satu kata/],
    [`/template simpan ${'a'.repeat(33)} isi`, /^Nama template satu kata/],
    ['/template simpan kosong', /^Isinya belum ada/],
    [`/template simpan panjang ${'kata '.repeat(601)}`, /^Isi template paling panjang 3.000/],
    ['/template simpan loket isi lain', /^Sudah ada template dengan nama itu/],
    ['/template ubah tiada isi', /^Tidak ada template dengan nama itu/],
    ['/template hapus', /^Tulis: \/template simpan NAMA/],
    ['/template hapus tiada', /^Tidak ada template dengan nama itu/],
    ['/template simpan catatan // hanya untuk rekan', /^Ini catatan internal/],
  ])('have a clear word for %s', async (typed, word) => {
    const before = await acts()
    expect((await says(typed)).text).toMatch(word)
    expect(await acts()).toEqual(before)
  })

  it('are at most fifty', async () => {
    await city.administer(async (tx) => {
      const at = city.clock.now()
      const found = await tx.officerByTelegram(officer.id, at)
      if (!found) throw new Error('no officer')
      for (let index = await tx.templatesOf(found.instansi); index < 50; index += 1)
        await tx.saveTemplate(
          { instansi: found.instansi, name: `isi${index}`, text: 'Isi.', officer: found.id },
          at,
        )
    })
    expect((await says('/template simpan lebih Satu lagi saja.')).text).toMatch(/sudah punya 50 template/)
    expect((await says('/template ubah loket Masih boleh diubah.')).text).toMatch(/^Template loket diubah/)
  })

  it('work in private, on the case and in a ralat', async () => {
    const alone = city.inPrivate(officer)
    const { citizen, ticket } = await refer(city, { name: 'Sendiri' })
    alone.says(`/tiket ${ticket}`)
    const found = await city.noted(await alone.hears(new RegExp(`^Tiket ${ticket}\\n`)))
    alone.presses(found, /^Template$/)
    const list = await alone.hears(/^Pilih template/)
    expect(alone.buttons(list).length).toBeGreaterThan(3)
    const preview = await says('/template loket', found, alone)
    alone.presses(preview, /^Kirim$/)
    await citizen.hears(/^Jawaban resmi [\s\S]*Masih boleh diubah/)
    await until(() => alone.buttons(found).includes('Ralat'), { what: 'the answered case' })
    alone.presses(found, /^Ralat$/)
    const prompt = await city.noted(await alone.hears(new RegExp(`^Tulis .*${ticket}`)))
    const ralat = await says('/template terminal', prompt, alone)
    expect(ralat.text).toMatch(/Ralat 1[\s\S]*Silakan datang ke terminal/)
    alone.presses(ralat, /^Kirim$/)
    await citizen.hears(/^Ralat 1[\s\S]*Silakan datang ke terminal/)
  })
})
