import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { until } from '../support/until.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { answer, MATTERS, refer, write } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

/** What a preview says that the citizen will get: the quoted parts, character by character. */
function quoted(messages: ChatMessage[]): string[] {
  return messages.flatMap(({ text, entities }) =>
    entities
      .filter(({ type }) => type === 'blockquote')
      .map(({ offset, length }) => text.slice(offset, offset + length)),
  )
}

/** All messages of the preview that these words got. */
function previewOf(preview: ChatMessage): ChatMessage[] {
  return city.deskMessages('dishub').filter(({ replyTo }) => replyTo === preview.replyTo)
}

const answersTo = (citizen: Actor) =>
  citizen.heard().slice(citizen.heard().findIndex(({ text }) => text.startsWith('Jawaban resmi ')))

const sentence = (index: number) => `Butir ${index}: siapkan berkas nomor ${index} beserta salinannya ya.`

describe('the preview', () => {
  it.each([
    ['short', 'Trayek baru <b>diumumkan</b> hari Jumat & *gratis*, pukul 08.00.'],
    ['with the officer’s own courtesy', 'Selamat pagi, trayeknya sudah diumumkan. Terima kasih.'],
    ['nearly too long for one message', Array.from({ length: 70 }, (_, index) => sentence(index)).join('\n')],
    ['too long for one message', Array.from({ length: 62 }, (_, index) => sentence(index + 100)).join(' ')],
    ['of one long word', 'a'.repeat(3_000) + ' ' + 'b'.repeat(1_090)],
  ])('is what the citizen gets, character by character: %s', async (_, words) => {
    const { citizen, card } = await refer(city, { name: 'Persis' })
    const officer = city.officer('dishub')
    const preview = await write(city, officer, card, words)
    const promised = quoted(previewOf(preview))
    officer.presses(preview, /^Kirim$/)
    await citizen.hears(/^Jawaban resmi /)
    await city.settled()
    expect(answersTo(citizen).map(({ text }) => text)).toEqual(promised)
    expect(promised.join('').replace(/\s/g, '')).toContain(words.replace(/\s/g, ''))
  })

  it('has the nine points one tap away, and comes back from them', async () => {
    const { card } = await refer(city, { name: 'Sembilan' })
    const officer = city.officer('dishub')
    const preview = await write(city, officer, card, 'Trayeknya diumumkan hari Jumat.')
    const shown = preview.text
    officer.presses(preview, /^9 hal/)
    await until(() => officer.again(preview).text.includes('9. Tidak dipakai'), { what: 'the nine points' })
    expect(officer.again(preview).text).toContain('1. Sumbernya resmi.')
    expect(officer.buttons(preview)).toEqual(['Kembali ke pratinjau'])
    officer.presses(preview, /^Kembali/)
    await until(() => officer.again(preview).text === shown, { what: 'the preview again' })
    expect(officer.buttons(preview)).toEqual(['Kirim', 'Ubah', 'Batal', '9 hal sebelum mengirim'])
  })

  it('has them under a long answer too, whose text stays where it is', async () => {
    const { card } = await refer(city, { name: 'Panjang' })
    const officer = city.officer('dishub')
    const words = Array.from({ length: 70 }, (_, index) => sentence(index)).join('\n')
    const preview = await write(city, officer, card, words)
    const parts = quoted(previewOf(preview))
    officer.presses(preview, /^9 hal/)
    await until(() => officer.again(preview).text.includes('9. Tidak dipakai'), { what: 'the nine points' })
    officer.presses(preview, /^Kembali/)
    await until(() => officer.buttons(preview).includes('Kirim'), { what: 'the question again' })
    expect(quoted(previewOf(preview))).toEqual(parts)
  })
})

describe('a warned answer', () => {
  const WARNED = 'Hubungi saja Pak Budi di 0812-3456-7890, jangan bodoh.'

  it('names what was found, asks twice, and keeps the warnings with the answer', async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Siaga' })
    const officer = city.officer('dishub')
    const preview = await write(city, officer, card, WARNED)
    expect(preview.text).toContain('Nomor telepon yang bukan milik kantor: 0812-3456-7890')
    expect(preview.text).toContain('Kata yang dapat menyinggung: bodoh')
    expect(officer.buttons(preview)).toEqual(['Tetap kirim', 'Ubah', 'Batal', '9 hal sebelum mengirim'])

    const told = await city.press(officer, preview, /^Tetap kirim$/)
    expect(told.text).toContain('Ada peringatan')
    await until(() => officer.buttons(preview)[0] === 'Ya, tetap kirim', { what: 'the second question' })
    await city.settled()
    expect(citizen.heard().some(({ text }) => text.startsWith('Jawaban resmi '))).toBe(false)
    expect(officer.again(preview).text).toContain(WARNED)

    officer.presses(preview, /^Ya, tetap kirim$/)
    await citizen.hears(/^Jawaban resmi [\s\S]*0812-3456-7890/)
    await city.settled()
    const answered = (await city.events(ticket)).find(({ type }) => type === 'answered')
    expect(answered?.body).toMatchObject({ warnings: ['phone', 'insult'] })
    const acts = await city.rows("SELECT detail FROM audit WHERE act = 'answered-despite-warnings'")
    expect(acts).toMatchObject([{ detail: { warnings: 'phone insult' } }])
    expect(JSON.stringify([answered, acts])).not.toMatch(/0812|bodoh/)
  })

  it('is an ordinary one once it is rewritten', async () => {
    const { card } = await refer(city, { name: 'Ulang' })
    const officer = city.officer('dishub')
    const first = await write(city, officer, card, 'Silakan datang ke [alamat] ya.')
    expect(first.text).toContain('Bagian yang belum diisi: [alamat]')
    const second = await write(city, officer, first, 'Silakan datang ke terminal ya.')
    expect(officer.buttons(second)[0]).toBe('Kirim')
    expect((await city.press(officer, first, /^Tetap kirim$/)).alert).toBe(true)
  })

  it('says when it holds what another citizen wrote, but not when this one did', async () => {
    const other = await refer(city, {
      name: 'Lain',
      text: `${MATTERS.dishub} NIK saya 6401 0512 0190 0001, HP +62 812-7777-8888.`,
    })
    const own = await refer(city, { name: 'Sendiri', text: `${MATTERS.dishub} HP saya 081366667777.` })
    const officer = city.officer('dishub')
    const foreign = await write(city, officer, own.card, 'Nomor 0812 7777 8888 dan 6401051201900001 ya.')
    expect(foreign.text).toMatch(/Data warga lain: 6401051201900001 dan 0812 7777 8888 tertulis/)
    const same = await write(city, officer, own.card, 'Kami hubungi di 0813-6666-7777 ya Bu.')
    expect(same.text).not.toContain('Data warga lain')
    expect(same.text).toContain('Nomor telepon')
    const back = await write(city, officer, other.card, 'Kami hubungi di 0812-7777-8888 ya Pak.')
    expect(back.text).not.toContain('Data warga lain')
  })
})

describe('what becomes of the courtesy', () => {
  it('stays with the answer, not with the officer’s words', async () => {
    const referred = await refer(city, { name: 'Sopan' })
    await answer(city, city.officer('dishub'), referred, 'Loketnya buka pukul delapan.')
    const [kept] = await city.rows(
      `SELECT a.text, a.opening, a.closing FROM answer a JOIN inquiry i ON i.id = a.inquiry_id WHERE i.ticket = $1`,
      [referred.ticket.replace('-', '')],
    )
    expect(kept).toEqual({
      text: 'Loketnya buka pukul delapan.',
      opening: 'Yth. Bapak/Ibu,',
      closing: 'Terima kasih.\n— Dinas Perhubungan',
    })
  })
})

describe('what the office maintains', () => {
  it('is what the next preview goes by: its own words, numbers and courtesy', async () => {
    await city.administer(async (tx) => {
      const own = { insults: ['lelet'], sara: [], emails: [], accounts: [], domains: ['angkot-kota.com'] }
      await tx.saveSetting('sharing', { ...own, phones: ['0812-3456-7890'] }, city.clock.now())
      const frame = { opening: 'Salam {instansi},', closing: '', signature: '' }
      await tx.saveSetting('answer-frame/dishub', frame, city.clock.now())
    })
    const referred = await refer(city, { name: 'Sendiri' })
    const officer = city.officer('dishub')
    const fine = 'Jangan bodoh, telepon 081234567890 atau lihat https://angkot-kota.com/rute ya.'
    const preview = await write(city, officer, referred.card, fine)
    expect(officer.buttons(preview)[0]).toBe('Kirim')
    const warned = await write(city, officer, preview, 'Petugasnya leleeet sekali ya.')
    expect(warned.text).toContain('Kata yang dapat menyinggung: leleeet')
    const sent = await answer(city, officer, referred, 'Trayeknya hari Jumat.')
    expect(sent.text).toMatch(/:\n\nSalam Dinas Perhubungan,\n\nTrayeknya hari Jumat\.$/)
  })
})
