import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOUR_MS } from '../support/builders.ts'
import { type Actor, type City, openCity } from '../support/city.ts'
import { MATTERS, referFrom } from './stories.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

/** Longer than the quiet time after which nothing more is waited for. */
const QUIET_MS = 6_000

async function says(citizen: Actor, ...messages: string[]): Promise<void> {
  for (const text of messages) {
    citizen.says(text)
    await city.pass(2_000)
  }
}

/** The buttons under the so many-th message that this person got, from 0. */
function buttonsOf(citizen: Actor, at: number): string[] {
  const message = citizen.heard()[at]
  return message ? citizen.buttons(message) : []
}

/** What this person's inquiries hold, oldest first: where each is, and its words. */
async function casesOf(citizen: Actor): Promise<[string, string[]][]> {
  const found = await city.rows(
    `SELECT i.state_name AS state, array_remove(array_agg(w.text ORDER BY w.id), NULL) AS words FROM inquiry i
     JOIN conversation c ON c.id = i.conversation_id LEFT JOIN inquiry_words w ON w.inquiry_id = i.id
     WHERE c.address = $1 GROUP BY i.id ORDER BY i.received_at, i.id`,
    [String(citizen.id)],
  )
  return found.map(({ state, words }) => [String(state), Array.isArray(words) ? words.map(String) : []])
}

describe('several short messages in a row', () => {
  it('are one question with one reply', async () => {
    const citizen = city.citizen('Ketik')
    await says(citizen, 'min', 'mau tanya', 'ktp ilang', 'gmn ya')
    await city.pass(QUIET_MS)
    expect(citizen.heard()).toHaveLength(1)
    expect(buttonsOf(citizen, 0)).toContain('Terjawab')
    expect(await casesOf(citizen)).toEqual([['answered-at-once', ['ktp ilang', 'gmn ya']]])
  })

  it('are read together, and answered when they are whole', async () => {
    const citizen = city.citizen('Potong')
    await says(citizen, 'akta')
    expect(citizen.heard()).toEqual([])
    await says(citizen, 'cara urus kelahiran anak saya')
    expect(citizen.heard()).toHaveLength(1)
    expect(await casesOf(citizen)).toEqual([['answered-at-once', ['akta', 'cara urus kelahiran anak saya']]])
  })

  it('that tell a story are one question, though an entry fits one sentence of it', async () => {
    const citizen = city.citizen('Cerita')
    const story = ['anak saya umur 7 tahun', 'belum punya akta lahir', 'bapaknya sudah meninggal']
    await says(citizen, ...story)
    expect(citizen.heard()).toEqual([])
    await city.pass(QUIET_MS)
    expect(citizen.heard()).toHaveLength(1)
    expect(buttonsOf(citizen, 0).at(-1)).toMatch(/^Bukan itu/)
    expect(await casesOf(citizen)).toEqual([['choosing', story]])
  })

  it('that only tell something get the answer when nothing follows, and at once when the question does', async () => {
    const citizen = city.citizen('Pernyataan')
    await says(citizen, 'KTP saya hilang')
    expect(citizen.heard()).toEqual([])
    await city.pass(QUIET_MS)
    expect(buttonsOf(citizen, 0)).toContain('Terjawab')
    const other = city.citizen('Lampu')
    await says(other, 'lampu jalan di depan rumah mati', 'Bagaimana mengurus KTP-el yang hilang?')
    expect((await casesOf(other)).map(([state, words]) => [state, words.length])).toEqual([
      ['answered-at-once', 1],
      ['answered-at-once', 1],
    ])
  })

  it('that only take note of an answer open nothing, and what asks on gets no answer twice', async () => {
    const citizen = city.citizen('Paham')
    await says(citizen, 'Bagaimana mengurus Kartu Keluarga yang hilang atau rusak?')
    await says(citizen, 'oh begitu ya')
    await city.pass(20_000)
    await says(citizen, 'Terima kasih. Kami datang hari Rabu, naik ketinting pagi-pagi.')
    await city.pass(2 * QUIET_MS)
    await says(citizen, 'syaratnya apa saja?')
    const [, assent, thanks, above, ...more] = citizen.heard()
    expect([assent?.text, thanks?.text]).toEqual([
      expect.stringMatching(/^Baik/),
      expect.stringMatching(/^Sama-sama/),
    ])
    expect(above?.text).toContain('jawaban di atas')
    expect(buttonsOf(citizen, 3)).toEqual(['Belum, teruskan ke petugas'])
    expect(more).toEqual([])
    expect((await casesOf(citizen)).map(([state]) => state)).toEqual(['answered-at-once'])
  })

  it('that thank and bring something new are not taken for mere thanks', async () => {
    const citizen = city.citizen('Terima Kasih')
    await says(citizen, 'Bagaimana mengurus Kartu Keluarga yang hilang atau rusak?')
    await city.pass(20_000)
    await says(citizen, 'terima kasih sebelumnya, guru di SD kami kurang')
    await city.pass(2 * QUIET_MS)
    expect((await casesOf(citizen)).map(([, words]) => words)).toContainEqual([
      'terima kasih sebelumnya, guru di SD kami kurang',
    ])
  })

  it('that nobody could do anything with are asked about, and read together with what follows', async () => {
    const citizen = city.citizen('Singkat')
    await says(citizen, 'kak bot')
    await city.pass(QUIET_MS)
    expect(citizen.heard().map(({ text }) => text)).toEqual([expect.stringContaining('lebih lengkap')])
    await says(citizen, 'ktp saya hilang, cara urusnya?')
    expect(buttonsOf(citizen, 1)).toContain('Terjawab')
    expect(await casesOf(citizen)).toEqual([
      ['answered-at-once', ['kak bot', 'ktp saya hilang, cara urusnya?']],
    ])
  })

  it('that say nothing one by one say nothing together', async () => {
    const citizen = city.citizen('Tawa')
    await says(citizen, 'anjir', 'hadeh', 'ampun dah', 'tidak')
    await city.pass(2 * QUIET_MS)
    expect(citizen.heard().map(({ text }) => text)).toEqual([expect.stringContaining('lebih lengkap')])
    await city.pass(11 * 60_000)
    expect((await casesOf(citizen)).map(([state]) => state)).toEqual(['noted'])
  })

  it('that nobody could do anything with cost no officer a case when nothing follows', async () => {
    const citizen = city.citizen('Iseng')
    await says(citizen, 'hhhhgfddd')
    await city.pass(QUIET_MS)
    await city.pass(11 * 60_000)
    expect(citizen.heard()).toHaveLength(1)
    expect(await casesOf(citizen)).toEqual([['noted', ['hhhhgfddd']]])
  })

  it('that nobody could do anything with are not asked about once their citizen has gone on', async () => {
    const citizen = city.citizen('Lanjut')
    await says(citizen, 'kak bot', 'Bagaimana mengurus Kartu Keluarga yang hilang atau rusak?')
    await city.pass(QUIET_MS)
    expect(citizen.heard()).toHaveLength(1)
    expect(buttonsOf(citizen, 0)).toContain('Terjawab')
  })

  it('go to a person when they stay unclear though more was asked for', async () => {
    const citizen = city.citizen('Samar')
    await says(citizen, 'bot')
    await city.pass(QUIET_MS)
    await says(citizen, 'kak bot')
    await city.pass(QUIET_MS)
    expect((await citizen.hears(/Nomor tiket/)).text).toContain('Diskominfo')
  })

  it('that never become a question are looked at by a person all the same', async () => {
    const citizen = city.citizen('Separuh')
    const first = citizen.says('jembatan gantung')
    await city.pass(2_000)
    await says(citizen, 'di desa')
    expect(citizen.heard()).toEqual([])
    await city.pass(QUIET_MS)
    const { card } = await referFrom(city, citizen, 'pupr', first)
    expect(card.text).toContain('jembatan gantung')
    expect(await casesOf(citizen)).toEqual([['referred', ['jembatan gantung', 'di desa']]])
  })

  it('wait no longer than a while, however long somebody goes on', async () => {
    const citizen = city.citizen('Panjang')
    for (let at = 0; at < 8; at++) {
      citizen.says('bibit lele')
      await city.pass(3_000)
    }
    expect(citizen.heard().length).toBeGreaterThan(0)
  })

  it('may be corrected while they wait', async () => {
    const citizen = city.citizen('Ralat')
    const first = citizen.says('jembatan di')
    await city.settled()
    citizen.edits(first, 'jembatan gantung')
    await city.pass(QUIET_MS)
    const { card } = await referFrom(city, citizen, 'pupr', first)
    expect(card.text).toContain('jembatan gantung')
    expect(card.text).not.toContain('jembatan di')
  })

  it('with a picture between them keep it', async () => {
    const citizen = city.citizen('Foto')
    const first = citizen.says('jembatan gantung')
    citizen.sends({ kind: 'photo' })
    await city.pass(QUIET_MS)
    const { card } = await referFrom(city, citizen, 'pupr', first)
    expect(card.text).toContain('Lampiran: 1 foto')
    expect(citizen.heard().some(({ text }) => /kirim sekali lagi/.test(text))).toBe(false)
  })

  it('that together call for help are a call for help', async () => {
    const citizen = city.citizen('Tolong')
    await says(citizen, 'gang kami')
    expect(citizen.heard()).toEqual([])
    citizen.says('kebakaran')
    await citizen.hears(/112/)
    await city.settled()
    expect(await casesOf(citizen)).toEqual([['referred', ['gang kami', 'kebakaran']]])
  })

  it('leave a question of its own alone', async () => {
    const citizen = city.citizen('Dua Hal')
    await says(citizen, 'jembatan gantung', 'KTP saya hilang, syaratnya apa?')
    await city.pass(QUIET_MS)
    const cases = await casesOf(citizen)
    expect(cases.map(([, words]) => words)).toEqual([
      ['jembatan gantung'],
      ['KTP saya hilang, syaratnya apa?'],
    ])
    expect(cases[1]?.[0]).toBe('answered-at-once')
  })
})

describe('who only announces a question', () => {
  it('is asked for it when nothing follows, once', async () => {
    const citizen = city.citizen('Sapa')
    await says(citizen, 'min', 'mau tanya')
    expect(citizen.heard()).toEqual([])
    await city.pass(QUIET_MS)
    expect(citizen.heard().map(({ text }) => text)).toEqual([
      expect.stringContaining('apa yang ingin ditanyakan'),
    ])
    expect(await casesOf(citizen)).toEqual([])
  })

  it('with a greeting is greeted, and not asked besides', async () => {
    const citizen = city.citizen('Salam')
    await says(citizen, 'halo', 'mau tanya pak')
    await city.pass(QUIET_MS)
    expect(citizen.heard()).toHaveLength(1)
  })
})

describe('a short question after an answer', () => {
  it('is read together with the one before it', async () => {
    const citizen = city.citizen('Susul')
    const first = citizen.says('KTP saya hilang, syaratnya apa?')
    const answered = await citizen.hears(/./, first)
    await city.pass(20_000)
    citizen.says('kalau biayanya?')
    await city.settled()
    expect(citizen.heard()).toHaveLength(2)
    expect(answered.text).toContain('Disdukcapil')
    // It stands there already: nobody reads it twice.
    expect(citizen.heard()[1]?.text).toContain('jawaban di atas')
    expect(await casesOf(citizen)).toEqual([
      ['answered-at-once', ['KTP saya hilang, syaratnya apa?', 'kalau biayanya?']],
    ])
  })

  it('and another one are both answered, though one answer holds them', async () => {
    const citizen = city.citizen('Susul Lagi')
    const first = citizen.says('KTP saya hilang, syaratnya apa?')
    await citizen.hears(/./, first)
    for (const more of ['kalau biayanya?', 'terus syaratnya apa?'])
      await citizen.hears(/./, citizen.says(more))
    await city.settled()
    expect(citizen.heard()).toHaveLength(3)
  })

  it('that narrows an offer is the choice', async () => {
    const citizen = city.citizen('Pilih')
    citizen.says('ktp')
    await city.pass(QUIET_MS)
    expect(buttonsOf(citizen, 0).length).toBeGreaterThan(2)
    citizen.says('yang hilang')
    await city.settled()
    expect(buttonsOf(citizen, 1)).toContain('Terjawab')
    expect(await casesOf(citizen)).toEqual([['answered-at-once', ['ktp', 'yang hilang']]])
  })
})

describe('who asks whether a person is there', () => {
  it('hears plainly what this is, and costs nobody a case', async () => {
    const citizen = city.citizen('Curiga')
    for (const words of ['kamu robot atau orang?', 'mau ngomong sama manusia']) {
      const told = await citizen.hears(/./, citizen.says(words))
      expect(told.text).toMatch(/layanan otomatis.*petugas.*\/status/)
    }
    await city.pass(QUIET_MS)
    expect(citizen.heard()).toHaveLength(2)
    expect(await casesOf(citizen)).toEqual([])
  })
})

describe('the same words again', () => {
  it('open no second case: the citizen hears where it is, once', async () => {
    const citizen = city.citizen('Ulang')
    const first = citizen.says(MATTERS.dishub)
    const { ticket } = await referFrom(city, citizen, 'dishub', first)
    const before = citizen.heard().length
    for (let time = 0; time < 5; time++) citizen.says(`${MATTERS.dishub.toUpperCase()} !`)
    await city.settled()
    const told = citizen.heard().slice(before)
    expect(told).toHaveLength(1)
    expect(told[0]?.text).toContain(ticket)
    expect(told[0]?.text).toContain('Dinas Perhubungan')
    expect(await casesOf(citizen)).toEqual([['referred', [MATTERS.dishub]]])
    await city.pass(120_000)
    citizen.says(MATTERS.dishub)
    await city.settled()
    expect(citizen.heard().slice(before)).toHaveLength(2)
  })

  it('just after an answer get the same answer', async () => {
    const citizen = city.citizen('Sama')
    for (let time = 0; time < 4; time++) citizen.says('KTP saya hilang, syaratnya apa?')
    await city.settled()
    expect(citizen.heard()).toHaveLength(2)
    expect(citizen.heard()[0]?.text).toContain(citizen.heard()[1]?.text ?? '?')
    expect(await casesOf(citizen)).toHaveLength(1)
  })
})

describe('a message while candidates are offered', () => {
  it('is treated by itself, and the choice stays good', async () => {
    const citizen = city.citizen('Tawaran')
    const first = citizen.says('urus surat pindah')
    const offer = await citizen.hears(/./, first)
    const other = citizen.says(MATTERS.dishub)
    await citizen.hears(/Nomor tiket/, other)
    citizen.presses(offer, /^1/)
    await city.settled()
    expect((await casesOf(citizen)).map(([state]) => state).sort()).toEqual(['answered-at-once', 'referred'])
  })

  it('that puts the question anew is the choice, in one message or in pieces', async () => {
    const citizen = city.citizen('Kejar')
    const offer = await citizen.hears(/./, citizen.says('eh bukan, kk hilang.'))
    expect(citizen.buttons(offer).at(-1)).toMatch(/^Bukan itu/)
    await city.pass(20_000)
    await citizen.hears(/./, citizen.says('yang hilang itu akta lahir.'))
    expect(buttonsOf(citizen, 1)).toContain('Terjawab')

    const other = city.citizen('Waris')
    await other.hears(/./, other.says('beli tanah dari mertua, pbb nya atas nama mertua yg sdh almarhum'))
    await city.pass(20_000)
    await says(other, 'mau balik nama', 'surat yg dibawa ap')
    expect(buttonsOf(other, 1)).toContain('Terjawab')

    // Nothing waits any more, so that no desk gets what was answered.
    await city.pass(2 * HOUR_MS)
    for (const person of [citizen, other]) {
      const states = (await casesOf(person)).map(([state]) => state)
      expect(states.filter((state) => state !== 'joined')).toEqual(['answered-at-once'])
    }
  })

  it('is only offered what it would surely get by itself, when something else was spoken of', async () => {
    const citizen = city.citizen('Udin')
    const first = citizen.says('Di mana dan bagaimana cara membayar PBB-P2?')
    const answered = await citizen.hears(/./, first)
    expect(citizen.buttons(answered)[0]).toBe('Terjawab')
    const offered = await citizen.hears(/./, citizen.says('kalau telat ada denda kah'))
    expect(citizen.buttons(offered)[0]).toMatch(/^1\. /)
    const stranger = city.citizen('Wati')
    const alone = await stranger.hears(/./, stranger.says('kalau telat ada denda kah'))
    expect(stranger.buttons(alone)[0]).toBe('Terjawab')
  })
})
