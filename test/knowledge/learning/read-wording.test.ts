import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQueries } from '../../../bench/fit/read-sets.ts'
import { starterKnowledge } from '../support.ts'

const { wording } = starterKnowledge()
const tokensOf = (text: string) => text.split(/[ .,]+/u).filter((token) => token !== '')
const kept = (message: string) => tokensOf(wording(message)?.text ?? '')

describe('what is remembered of a message', () => {
  it.each([
    [
      'Pak, saya Budi Santoso NIK 6471011201900001 hp 0812-3456-7890 mau bikin surat lahir anak saya Indah Lestari',
      /budi|santoso|indah|lestari|\d/u,
      ['surat', 'lahir', 'anak'],
    ],
    [
      'nama saya bintang, alamat jalan melati no 5 rt 03, akta lahir salah nama',
      /bintang|melati|\d/u,
      ['akta', 'lahir', 'salah'],
    ],
    [
      'atas nama siti aminah, siti.aminah@mail.com, berkas KK saya sudah sampai mana',
      /siti|aminah|mail/u,
      ['berkas', 'kk'],
    ],
    ['Rumah pak harun di gang kenanga, sampahnya tidak diangkut', /harun|kenanga/u, ['sampah']],
    ['motor DN 1234 AB, bayar pajak di mana? wa.me/62811222333', /\d|^dn$|^ab$/u, ['bayar', 'pajak']],
    ['nomor saya nol delapan satu dua tiga empat, KTP saya hilang', /nol|delapan|empat/u, ['ktp', 'hilang']],
    [
      'Kemarin Mawar Cempaka dari Desa Tanjung Puri urus KTP yang hilang',
      /mawar|cempaka|tanjung|puri/u,
      ['ktp'],
    ],
    ['Kartini mau urus KIA, bagaimana caranya', /kartini|kartu/u, ['kia']],
  ])('tells nothing of who asked: %s', (message, gone, stays) => {
    expect(kept(message).filter((token) => gone.test(token))).toEqual([])
    expect(kept(message)).toEqual(expect.arrayContaining(stays))
  })

  it('is read past spelling, slang and order', () => {
    const plain = wording('KTP saya hilang, bagaimana mengurusnya?')
    expect(plain).not.toBeNull()
    for (const message of ['ktp sy ilang gmn ngurusnya', 'KTPku hilangg, bagaimana mengurus?', 'hilang ktp'])
      expect(wording(message)?.key).toBe(plain?.key)
    expect(wording('SIM saya hilang, bagaimana mengurusnya?')?.key).not.toBe(plain?.key)
  })

  it('tells one’s own case and a complaint from the question', () => {
    const key = wording('daftar berkas pindah')?.key
    expect(wording('tolong dicek daftar berkas pindah')?.key).not.toBe(key)
    expect(wording('daftar berkas pindah, kecewa')?.key).not.toBe(key)
  })

  it('is nothing where too little is said, and nothing of a story', () => {
    for (const message of ['', 'ktp', 'Siti Aminah', '0812 3456 7890', 'halo min', '@@@@']) {
      expect(wording(message)).toBeNull()
    }
    const story = readQueries('civic/queries.dev.json')
      .slice(0, 12)
      .map(({ text }) => text)
      .join('. ')
    expect(wording(story)).toBeNull()
  })

  it('reads the same again', () => {
    for (const { text } of readQueries('civic/queries.dev.json').slice(0, 150)) {
      const first = wording(text)
      if (first !== null) expect(wording(first.text)?.text ?? first.text).toBe(first.text)
    }
  })

  it('is quick on hostile input', () => {
    const began = process.cpuUsage()
    for (const message of ['@'.repeat(20_000), 'x'.repeat(20_000), '. '.repeat(10_000), 'A a'.repeat(6_000)])
      wording(message)
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(1_000)
  })
})

describe('no message', () => {
  const word = (letters: string, least: number, most: number) =>
    fc.array(fc.constantFrom(...letters), { minLength: least, maxLength: most }).map((all) => all.join(''))
  const digits = (least: number, most: number) => word('0123456789', least, most)
  const secret = fc.oneof(
    digits(16, 16),
    digits(8, 12).map((rest) => `08${rest}`),
    digits(8, 11).map((rest) => `+62 ${rest.slice(0, 3)}-${rest.slice(3, 7)}-${rest.slice(7)}`),
    fc.tuple(word('qxzvw', 5, 9), word('bcdfg', 3, 6)).map(([name, host]) => `${name}@${host}.co.id`),
    word('qxzvw', 5, 9).map((name) => `https://t.me/${name}`),
    word('qxzvw', 6, 9),
    fc.constantFrom(
      'budi',
      'Siti',
      'AGUS',
      'Dewi Lestari',
      'indah permata',
      'Putri',
      'Fajar',
      'gunawan',
      'rizky',
    ),
    fc.tuple(word('ABDK', 1, 2), digits(3, 4), word('XYZ', 2, 3)).map((plate) => plate.join(' ')),
  )
  const about = fc.constantFrom(
    'mau urus akta kelahiran anak',
    'KTP saya hilang bagaimana mengurusnya',
    'kapan sampah diangkut lagi',
    'syarat pindah kk ke kota lain',
  )
  const glue = fc.constantFrom('nama saya', 'atas nama', 'pak', 'no hp', 'NIK', 'alamat jalan', ',', 'dari')

  it('brings a name, a number or an address into what is remembered', () => {
    fc.assert(
      fc.property(secret, about, glue, fc.boolean(), (hidden, matter, link, before) => {
        const found = wording(before ? `${link} ${hidden}, ${matter}` : `${matter} ${link} ${hidden}`)
        expect(found).not.toBeNull()
        const tokens = new Set(tokensOf(found?.text ?? ''))
        for (const part of hidden.toLowerCase().split(/[^\p{L}\p{N}]+/u)) {
          if (part.length > 2) expect(tokens).not.toContain(part)
        }
        for (const token of tokens) expect(token).not.toMatch(/\d/u)
        expect(found?.key).not.toMatch(/\d{2}/u)
      }),
      { numRuns: 400, seed: 24 },
    )
  })

  it('brings in any word that isn’t common', () => {
    const common = new Set(kept('mau urus akta kelahiran anak'))
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[qxz][qxzvkjw]{5,10}$/), { maxLength: 6 }), (strange) => {
        for (const token of kept(`mau urus akta kelahiran anak ${strange.join(' ')}`)) {
          expect(common).toContain(token)
        }
      }),
      { numRuns: 100, seed: 24 },
    )
  })
})
