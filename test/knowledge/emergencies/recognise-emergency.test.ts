import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readInstansi, readStarterEntries } from '../../../bench/fit/read-sets.ts'
import { createKnowledge } from '../../../src/knowledge/index.ts'

interface Written {
  calls: { kind: string; text: string }[]
  calm: string[]
}
const data = new URL('../../../bench/data/', import.meta.url)
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, data), 'utf8'))
const own = read('darurat/own.json') as Written
const amongOthers = new Set(read('darurat/calls-among-others.json') as string[])

const knowledge = createKnowledge({ entries: readStarterEntries(), instansi: [] })
const alarmIn = (text: string) => {
  const verdict = knowledge.understand(text)[0]?.verdict
  return verdict?.outcome === 'emergency' ? verdict.what : null
}
const shareOf = (texts: readonly string[]) =>
  texts.filter((text) => alarmIn(text) !== null).length / texts.length

/** A line per kind, calls between bars. */
const TRIAL = `
fire: help there is a fire in my house | fire! my house is burning | my house is on fire help | di bakar orang rumah saya
fire: rumah sy ke bakaran | 🔥🔥🔥 rumah | k3bakaran tolong | gas bocor
accident: someone is drowning in the river | bapak saya di tabrak mobil | ada yang tenggelam | tolong ada yg tenggelam | heli jatuh
accident: jembatan putus ada mobil jatuh | tetangga kesetrum listrik meninggal di tempat | kabel listrik putus di jalan nyetrum orang
violence: my husband is beating me | someone is breaking into my house | saya di pukul suami | saya diancam mau dibunuh
self-harm: I want to kill myself | aku wes ra kuat urip
medical: accident on the main road, people bleeding | di gigit ular | anak saya di gigit ular | digigit ular | mbah saya kritis tolong
medical: mbah ku tibo ra tangi tangi | cucu sy kemasukan kacang di hidung ga bs nafas
animal: there is a snake in my house | babi hutan nyeruduk orang | ad ulr d kmr | buaya makan orang
animal: tawon ndas ngamuk nyengat anak | anjing gila berkeliaran di kampung | there's a snake under my bed
medical: anjing gila gigit anak saya | monyet ngamuk gigit warga | anak saya digigit anjing | my son was bitten by a dog
medical: someone is dying | my neighbour is bleeding badly | my dad is dying please help | people are dying here | he drank poison
medical: somebody is hurt badly | she took too many pills | i think i am going to die
fire: there is a fire in my kitchen | flames are coming from the roof
violence: we need help now someone got shot
accident: a motorbike hit my mother | my grandmother fell down the stairs | an electric wire fell on the road and is sparking
disaster: my grandmother is stuck on the roof of our flooded house
disaster: rmh sy kebnjiran tlg
danger: ada mayat di sungai
self-harm: i want to end it all | i don't see any reason to live anymore
danger: someone is screaming for help | there is a girl calling for help behind the school
accident: two kids went under in the river | our boat is going down near the island
medical: my baby turned blue | my father is not responding and feels cold | there's blood everywhere please hurry`
const readTrial = () =>
  TRIAL.trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', texts = ''] = line.split(/: (.*)/)
      return texts.split(' | ').map((text) => ({ kind, text }))
    })

describe('a call for help', () => {
  it('is heard in at least 98 of 100 of our own phrasings', () => {
    expect(own.calls.length).toBeGreaterThanOrEqual(150)
    expect(shareOf(own.calls.map(({ text }) => text))).toBeGreaterThanOrEqual(0.98)
  })

  it('is heard in English in at least 95 of 100, and in fewer than four of 100 calm messages', () => {
    const written = ['darurat/english.json', 'darurat/english.sealed.json'].map(
      (file) => read(file) as Written,
    )
    for (const { calls, calm } of written) {
      expect(shareOf(calls.map(({ text }) => text))).toBeGreaterThanOrEqual(0.95)
      expect(shareOf(calm)).toBeLessThan(0.04)
    }
  })

  it('is heard in fewer than one of 100 ordinary messages, and in none of those that sound alike', () => {
    const ordinary = ['civic/queries.dev.json', 'civic/queries.fresh.json']
      .flatMap((file) => (read(file) as { text: string }[]).map(({ text }) => text))
      .filter((text) => !amongOthers.has(text))
    expect(shareOf(ordinary)).toBeLessThan(0.01)
    expect(own.calm.filter((text) => alarmIn(text) !== null)).toEqual([])
  })

  it.each([
    ['kebakaran pak tolong', 'fire'],
    ['ada ular masuk rumah saya tolong', 'animal'],
    ['saya mau bunuh diri', 'self-harm'],
    ['TOLONG SAYA DIPUKULI SUAMI SEKARANG', 'violence'],
    ['ibu saya sesak napas parah bibirnya biru', 'medical'],
    ['anak hanyut di sungai tolong cari', 'accident'],
    ['kami terjebak banjir di atap rumah ada bayi', 'disaster'],
    ['suami sering memukul saya kalau mabuk', 'violence'],
    ['pacarku nampar aku lagi tadi malam', 'violence'],
    ['keadaan darurat!! butuh bantuan sekarang juga', 'danger'],
  ])('says what it is about: %s', (text, kind) => {
    expect(alarmIn(text)).toBe(kind)
  })

  it.each(readTrial())('is heard as people put it in the trial, $kind: $text', ({ kind, text }) => {
    expect(alarmIn(text)).toBe(kind)
  })

  it.each([
    'menurut saya alun-alun sekarang lebih bersih',
    'kucing saya mati keracunan',
    'kantor buka di pukul 8',
    'pajak mobil jatuh tempo kapan',
    'jadwal smp 4 kapan',
    'mantap pak 🔥🔥',
    'where is the fire station',
    'I lost my passport last week',
    'the water in my house is brown',
    'how to get accident insurance compensation',
    'my neighbour is burning rubbish every day',
    'is there a vaccine for dog bites',
    'the market is bleeding money',
    'the officer attacked me with rude words',
    'the app crashed when i uploaded my file',
    'fish are dying in the river',
    'i am dying to know when the park opens',
    'the hospital queue is not moving',
    'kucing saya digigit anjing',
    'kambing saya digigit anjing tetangga',
    'anjing menggigit kucing saya',
    'my goat was attacked by a dog',
    'kalau digigit anjing vaksin rabies dimana?',
    'dimana vaksin rabies untuk kucing',
    'the office is not responding to my letters',
    'who removes a fallen tree from the park',
    'i am crying for help with this online form',
  ])('is no call for help: %s', (text) => {
    expect(alarmIn(text)).toBeNull()
  })

  it.each([
    'kakek bilang ndak mau mati dulu, mau lihat cucunya nikah',
    'nenek belum mau mati katanya sambil tertawa',
    'padahal beliau masih hidup, duduk di depan saya',
    'rumah kami di gang kecil belakang kantor desa',
    'jembatan di pulau sapi papannya banyak yang lepas',
  ])('is not heard in what only sounds like one: %s', (text) => {
    expect(knowledge.understand(text)[0]?.mayBeEmergency).toBe(false)
  })

  it('comes before what the knowledge base knows, and needs none', () => {
    expect(alarmIn('kebakaran di pasar, nomor damkar berapa, cepat')).toBe('fire')
    const empty = createKnowledge({ entries: [], instansi: [] })
    expect(empty.understand('tolong rumah tetangga terbakar')[0]?.verdict).toEqual({
      outcome: 'emergency',
      what: 'fire',
    })
  })

  it.each(['digigit anjing, tolong', 'tolong, saya digigit monyet', 'anak saya digigit anjing gila'])(
    'goes to those who vaccinate, not to those who catch beasts: %s',
    (text) => {
      const full = createKnowledge({ entries: readStarterEntries(), instansi: readInstansi() })
      const names = full.understand(text)[0]?.responsible.map(({ name }) => name) ?? []
      expect(names.length).toBeGreaterThan(0)
      expect(names.filter((name) => !/Kesehatan|Rumah Sakit|RSUD/.test(name))).toEqual([])
    },
  )

  it.each([
    ['digigit anjing tadi pagi, vaksin rabies dimana?', true],
    ['suami saya dicakar monyet, puskesmas mana yang ada vaksinnya', true],
    ['tolong anak saya digigit anjing', true],
    ['i was bitten by a stray dog, where can i get the vaccine', true],
    ['kucing saya digigit anjing', false],
    ['anjing menggigit kambing kami', false],
    ['kalau digigit anjing vaksin rabies dimana?', false],
    ['dulu pernah digigit anjing, perlu vaksin lagi?', false],
    ['vaksin rabies gigitan anjing gratis?', false],
    ['jadwal vaksin rabies anjing kapan?', false],
  ])('tells what to do about a bite, whatever else is answered: %s', (text, bitten) => {
    const [understood] = knowledge.understand(text)
    expect(understood).toMatchObject({ bitten, ...(bitten ? { mayBeEmergency: true } : {}) })
  })

  it('is allowed for where it is doubtful, without changing the verdict', () => {
    const [understood] = knowledge.understand('Berapa nomor telepon darurat pemadam kebakaran?')
    expect(understood?.verdict.outcome).not.toBe('emergency')
    const [doubtful] = knowledge.understand('air sungai mulai naik')
    expect(doubtful).toMatchObject({ mayBeEmergency: true, verdict: { outcome: 'refer' } })
    expect(knowledge.understand('Apa syarat membuat KTP baru?')[0]?.mayBeEmergency).toBe(false)
  })
})
