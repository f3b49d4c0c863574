import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { answer, MATTERS, refer, referFrom, statesOf } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

const stateOf = async (ticket: string) =>
  (await city.rows('SELECT state_name FROM inquiry WHERE ticket = $1', [ticket.replace('-', '')]))[0]?.[
    'state_name'
  ]

/** Other matters, so put that only their citizen can tell whether they are others. */
const UNSURE = {
  pupr: `Dan juga ini: ${MATTERS.pupr}`,
  dlh: `Dan juga ini: ${MATTERS.dlh}`,
}

describe('a further message while a ticket is open', () => {
  it('that is clearly about it joins it; what is clearly another matter begins its own way', async () => {
    const { citizen, ticket, card } = await refer(city, { name: 'Jelas' })
    const more = citizen.says('Maksud saya trayek nomor 7, telepon saya 081255667788')
    await citizen.hears(new RegExp(`sudah kami tambahkan ke tiket ${ticket}`), more)
    await city.deskSees('dishub', new RegExp(`menambahkan keterangan pada tiket ${ticket}`))
    await city.settled()
    expect(city.officer('dishub').again(card).text).toContain('trayek nomor 7, telepon saya [')
    const other = citizen.says(MATTERS.pupr)
    expect((await citizen.hears(/Nomor tiket/, other)).text).toContain('Dinas Pekerjaan Umum')
    expect(await statesOf(city, citizen)).toEqual(['referred', 'referred'])
  })

  it('that only asks how it stands is answered with that', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Kabar' })
    const asked = citizen.says('gimana kabarnya?')
    const told = await citizen.hears(new RegExp(ticket), asked)
    expect(told.text).toMatch(/Dinas Perhubungan[\s\S]*23 November/)
    await city.settled()
    expect(await statesOf(city, citizen)).toEqual(['referred'])
  })

  it('asks where it belongs when that is not sure; as an addition it stands on the card, masked, and the desk hears of it', async () => {
    const { citizen, ticket, card } = await refer(city, { name: 'Tambah' })
    const more = citizen.says('Halte nomor 7 juga begitu keadaannya, telepon saya 081255667788')
    const asked = await citizen.hears(/tambahan untuk pertanyaan itu, atau pertanyaan baru/, more)
    expect(citizen.buttons(asked)).toEqual([`Tambahan untuk ${ticket}`, 'Pertanyaan baru'])
    expect(asked.text).toMatch(new RegExp(`${ticket}: “.+”`))
    await city.settled()
    expect(city.officer('dishub').again(card).text).not.toContain('Halte')

    citizen.presses(asked, /Tambahan/)
    await citizen.hears(new RegExp(`sudah kami tambahkan ke tiket ${ticket}`))
    const notice = await city.deskSees('dishub', new RegExp(`menambahkan keterangan pada tiket ${ticket}`))
    expect(notice.replyTo).toBe(card.messageId)
    await city.settled()
    const shown = city.officer('dishub').again(card).text
    expect(shown).toContain('Halte nomor 7 juga begitu keadaannya, telepon saya [nomor telepon disamarkan]')
    expect(await statesOf(city, citizen)).toEqual(['joined', 'referred'])
    // The deadline is the first question's.
    expect(shown).toContain('Tenggat: Senin, 23 November 2026 pukul 14.05 WITA')
    const list = citizen.says('/status')
    expect((await citizen.hears(/./, list)).text.match(/Tiket /g)).toHaveLength(1)
  })

  it('is never put in silence with what it has nothing to do with', async () => {
    const { citizen } = await refer(city, { name: 'Asing' })
    for (const text of ['is there any scholarship?', 'when will the bridge in Respen be repaired?']) {
      const said = citizen.says(text)
      const asked = await citizen.hears(/atau pertanyaan baru/, said)
      citizen.presses(asked, /Pertanyaan baru/)
      await city.settled()
    }
    const { citizen: other, ticket } = await refer(city, { name: 'Lain' })
    const said = other.says('Guru SD 3 memukul anak saya.')
    await other.hears(new RegExp(`sudah kami tambahkan ke tiket ${ticket}`), said)
    await city.deskSees('dishub', new RegExp(`menambahkan keterangan pada tiket ${ticket}`))
  })

  it('that suggests or tells of an offence is no addition to a complaint, and gets its own reply', async () => {
    const citizen = city.citizen('Empat')
    const said = citizen.says(
      'pelayanan di kantor camat lambat sekali, saya menunggu tiga jam dan petugasnya main hp',
    )
    await citizen.hears(/Nomor tiket/, said)
    for (const [text, reply] of [
      ['saran saya loket KTP dibuka juga hari sabtu supaya yang kerja bisa urus', /Terima kasih/],
      ['petugas kelurahan minta uang 200 ribu untuk urus KK, ini pungli', /lapor/i],
    ] as const) {
      await city.pass(60_000)
      const more = citizen.says(text)
      await city.pass(10_000)
      expect((await citizen.hears(reply, more)).text).not.toMatch(/tambahkan ke tiket|atau pertanyaan baru/)
    }
    expect(await statesOf(city, citizen)).toHaveLength(3)
  })

  it('with two questions that are both known is answered, whatever is open', async () => {
    const citizen = city.citizen('Dua')
    const answered = await citizen.hears(/./, citizen.says('KTP saya rusak, syarat gantinya apa?'))
    citizen.presses(answered, /Belum, teruskan/)
    await citizen.hears(/Nomor tiket/, answered)
    await city.pass(60_000)
    const more = citizen.says('KTP saya hilang, syaratnya apa? Syarat nikah apa saja?')
    await citizen.hears(/kehilangan dari kepolisian/, more)
    expect(citizen.heard().filter(({ text }) => /atau pertanyaan baru/.test(text))).toEqual([])
  })

  it('that was taken for an addition becomes a question of its own with one tap, and leaves the ticket', async () => {
    const { citizen, ticket, card } = await refer(city, { name: 'Salah sangka' })
    const said = citizen.says('Guru SD 3 memukul anak saya.')
    const joined = await citizen.hears(new RegExp(`sudah kami tambahkan ke tiket ${ticket}`), said)
    expect(citizen.buttons(joined)).toEqual(['Pertanyaan baru'])
    await city.deskSees('dishub', new RegExp(`menambahkan keterangan pada tiket ${ticket}`))
    const piece = citizen.says('namanya Pak Budi, guru olahraga')
    await city.settled()
    expect(city.officer('dishub').again(card).text).toContain('Guru SD 3')

    citizen.presses(joined, /Pertanyaan baru/)
    const own = /Nomor tiket: (\w{3}-\w{3})/.exec((await citizen.hears(/Nomor tiket/, piece)).text)?.[1] ?? ''
    await city.deskSees('dishub', new RegExp(`Tambahan pada tiket ${ticket} ternyata pertanyaan baru`))
    await city.settled()
    expect(city.officer('dishub').again(card).text).not.toMatch(/Guru SD 3|Pak Budi/)
    const theirs = async () =>
      city.rows(
        'SELECT w.text FROM inquiry_words w JOIN inquiry i ON i.id = w.inquiry_id WHERE i.ticket = $1 ORDER BY w.id',
        [own.replace('-', '')],
      )
    expect(await theirs()).toEqual([{ text: said.text }, { text: piece.text }])
    expect((await city.events(ticket)).map(({ type }) => type)).toContain('words-moved')

    // What is corrected afterwards is corrected there; and pressed again, nothing is left to move.
    citizen.edits(said, 'Guru SD 3 memukul anak saya kemarin.')
    await city.settled()
    expect((await theirs()).at(-1)).toEqual({ text: 'Guru SD 3 memukul anak saya kemarin.' })
    citizen.presses(joined, /Pertanyaan baru/)
    await citizen.hears(/pilihan itu sudah tidak berlaku/, piece)
    expect(await statesOf(city, citizen)).toEqual(['referred', 'referred'])
  })

  it('becomes a question of its own with "Pertanyaan baru"', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Baru' })
    await city.pass(1_000)
    const more = citizen.says(UNSURE.pupr)
    citizen.presses(await citizen.hears(/atau pertanyaan baru/, more), /Pertanyaan baru/)
    const told = await citizen.hears(/Nomor tiket/, more)
    expect(told.text).toContain('Dinas Pekerjaan Umum')
    expect(told.text).not.toContain(ticket)
    const second = /Nomor tiket: (\w{3}-\w{3})/.exec(told.text)?.[1] ?? ''
    const third = citizen.says('Satu hal lagi, halte dan jembatan itu juga kotor.')
    const asked = await citizen.hears(/masih punya beberapa pertanyaan/, third)
    expect(citizen.buttons(asked)).toEqual([
      `Tambahan untuk ${ticket}`,
      `Tambahan untuk ${second}`,
      'Pertanyaan baru',
    ])
  })

  it('is an addition when nobody presses for an hour, files without a word too', async () => {
    const { citizen, ticket, card } = await refer(city, { name: 'Sunyi' })
    const unsaid = citizen.says('Halte nomor 7 juga begitu keadaannya.')
    await citizen.hears(/atau pertanyaan baru/, unsaid)
    await city.pass(180_000)
    const picture = citizen.sends({ kind: 'photo' })
    await citizen.hears(/atau pertanyaan baru/, picture)
    await city.pass(HOUR_MS)
    await citizen.hears(new RegExp(`sudah kami tambahkan ke tiket ${ticket}`), picture)
    await city.deskSees('dishub', new RegExp(`menambahkan keterangan pada tiket ${ticket}`))
    await city.settled()
    const shown = city.officer('dishub').again(card).text
    expect(shown).toContain('Halte nomor 7 juga begitu')
    expect(shown).toMatch(/1 foto/)
    expect(new Set(await statesOf(city, citizen))).toEqual(new Set(['joined', 'referred']))
  })

  it('becomes a question of its own when the ticket was answered meanwhile, or nobody says to which of several it belongs', async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Diam' })
    const more = citizen.says(UNSURE.dlh)
    const asked = await citizen.hears(/atau pertanyaan baru/, more)
    await answer(city, city.officer('dishub'), { citizen, card }, 'Sudah dijawab duluan')
    citizen.presses(asked, /Tambahan/)
    const own = await citizen.hears(/Nomor tiket/, asked)
    expect(own.text).toContain('Dinas Lingkungan Hidup')
    expect(await stateOf(ticket)).toBe('answered')

    const { citizen: silent } = await refer(city, { name: 'Ragu' })
    await silent.hears(/Nomor tiket/, silent.says(MATTERS.dlh))
    const unsaid = silent.says(UNSURE.pupr)
    await silent.hears(/masih punya beberapa pertanyaan/, unsaid)
    await city.pass(HOUR_MS)
    expect((await silent.hears(/Nomor tiket/, unsaid)).text).toContain('Dinas Pekerjaan Umum')
  })

  it('that was left unpressed gets no second choice, though it might have been offered candidates', async () => {
    const { citizen } = await refer(city, { name: 'Tanpa pilihan' })
    await citizen.hears(/Nomor tiket/, citizen.says(MATTERS.pupr))
    const doubtful = citizen.says('bagaimana urus kartu yang hilang juga?')
    const asked = await citizen.hears(/atau pertanyaan baru/, doubtful)
    await city.pass(HOUR_MS)
    await citizen.hears(/Nomor tiket/, asked)
    expect(await statesOf(city, citizen)).toEqual(['referred', 'referred', 'referred'])
  })

  it('that names nothing but says since when is kept with what was just said', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Sejak' })
    await city.pass(3_000)
    citizen.says('sudah dari tadi pagi')
    await city.settled()
    const [found] = await city.rows(
      `SELECT string_agg(w.text, ' / ' ORDER BY w.id) AS words FROM inquiry i
       JOIN inquiry_words w ON w.inquiry_id = i.id WHERE i.ticket = $1`,
      [ticket.replace('-', '')],
    )
    expect(String(found?.['words'])).toContain('/ sudah dari tadi pagi')
  })

  it('that is only a thank-you opens nothing and asks nothing', async () => {
    const { citizen } = await refer(city, { name: 'Terima' })
    const thanks = citizen.says('terima kasih banyak')
    expect((await citizen.hears(/./, thanks)).text).toMatch(/^Sama-sama/)
    await city.settled()
    expect(await statesOf(city, citizen)).toEqual(['referred'])
  })

  it('may be written by many quickly: everything is kept, in order, and nothing twice', async () => {
    const { citizen } = await refer(city, { name: 'Cepat' })
    const said = (index: number) => `Halte nomor ${index} juga begitu keadaannya.`
    for (let index = 1; index <= 6; index++) citizen.says(said(index))
    await city.settled()
    const asked = citizen.heard().filter(({ text }) => /atau pertanyaan baru/.test(text))
    expect(asked).toHaveLength(6)
    for (const question of asked) citizen.presses(question, /Tambahan/)
    await city.settled()
    const words = await city.rows(
      `SELECT w.text FROM inquiry_words w JOIN inquiry i ON i.id = w.inquiry_id JOIN conversation c
       ON c.id = i.conversation_id WHERE c.address = $1 AND i.state_name = 'referred' ORDER BY w.id`,
      [String(citizen.id)],
    )
    expect(words.map(({ text }) => text)).toEqual([
      MATTERS.dishub,
      ...Array.from({ length: 6 }, (_, index) => said(index + 1)),
    ])
  })
})

describe('an edited question', () => {
  it('appears on the card as a new version, and both are kept', async () => {
    const citizen = city.citizen('Ubah')
    const said = citizen.says(MATTERS.dishub)
    const { card, ticket } = await referFrom(city, citizen, 'dishub', said)
    citizen.edits(said, 'Trayek angkot ke Pasar Baru kapan diumumkan? NIK saya 6471015505900003')
    await city.deskSees('dishub', new RegExp(`mengubah kata-katanya pada tiket ${ticket}`))
    await city.settled()
    const shown = city.officer('dishub').again(card).text
    expect(shown).toContain('Pesan warga (diubah oleh warga):\nTrayek angkot ke Pasar Baru')
    expect(shown).not.toContain('Pasar Induk')
    expect(shown).not.toContain('6471015505900003')
    const versions = await city.rows(
      `SELECT w.version FROM inquiry_words w JOIN inquiry i ON i.id = w.inquiry_id WHERE i.ticket = $1 ORDER BY 1`,
      [ticket.replace('-', '')],
    )
    expect(versions).toEqual([{ version: 1 }, { version: 2 }])
  })

  it('that was answered already changes nothing', async () => {
    const citizen = city.citizen('Telat')
    const said = citizen.says(MATTERS.dishub)
    const { card, ticket } = await referFrom(city, citizen, 'dishub', said)
    await answer(city, city.officer('dishub'), { citizen, card }, 'Jawaban tetap')
    await city.settled()
    const before = await city.events(ticket)
    citizen.edits(said, 'Bukan itu yang saya tanyakan')
    await city.settled()
    expect(await city.events(ticket)).toEqual(before)
  })
})

describe('an edit of what is no open case', () => {
  const KNOWN = 'KTP saya hilang, syaratnya apa?'

  it('is a message where the greeting has become a question, and nothing where it stays one', async () => {
    const citizen = city.citizen('Sapa')
    const said = citizen.says('halo')
    const greeted = await citizen.hears(/./, said)
    citizen.edits(said, 'halo pak')
    await city.settled()
    expect(citizen.heard()).toHaveLength(1)
    citizen.edits(said, `halo, ${MATTERS.dishub}`)
    await citizen.hears(/Nomor tiket/, greeted)
    citizen.edits(said, `halo, ${MATTERS.dishub} Yang nomor 7.`)
    await city.deskSees('dishub', /mengubah kata-katanya/)
    expect(await statesOf(city, citizen)).toEqual(['referred'])
  })

  it('asks anew what was answered a moment ago, and not where only its spelling was put right', async () => {
    const citizen = city.citizen('Ralat')
    const said = citizen.says(KNOWN)
    const answered = await citizen.hears(/./, said)
    expect(citizen.buttons(answered)).toContain('Terjawab')
    citizen.edits(said, 'KTP saya hilang pak, syaratnya apa ya?')
    await city.settled()
    expect(citizen.heard()).toHaveLength(1)
    citizen.edits(said, MATTERS.dishub)
    const told = await citizen.hears(/Nomor tiket: (\w{3}-\w{3})/, answered)
    citizen.edits(said, `${MATTERS.dishub} Yang nomor 7.`)
    const ticket = /Nomor tiket: (\w{3}-\w{3})/.exec(told.text)?.[1] ?? ''
    await city.deskSees('dishub', new RegExp(`mengubah kata-katanya pada tiket ${ticket}`))
    expect(new Set(await statesOf(city, citizen))).toEqual(new Set(['answered-at-once', 'referred']))

    const late = city.citizen('Ralat Telat')
    const before = late.says(KNOWN)
    await late.hears(/./, before)
    await city.pass(HOUR_MS)
    late.edits(before, MATTERS.dishub)
    await city.settled()
    expect(await statesOf(city, late)).toEqual(['answered-at-once'])
  })

  it('lets the words that it replaced be asked again', async () => {
    const citizen = city.citizen('Tanya Lagi')
    const said = citizen.says(MATTERS.dishub)
    await referFrom(city, citizen, 'dishub', said)
    citizen.edits(said, MATTERS.pupr)
    await city.deskSees('dishub', /mengubah kata-katanya/)
    await city.settled()
    const again = citizen.says(MATTERS.dishub)
    const reply = await citizen.hears(/./, again)
    expect(reply.text).not.toMatch(/^Tiket/)
    await city.settled()
    expect((await statesOf(city, citizen)).length).toBe(2)
  })
})

describe('a call for help in an edit', () => {
  const CALL = 'tolong rumah saya kebakaran'
  const calls = async (citizen: Actor) =>
    city.rows(
      `SELECT i.id FROM inquiry i JOIN conversation c ON c.id = i.conversation_id
       WHERE c.address = $1 AND i.state ->> 'emergency' = 'fire'`,
      [String(citizen.id)],
    )

  it.each([
    ['greeting', 'halo'],
    ['answered question', 'KTP saya hilang, syaratnya apa?'],
    ['fragment', 'akta'],
  ])('of a %s gets the numbers and a case', async (_, first) => {
    const citizen = city.citizen('Api')
    const said = citizen.says(first)
    await city.settled()
    citizen.edits(said, CALL)
    await citizen.hears(/Telepon sekarang juga/, said)
    await city.settled()
    expect(await calls(citizen)).toHaveLength(1)
  })

  it('of a question that a desk holds is both, and said once', async () => {
    const citizen = city.citizen('Api Lama')
    const said = citizen.says(MATTERS.dishub)
    const { ticket } = await referFrom(city, citizen, 'dishub', said)
    citizen.edits(said, CALL)
    await citizen.hears(/Telepon sekarang juga/, said)
    await city.deskSees('dishub', new RegExp(`mengubah kata-katanya pada tiket ${ticket}`))
    citizen.edits(said, `${CALL}!`)
    await city.settled()
    expect(await calls(citizen)).toHaveLength(1)
    expect(citizen.heard().filter(({ text }) => /Telepon sekarang juga/.test(text))).toHaveLength(1)
  })
})

describe('a text that the app cut in two', () => {
  it('is one question; an edit of one part means that part', async () => {
    const citizen = city.citizen('Panjang')
    const story = 'Kami sudah lama menunggu di sana. '.repeat(115).trim()
    const first = citizen.says(`${MATTERS.dishub} ${story}`)
    const rest = citizen.says('Sekian ceritanya, mohon dijawab, kapan diumumkan?')
    const { ticket, card } = await referFrom(city, citizen, 'dishub', first)
    await city.settled()
    expect(citizen.heard().filter(({ text }) => /atau pertanyaan baru/.test(text))).toEqual([])
    expect(await statesOf(city, citizen)).toEqual(['referred'])
    expect(city.officer('dishub').again(card).text).toContain('Sekian ceritanya')
    citizen.edits(rest, 'Sekian ceritanya, terima kasih.')
    await city.deskSees('dishub', new RegExp(`mengubah kata-katanya pada tiket ${ticket}`))
    await city.settled()
    const shown = city.officer('dishub').again(card).text
    expect(shown).toContain('Sekian ceritanya, terima kasih.')
    expect(shown).toContain('Kami sudah lama menunggu')
  })
})

describe('an edited message with two questions', () => {
  const wordsOf = async (citizen: Actor) => {
    const found = await city.rows(
      `SELECT DISTINCT ON (w.message_id) w.text, w.version FROM inquiry_words w JOIN conversation c
       ON c.id = w.conversation_id WHERE c.address = $1 ORDER BY w.message_id, w.version DESC`,
      [String(citizen.id)],
    )
    return found.map(({ text, version }) => [text, version])
  }
  const visiting = 'Kapan jam besuk pasien rawat inap di RSUD?'
  const school = 'Berapa usia minimal masuk SD negeri?'

  it('gives each question its own new words, and leaves alone the one that did not change', async () => {
    const citizen = city.citizen('Ubah Dua')
    const said = citizen.says(`${visiting} ${school}`)
    await city.settled()
    citizen.edits(said, `${visiting} Berapa usia minimal masuk SD negeri di kota?`)
    await city.settled()
    expect(await wordsOf(citizen)).toEqual([
      [visiting, 1],
      ['Berapa usia minimal masuk SD negeri di kota?', 2],
    ])
  })

  it('gives the whole to each when the questions are no longer two', async () => {
    const citizen = city.citizen('Ubah Satu')
    const said = citizen.says(`${visiting} ${school}`)
    await city.settled()
    citizen.edits(said, school)
    await city.settled()
    expect(await wordsOf(citizen)).toEqual([
      [school, 2],
      [school, 1],
    ])
  })
})

describe('pictures', () => {
  it('that come one by one, with a ticket open, are asked about once and go one way', async () => {
    const { citizen, card, ticket } = await refer(city, { name: 'Satu-satu' })
    const first = citizen.sends({ kind: 'photo' })
    for (const kind of ['photo', 'document', 'photo'] as const) {
      await city.pass(3_000)
      citizen.sends({ kind })
    }
    await city.settled()
    const asked = citizen.heard().filter(({ text }) => /atau pertanyaan baru/.test(text))
    expect(asked).toHaveLength(1)
    const [which] = asked
    if (which) citizen.presses(which, /Tambahan/)
    await citizen.hears(new RegExp(`sudah kami tambahkan ke tiket ${ticket}`), first)
    await city.settled()
    expect(city.officer('dishub').again(card).text).toContain('Lampiran: 3 foto dan 1 dokumen')
    expect(citizen.heard().filter(({ text }) => /sudah kami tambahkan/.test(text))).toHaveLength(1)
    expect(await statesOf(city, citizen)).toEqual(['joined', 'referred'])
  })

  it('are no reply to who was asked for words, and reach no desk without any', async () => {
    const citizen = city.citizen('Bungkam')
    const asked = () => citizen.heard().filter(({ text }) => /sudah kami terima\. Apa yang ingin/.test(text))
    citizen.sends({ kind: 'photo' })
    await city.pass(6_000)
    citizen.sends({ kind: 'document' })
    await city.pass(60_000)
    expect(asked()).toHaveLength(1)
    citizen.sends({ kind: 'photo' })
    await city.pass(6_000)
    expect(asked()).toHaveLength(2)
    expect(await statesOf(city, citizen)).toEqual(['gathering'])
    const { card } = await referFrom(city, citizen, 'dishub', citizen.says(MATTERS.dishub))
    expect(card.text).toContain('Lampiran: 2 foto dan 1 dokumen')
  })

  it('of one album follow the first one to its ticket', async () => {
    const citizen = city.citizen('Album')
    const first = citizen.sends({ kind: 'photo', caption: MATTERS.dishub, mediaGroupId: 'album-1' })
    citizen.sends({ kind: 'photo', mediaGroupId: 'album-1' })
    citizen.sends({ kind: 'photo', mediaGroupId: 'album-1' })
    const { card } = await referFrom(city, citizen, 'dishub', first)
    await city.settled()
    expect(city.officer('dishub').again(card).text).toContain('Lampiran: 3 foto')
    // An edit of the caption takes no picture away.
    citizen.edits(first, `${MATTERS.dishub} Ini fotonya.`)
    await city.settled()
    expect(city.officer('dishub').again(card).text).toContain('Ini fotonya.')
    expect(city.officer('dishub').again(card).text).toContain('Lampiran: 3 foto')
    expect(await statesOf(city, citizen)).toEqual(['referred'])
    expect(citizen.heard().filter(({ text }) => /atau pertanyaan baru/.test(text))).toEqual([])
  })

  it('are a part of the words that follow them', async () => {
    const citizen = city.citizen('Potret')
    citizen.sends({ kind: 'photo' })
    await city.pass(2_000)
    const { card } = await referFrom(city, citizen, 'dishub', citizen.says(MATTERS.dishub))
    expect(card.text).toMatch(/1 foto/)
    expect(citizen.heard().filter(({ text }) => /Apa yang ingin/.test(text))).toEqual([])
  })

  it('without a word are asked about, unless a ticket is open that they may belong to', async () => {
    const citizen = city.citizen('Foto')
    citizen.sends({ kind: 'photo' })
    await city.pass(6_000)
    await citizen.hears(/sudah kami terima\. Apa yang ingin ditanyakan/)
    await city.pass(11 * 60_000)
    expect(await statesOf(city, citizen)).toEqual(['noted'])

    const { card, ticket } = await referFrom(city, citizen, 'dishub', citizen.says(MATTERS.dishub))
    const later = citizen.sends({ kind: 'photo' })
    citizen.presses(await citizen.hears(/tambahan untuk pertanyaan itu/, later), /Tambahan/)
    await citizen.hears(new RegExp(`sudah kami tambahkan ke tiket ${ticket}`))
    await city.settled()
    const shown = city.officer('dishub').again(card)
    expect(shown.text).toContain('Lampiran: 1 foto')
    expect(city.officer('dishub').buttons(card)).toContain('Lihat lampiran')
  })
})

describe('a file that nobody can have', () => {
  it('is missed by its message only: the citizen and the card say so', async () => {
    const citizen = city.citizen('Berkas')
    city.emulator.faults.rules.push({
      method: 'getFile',
      code: 400,
      description: 'Bad Request: file is too big',
      times: 1,
    })
    const sent = citizen.sends({ kind: 'document', caption: MATTERS.dishub })
    await citizen.hears(/berkas dalam pesan tadi tidak berhasil kami ambil/, sent)
    const { card } = await referFrom(city, citizen, 'dishub', sent)
    expect(card.text).toContain('Lampiran: 1 berkas tidak berhasil diambil')
  })
})

describe('/batal', () => {
  it('takes the only open question back, or the named one, and tells the desk', async () => {
    const { citizen, ticket, card } = await refer(city, { name: 'Batal' })
    const said = citizen.says('/batal')
    expect((await citizen.hears(/./, said)).text).toContain(`tiket ${ticket} sudah dibatalkan`)
    await city.deskSees('dishub', new RegExp(`Warga membatalkan tiket ${ticket}`))
    await city.settled()
    const officer = city.officer('dishub')
    expect(officer.again(card).text).toContain('Dibatalkan warga')
    expect(officer.buttons(card)).toEqual([])
    officer.says('Terlambat', { replyTo: card })
    await city.settled()
    expect(citizen.heard().some(({ text }) => text.includes('Terlambat'))).toBe(false)
    // Neither reminder nor overdue notice comes for it.
    const told = city.deskMessages('dishub').length
    const nothing = citizen.says('/batal')
    await citizen.hears(/tidak ada pertanyaan Bapak\/Ibu yang masih menunggu/, nothing)
    await city.settled()
    expect(city.deskMessages('dishub')).toHaveLength(told)
  })

  it('asks which one when several are open, and knows each by its number', async () => {
    const { citizen, ticket } = await refer(city, { name: 'Banyak' })
    const more = citizen.says(UNSURE.pupr)
    citizen.presses(await citizen.hears(/atau pertanyaan baru/, more), /Pertanyaan baru/)
    await citizen.hears(/Nomor tiket/, more)
    const said = citizen.says('/batal')
    const asked = await citizen.hears(/Mana yang ingin dibatalkan/, said)
    // Both came at the same moment: either may be the first.
    expect(asked.text).toMatch(/^1\. “[^]+^2\. “/m)
    expect(asked.text).toContain(`“${MATTERS.dishub}” (tiket ${ticket})`)
    expect(asked.text).toContain(`“${UNSURE.pupr.slice(0, 20)}`)
    expect(citizen.buttons(asked)).toEqual(['Batalkan nomor 1', 'Batalkan nomor 2'])
    citizen.says(`/batal ${ticket}`)
    await citizen.hears(new RegExp(`tiket ${ticket} sudah dibatalkan`))
    await city.settled()
    expect(await stateOf(ticket)).toBe('withdrawn')
    expect(new Set(await statesOf(city, citizen))).toEqual(new Set(['referred', 'withdrawn']))
    const again = citizen.says(`/batal ${ticket}`)
    expect((await citizen.hears(/./, again)).text).toContain('sudah dibatalkan')
    for (const number of [/nomor 1$/, /nomor 2$/]) citizen.presses(asked, number)
    await city.settled()
    expect(new Set(await statesOf(city, citizen))).toEqual(new Set(['withdrawn']))
  })

  it('names what has no ticket yet by its words', async () => {
    const citizen = city.citizen('Sepotong')
    const said = citizen.says('akta')
    await city.settled()
    await citizen.hears(/^Baik, pertanyaan “akta” sudah dibatalkan\./, citizen.says('/batal'))
    expect(citizen.heard().filter(({ messageId }) => messageId > said.messageId)).not.toContainEqual(
      expect.objectContaining({ text: expect.stringMatching(/tiket \w{3}-\w{3}/) }),
    )
  })
})
