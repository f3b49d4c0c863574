import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../src/simulator/index.ts'
import { type Actor, type City, openCity, STAFF_BOT } from '../support/city.ts'
import { until } from '../support/until.ts'
import { refer, write } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const bytes = (text: string) => new TextEncoder().encode(text)

/** The preview that stands under this message now. */
async function previewUnder(officer: Actor, message: ChatMessage): Promise<ChatMessage> {
  const preview = await until(
    () =>
      officer
        .heard()
        .findLast(({ replyTo, text }) => replyTo === message.messageId && /akan diterima warga/.test(text)),
    { what: 'the preview' },
  )
  return city.noted(preview)
}

/** Everything that came behind the beginning of the official answer: words and files. */
function received(citizen: Actor) {
  const heard = citizen.heard()
  return heard.slice(heard.findIndex(({ text }) => /^(Jawaban resmi|Ralat)/.test(text))).map((message) => {
    const { media, mediaGroupId } = message
    if (!media) return message.text
    const content = Buffer.from(city.emulator.file(media.fileId ?? '')?.content ?? []).toString()
    return { kind: media.kind, content, album: mediaGroupId !== undefined }
  })
}

/** The platform takes the next photo neither as a photo nor as a document. */
function refuseOnePhoto(): void {
  for (const method of ['sendPhoto', 'sendDocument'])
    city.emulator.faults.rules.push({
      method,
      code: 400,
      description: 'Bad Request: PHOTO_INVALID_DIMENSIONS',
      times: 1,
    })
}

async function sendsAnswer(officer: Actor, preview: ChatMessage, citizen: Actor): Promise<void> {
  officer.presses(preview, /^Kirim$/)
  await citizen.hears(/^Jawaban resmi /)
  await city.settled()
}

describe('an officer answers with files', () => {
  it('a photo with words: shown first, then sent, words before the photo', async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Foto' })
    const officer = city.officer('dishub')
    const caption = 'Trayek barunya seperti pada gambar ini.'
    const photo = officer.sends({ kind: 'photo', caption, content: bytes('peta') }, { replyTo: card })
    const preview = await previewUnder(officer, photo)
    expect(preview.text).toContain(caption)
    expect(preview.text).toContain('Ikut dikirim: 1 foto')
    expect(officer.buttons(preview)).toEqual([
      'Kirim',
      'Lihat berkas',
      'Tanpa berkas',
      'Ubah',
      'Batal',
      '9 hal sebelum mengirim',
    ])
    officer.presses(preview, /^Lihat berkas/)
    const shown = await officer.hears(/^1 foto untuk tiket .*seperti yang akan diterima warga/)
    expect(shown.media?.kind).toBe('photo')
    await sendsAnswer(officer, preview, citizen)
    expect(received(citizen)).toEqual([
      expect.stringContaining(caption),
      { kind: 'photo', content: 'peta', album: false },
    ])
    const answered = await city.deskSees(
      'dishub',
      new RegExp(`Tiket ${ticket}[\\s\\S]*Terkirim ke warga[\\s\\S]*Berkas: 1 foto`),
    )
    expect(answered.media).toBeUndefined()
  })

  it('a voice note without a word', async () => {
    const { citizen, card } = await refer(city, { name: 'Suara' })
    const officer = city.officer('dishub')
    const voice = officer.sends({ kind: 'voice', content: bytes('halo') }, { replyTo: card })
    const preview = await previewUnder(officer, voice)
    expect(preview.text).toContain('Jawabannya ada pada berkas yang kami kirim di bawah ini.')
    expect(preview.text).not.toContain('sangat pendek')
    await sendsAnswer(officer, preview, citizen)
    const [words, file] = received(citizen)
    expect(words).toMatch(/^Jawaban resmi [\s\S]*Jawabannya ada pada berkas/)
    expect(file).toEqual({ kind: 'voice', content: 'halo', album: false })
  })

  it('an album: one draft, one preview that grows, one album for the citizen', async () => {
    const { citizen, card } = await refer(city, { name: 'Album' })
    const officer = city.officer('dishub')
    const album = { mediaGroupId: 'album-1' }
    const first = officer.sends(
      { kind: 'photo', caption: 'Ini ketiga rutenya ya.', content: bytes('a'), ...album },
      { replyTo: card },
    )
    officer.sends({ kind: 'photo', content: bytes('b'), ...album }, { replyTo: card })
    // Some clients hang only the first part on what is replied to.
    officer.sends({ kind: 'photo', content: bytes('c'), ...album })
    const preview = await previewUnder(officer, first)
    await until(() => officer.again(preview).text.includes('Ikut dikirim: 3 foto'), { what: 'all three' })
    await city.settled()
    const drafts = await city.rows('SELECT id FROM draft WHERE album_id = $1', ['album-1'])
    expect(drafts).toHaveLength(1)
    expect(officer.heard().filter(({ text }) => text.includes('Ini ketiga rutenya ya.'))).toHaveLength(1)
    await sendsAnswer(officer, preview, citizen)
    const [, ...files] = received(citizen)
    expect(files).toEqual(['a', 'b', 'c'].map((content) => ({ kind: 'photo', content, album: true })))
  })

  it('an album with a note among colleagues under its second photo is not to be sent', async () => {
    const { citizen, card } = await refer(city, { name: 'Catatan' })
    const officer = city.officer('dishub')
    const album = { mediaGroupId: 'album-note' }
    const caption = 'Rutenya lewat Pasar Lama.'
    const first = officer.sends({ kind: 'photo', caption, content: bytes('a'), ...album }, { replyTo: card })
    const preview = await previewUnder(officer, first)
    const note = { kind: 'photo' as const, caption: '// jangan dikirim dulu', content: bytes('b') }
    officer.sends({ ...note, ...album }, { replyTo: card })
    await until(() => officer.again(preview).text.startsWith('Catatan internal'), { what: 'the note' })
    expect(officer.buttons(preview)).toEqual([])
    expect(citizen.heard().filter(({ text }) => text.startsWith('Jawaban resmi '))).toEqual([])
  })

  it('a "Kirim" that was shown before a part came sends nothing', async () => {
    const { citizen, card } = await refer(city, { name: 'Telat' })
    const officer = city.officer('dishub')
    const album = { mediaGroupId: 'album-2' }
    const caption = 'Rutenya ada dua gambar.'
    const first = officer.sends({ kind: 'photo', caption, content: bytes('a'), ...album }, { replyTo: card })
    const preview = await previewUnder(officer, first)
    const kirim = preview.buttons.flat().find(({ text }) => text === 'Kirim')?.callbackData ?? ''
    officer.sends({ kind: 'photo', content: bytes('b'), ...album }, { replyTo: card })
    await until(() => officer.again(preview).text.includes('2 foto'), { what: 'the second part' })
    city.emulator.inject(STAFF_BOT.id, {
      callback_query: {
        id: 'kirim-lama',
        from: { id: officer.id, is_bot: false, first_name: officer.name },
        chat_instance: '1',
        data: kirim,
        message: {
          message_id: preview.messageId,
          date: 0,
          chat: { id: Number(city.group.split('/')[1]), type: 'supergroup' },
        },
      },
    })
    await city.settled()
    expect(citizen.heard().some(({ text }) => text.startsWith('Jawaban resmi'))).toBe(false)
  })

  it('files join the words of a draft, words replace words, and files can be left out', async () => {
    const { citizen, card } = await refer(city, { name: 'Tambah' })
    const officer = city.officer('dishub')
    const preview = await write(city, officer, card, 'Suratnya menyusul di bawah ini.')
    const pdf = { kind: 'document', fileName: 'surat edaran.pdf', content: bytes('pdf') } as const
    const second = await previewUnder(officer, officer.sends(pdf, { replyTo: preview }))
    expect(second.text).toContain('Suratnya menyusul di bawah ini.')
    expect(second.text).toMatch(/Ikut dikirim: 1 dokumen: surat edaran.{1,2}pdf/)
    const third = await previewUnder(
      officer,
      officer.says('Ini surat edarannya, silakan dibaca.', { replyTo: second }),
    )
    expect(third.text).toContain('1 dokumen')
    officer.presses(third, /^Tanpa berkas/)
    await until(() => !officer.again(third).text.includes('dokumen'), { what: 'the file to be left out' })
    const fourth = await previewUnder(officer, officer.sends(pdf, { replyTo: third }))
    expect((await city.press(officer, second, /^Kirim$/)).alert).toBe(true)
    await sendsAnswer(officer, fourth, citizen)
    expect(received(citizen)).toEqual([
      expect.stringContaining('Ini surat edarannya, silakan dibaca.'),
      { kind: 'document', content: 'pdf', album: false },
    ])
  })

  it('an edited caption and an exchanged picture change the draft', async () => {
    const { citizen, card } = await refer(city, { name: 'Ganti' })
    const officer = city.officer('dishub')
    const photo = officer.sends(
      { kind: 'photo', caption: 'Rutenya sepreti ini.', content: bytes('a') },
      { replyTo: card },
    )
    await previewUnder(officer, photo)
    officer.edits(photo, 'Rutenya seperti ini.')
    const preview = await until(
      () => officer.heard().findLast(({ text }) => text.includes('Rutenya seperti ini.')),
      { what: 'the preview of the edited caption' },
    )
    await sendsAnswer(officer, preview, citizen)
    expect(received(citizen)).toEqual([
      expect.stringContaining('Rutenya seperti ini.'),
      { kind: 'photo', content: 'a', album: false },
    ])
  })
})

describe('alone with the bot', () => {
  it('an album under the case goes the same way', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Pribadi' })
    const officer = city.inPrivate(city.officer('dishub'))
    officer.says(`/tiket ${ticket}`)
    const found = await city.noted(await officer.hears(new RegExp(`Tiket ${ticket}`)))
    const album = { kind: 'document', mediaGroupId: 'album-3' } as const
    const first = { ...album, fileName: 'syarat.pdf', caption: 'Ini syaratnya ya Pak.', content: bytes('1') }
    const sent = officer.sends(first, { replyTo: found })
    officer.sends({ ...album, fileName: 'formulir.pdf', content: bytes('2') }, { replyTo: found })
    const preview = await previewUnder(officer, sent)
    await until(() => officer.again(preview).text.includes('2 dokumen'), { what: 'both' })
    await city.settled()
    await sendsAnswer(officer, preview, citizen)
    expect(received(citizen).slice(1)).toEqual(
      ['1', '2'].map((content) => ({ kind: 'document', content, album: true })),
    )
  })
})

describe('what cannot go along', () => {
  it.each([
    ['a sticker', { kind: 'sticker' } as const],
    ['a location', { kind: 'location' } as const],
    ['a contact', { kind: 'contact' } as const],
  ])('%s gets a clear word, and no draft', async (_, media) => {
    const { card } = await refer(city, { name: 'Stiker' })
    const officer = city.officer('dishub')
    const sent = officer.sends(media, { replyTo: card })
    await until(
      () =>
        officer
          .heard()
          .some(({ replyTo, text }) => replyTo === sent.messageId && text.startsWith('Jenis pesan ini')),
      { what: 'a word about it' },
    )
    await city.settled()
    const drafts = await city.rows('SELECT id FROM draft WHERE source_message_id = $1', [sent.messageId])
    expect(drafts).toEqual([])
  })

  it('a file of more than 20 MB: the words go on without it', async () => {
    const { card } = await refer(city, { name: 'Besar' })
    const officer = city.officer('dishub')
    const big = {
      kind: 'document',
      fileName: 'peta.pdf',
      caption: 'Petanya terlampir ya.',
      content: new Uint8Array(20_500_000),
    } as const
    const sent = officer.sends(big, { replyTo: card })
    const preview = await previewUnder(officer, sent)
    expect(preview.text).not.toContain('Ikut dikirim')
    await officer.hears(/^Berkas ini lebih dari 20 MB/)
  })

  it('what colleagues send each other, and what stands under a note, is not fetched', async () => {
    const { card } = await refer(city, { name: 'Rekan' })
    const officer = city.officer('dishub')
    const before = city.emulator.calls().filter(({ method }) => method === 'getFile').length
    officer.sends({ kind: 'photo', caption: 'Makan siang', content: bytes('nasi') })
    const note = officer.sends(
      { kind: 'photo', caption: '// lihat ini dulu', content: bytes('x') },
      { replyTo: card },
    )
    await until(() => officer.heard().some(({ replyTo }) => replyTo === note.messageId), { what: 'the note' })
    await city.settled()
    expect(city.emulator.calls().filter(({ method }) => method === 'getFile')).toHaveLength(before)
  })

  it('a name with personal data is warned of', async () => {
    const { card } = await refer(city, { name: 'Nama' })
    const officer = city.officer('dishub')
    const pdf = {
      kind: 'document',
      fileName: 'KTP_6401051205190001.pdf',
      caption: 'Ini berkasnya ya Bu.',
      content: bytes('x'),
    } as const
    const preview = await previewUnder(officer, officer.sends(pdf, { replyTo: card }))
    expect(preview.text).toMatch(/NIK/)
    expect(officer.buttons(preview)[0]).toBe('Tetap kirim')
  })

  it('a file that Telegram refuses: the words arrive, and everybody is told what did not', async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Rusak' })
    const officer = city.officer('dishub')
    const photo = officer.sends(
      { kind: 'photo', caption: 'Ini gambarnya ya.', content: bytes('x') },
      { replyTo: card },
    )
    const preview = await previewUnder(officer, photo)
    refuseOnePhoto()
    await sendsAnswer(officer, preview, citizen)
    await citizen.hears(/^Maaf, ada berkas untuk tiket .* yang tidak berhasil kami kirim/)
    await city.deskSees(
      'dishub',
      new RegExp(`Tiket ${ticket}[\\s\\S]*1 berkas tidak diterima aplikasi warga`),
    )
    const delivered = (await city.events(ticket)).find(({ type }) => type === 'delivered')
    expect(delivered?.body).toMatchObject({ missingFiles: 1 })
  })
})

describe('a ralat', () => {
  async function answered(name: string) {
    const referred = await refer(city, { name })
    const officer = city.officer('dishub')
    const photo = officer.sends(
      { kind: 'photo', caption: 'Rutenya lewat Pasar Lama.', content: bytes('lama') },
      { replyTo: referred.card },
    )
    await sendsAnswer(officer, await previewUnder(officer, photo), referred.citizen)
    officer.presses(referred.card, /^Ralat/)
    const prompt = await city.noted(await officer.hears(new RegExp(`^Tulis .*${referred.ticket}`)))
    return { ...referred, officer, prompt }
  }

  it('keeps the files and does not send them again', async () => {
    const { citizen, officer, prompt } = await answered('Tetap')
    const preview = await write2(officer, prompt, 'Rutenya lewat Pasar Baru.')
    expect(preview.text).toContain('Berkas yang kami kirim sebelumnya tetap berlaku.')
    officer.presses(preview, /^Kirim$/)
    await citizen.hears(/^Ralat 1[\s\S]*Pasar Baru[\s\S]*tetap berlaku/)
    await city.settled()
    expect(citizen.heard().filter(({ media }) => media)).toHaveLength(1)
  })

  it('sends them after all when they had not come', async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Belum' })
    const officer = city.officer('dishub')
    const photo = officer.sends(
      { kind: 'photo', caption: 'Rutenya lewat Pasar Lama.', content: bytes('belum') },
      { replyTo: card },
    )
    const preview = await previewUnder(officer, photo)
    refuseOnePhoto()
    await sendsAnswer(officer, preview, citizen)
    await citizen.hears(/yang tidak berhasil kami kirim/)
    await city.settled()
    officer.presses(card, /^Ralat/)
    const prompt = await officer.hears(new RegExp(`^Tulis .*${ticket}`))
    const again = await write2(officer, prompt, 'Rutenya lewat Pasar Lama, berkasnya di bawah ini.')
    expect(again.text).not.toContain('sebelumnya')
    officer.presses(again, /^Kirim$/)
    const ralat = await citizen.hears(/^Ralat 1/)
    await city.settled()
    expect(ralat.text).not.toContain('sebelumnya')
    const [file] = citizen.heard().filter(({ media }) => media)
    expect(Buffer.from(city.emulator.file(file?.media?.fileId ?? '')?.content ?? []).toString()).toBe('belum')
  })

  it('replaces them by new ones, and says so', async () => {
    const { citizen, officer, prompt } = await answered('Baru')
    const photo = officer.sends(
      { kind: 'photo', caption: 'Rutenya lewat Pasar Lama.', content: bytes('baru') },
      { replyTo: prompt },
    )
    const preview = await previewUnder(officer, photo)
    expect(preview.text).toContain('Ikut dikirim: 1 foto')
    officer.presses(preview, /^Kirim$/)
    const ralat = await citizen.hears(/^Ralat 1[\s\S]*Yang berlaku adalah berkas di bawah ini/)
    await city.settled()
    const [file] = citizen.heard().filter(({ messageId, media }) => media && messageId > ralat.messageId)
    expect(Buffer.from(city.emulator.file(file?.media?.fileId ?? '')?.content ?? []).toString()).toBe('baru')
  })

  it('leaves them out, and says that they no longer hold', async () => {
    const { citizen, officer, prompt } = await answered('Tanpa')
    const preview = await write2(officer, prompt, 'Rutenya belum ditetapkan lagi.')
    officer.presses(preview, /^Tanpa berkas/)
    await until(() => officer.again(preview).text.includes('juga tidak berlaku lagi'), {
      what: 'the preview',
    })
    officer.presses(preview, /^Kirim$/)
    await citizen.hears(/^Ralat 1[\s\S]*juga tidak berlaku lagi/)
  })

  async function write2(officer: Actor, prompt: ChatMessage, text: string): Promise<ChatMessage> {
    return previewUnder(officer, officer.says(text, { replyTo: prompt }))
  }
})

describe('an answer that waits for approval', () => {
  it('shows the pejabat the files, in private at once and at the desk by a button', async () => {
    const pejabat = await city.colleague('dlh', 'Pejabat Lingkungan', { role: 'pejabat' })
    const alone = city.inPrivate(pejabat)
    alone.says('/start')
    await city.administer((tx) => tx.saveSetting('approval/dlh', { mode: 'all' }, city.clock.now()))
    const { citizen, card } = await refer(city, { name: 'Setuju', desk: 'dlh' })
    const officer = city.officer('dlh')
    const photo = officer.sends(
      { kind: 'photo', caption: 'Bank sampahnya di sini ya.', content: bytes('peta') },
      { replyTo: card },
    )
    officer.presses(await previewUnder(officer, photo), /^Kirim$/)
    const request = await alone.hears(/Ikut dikirim: 1 foto/)
    const shown = alone.heard().find(({ media }) => media?.kind === 'photo')
    expect(shown?.messageId).toBeLessThan(request.messageId)
    const atDesk = await until(
      () =>
        city
          .deskMessages('dlh')
          .find(({ buttons }) => buttons.flat().some(({ text }) => text.startsWith('Setujui'))),
      { what: 'the request at the desk' },
    )
    expect(officer.buttons(atDesk)).toContain('Lihat berkas')
    alone.presses(request, /^Setujui/)
    await citizen.hears(/^Jawaban resmi /)
    await city.settled()
    expect(received(citizen)[1]).toEqual({ kind: 'photo', content: 'peta', album: false })
  })
})
