import { describe, expect, it } from 'vitest'
import { domains } from '../../src/knowledge/lexicon/domains.ts'
import { createReader } from '../../src/knowledge/reading/create-reader.ts'
import { starterEntries } from './support.ts'

const texts = starterEntries().flatMap(({ question, answer, keywords }) => [question, answer, ...keywords])
const reader = createReader({ domains, texts, acronyms: [] })
const termsOf = (text: string) => reader.readMessage(text).units.map(({ term }) => term)

describe('a citizen’s way of writing', () => {
  it.each([
    // letters repeated
    ['KTPPPP saya hilaaaang', ['#ktp', '#?hilang']],
    // chat shorthand, dropped vowels
    ['ktp ilang syrt nya ap', ['#ktp', '#?hilang', '#?syarat']],
    ['bkin kk bru', ['#?cara', '#kk']],
    // enclitics and affixes
    ['aktenya hilang', ['#akta', '#?hilang']],
    ['kehilangan KTP-ku', ['#?hilang', '#ktp']],
    // acronyms and long forms
    ['kartu tanda penduduk', ['#ktp']],
    ['Kartu Keluarga', ['#kk']],
    ['surat keterangan tidak mampu', ['#sktm']],
    ['K.T.P', ['#ktp']],
    // dictation
    ['ka te pe hilang', ['#ktp', '#?hilang']],
    ['be pe je es', ['#bpjs']],
    ['mau bikin en i be', ['#?cara', '#nib']],
    // regional words
    ['KTP kulo ical', ['#ktp', '#?hilang']],
    ['damel KTP', ['#?cara', '#ktp']],
    ['kartu keluarga leungit', ['#kk', '#?hilang']],
    ['ulun handak maurus KTP', ['#?cara', '#ktp']],
    // lay words
    ['surat miskin', ['#sktm']],
    ['kartu kuning', ['#ak1']],
    ['tukang parkir', ['#parkir']],
    // words far apart
    ['lampu depan rumah sudah seminggu mati', ['#pju']],
    // typing slips
    ['katru keluarga', ['#kk']],
    ['imunissai bayi', ['#imunisasi']],
    ['puskesams', ['#puskesmas']],
  ])('%s', (text, expected) => {
    const terms = termsOf(text)
    for (const term of expected) expect(terms).toContain(term)
  })

  it('says nothing where only politeness is', () => {
    expect(termsOf('assalamualaikum min, selamat pagi, mohon maaf mau tanya ya kak 🙏')).toEqual([])
  })

  it('takes a derived word for more than the filler inside it', () => {
    expect(termsOf('pengadaan barang')).toContain('#pengadaan')
    expect(termsOf('perumahan')).not.toContain('rumah')
  })

  it('never corrects the knowledge base’s own words away', () => {
    const own = createReader({ domains, texts: ['Layanan SIKUMBANG untuk pedagang'], acronyms: [] })
    const reading = own.readMessage('cara daftar sikumbang')
    expect(reading.corrections).toEqual([])
    expect(reading.units.map(({ term }) => term)).toContain('sikumbang')
  })

  it('learns an acronym that the knowledge base explains', () => {
    const own = createReader({
      domains,
      texts: [],
      acronyms: [{ long: 'Bantuan Operasional Kedai Warga', short: 'BOKW' }],
    })
    const [short] = own.readMessage('cara dapat bokw').units.filter(({ role }) => role === 'object')
    const [long] = own
      .readMessage('bantuan operasional kedai warga')
      .units.filter(({ role }) => role === 'object')
    expect(short?.term).toBe('#=bokw')
    expect(long?.term).toBe('#=bokw')
  })
})
