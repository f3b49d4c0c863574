import { describe, expect, it } from 'vitest'
import { createKnowledge, SURE_OF_INSTANSI } from '../../src/knowledge/index.ts'
import { coldEntries, starterInstansi, starterKnowledge } from './support.ts'

const knowledge = starterKnowledge()
const first = (message: string) => {
  const [understanding] = knowledge.understand(message)
  if (understanding === undefined) throw new Error('nothing understood')
  return understanding
}

describe('what a message gets', () => {
  it('answers a known question at once', () => {
    const { verdict } = first('Apa syarat mengurus KTP yang hilang?')
    expect(verdict).toMatchObject({ outcome: 'answer', faq: { id: 'ktp-hilang' } })
  })

  it.each([
    ['sim saya hilang cara urusnya gimana', 'Kepolisian'],
    ['perpanjang paspor dimana', 'Imigrasi'],
    ['token listrik gabisa masuk, lapor kemana', 'PLN'],
    ['cara bayar pajak motor', 'Samsat'],
    ['pas lintas batas dibuat di mana', 'Imigrasi'],
    ['jadwal pesawat ke kota sebelah jam berapa', 'angkutan'],
  ])('says whose matter it is: %s', (message, authority) => {
    const { verdict } = first(message)
    expect(verdict.outcome === 'redirect' ? verdict.authority.name : verdict.outcome).toContain(authority)
  })

  it.each([
    ['assalamualaikum min', 'greeting'],
    ['p', 'greeting'],
    ['makasih banyak ya min 🙏', 'thanks'],
    ['😂😂😂', 'chatter'],
    ['tes', 'chatter'],
    ['mama minta pulsa', 'chatter'],
    ['makasih ya bu, saya sampai nangis', 'thanks'],
    ['Hello, do you speak English?', 'greeting'],
    ['do you have it in English pls', 'greeting'],
    ['selamat natal ya min, Tuhan memberkati', 'greeting'],
    ['selamat idul fitri mohon maaf lahir batin', 'greeting'],
    ['sugeng enjing', 'greeting'],
    ['good morning', 'greeting'],
    ['boleh kenalan', 'chatter'],
    ['ramal jodoh dong', 'chatter'],
    ['cek cek', 'chatter'],
  ])('opens no case for "%s"', (message, what) => {
    expect(first(message).verdict).toEqual({ outcome: 'greet', what })
  })

  it.each([
    'selamat hari raya nyepi, apakah kantor disdukcapil buka?',
    'selamat tahun baru min, ktp saya hilang',
    'pinjam uang modal usaha',
    'sehat selalu pak, jalan di desa kami rusak',
  ])('hears the matter beside a courtesy: %s', (message) => {
    expect(first(message).verdict.outcome).not.toBe('greet')
  })

  it.each([
    'berkas aslinya saya kirim naik travel besok pagi',
    'surat menyusul lewat pesawat hari Senin',
    'jual pulsa sama token di rumah, izinnya apa',
    'bayar pajak bumi pakai kartu visa bisa kah',
  ])('sends nobody away for one stray word: %s', (message) => {
    expect(first(message).verdict.outcome).not.toBe('redirect')
  })

  it.each([
    'anak saya digigit anjing liar, vaksin untuk orang di mana',
    'kalau digigit kucing harus vaksin rabies ya',
    'ibu kena gigit monyet kemarin, suntik rabiesnya di mana',
    'saya dicakar kucing tetangga, perlu suntik rabies tidak',
    'anjing tetangga gigit betis anak saya, vaksin rabies di mana',
    'vaksin rabies untuk manusia ada di puskesmas kah',
  ])('sends nobody who was bitten to the vet: %s', (message) => {
    const { verdict, responsible } = first(message)
    expect(verdict).toEqual({ outcome: 'refer' })
    expect(['dinkes', 'rsud']).toContain(responsible[0]?.id)
  })

  it.each([
    'rumah makan kebakaran izin apa',
    'izin rumah makan',
    'warung makan perlu izin apa saja',
    'kedai kopi izinnya apa',
    'rumah makan kami kebanjiran, izin apa yang perlu diurus lagi',
  ])('takes no place to eat at for food that is made at home: %s', (message) => {
    expect(first(message).verdict.outcome).not.toBe('answer')
  })

  it('still knows what food is made at home', () => {
    for (const message of ['makanan rumahan izin apa', 'izin keripik singkong gimana'])
      expect(first(message).verdict).toMatchObject({ outcome: 'answer', faq: { id: 'pirt' } })
  })

  it('still knows what an animal is vaccinated with, and what it may do to a KTP', () => {
    for (const [message, id] of [
      ['anjing saya mau divaksin rabies, gratis tidak', 'vaksin-rabies'],
      ['KTP saya digigit anjing sampai rusak, ganti gimana', 'ktp-rusak'],
    ] as const)
      expect(first(message).verdict).toMatchObject({ outcome: 'answer', faq: { id } })
  })

  it.each([
    'sudah pesan sedot wc hari Senin sampai sekarang belum datang',
    'saya sudah daftar nib minggu lalu tapi belum terbit',
    'umur saya 17',
    'anak saya sudah 17 tahun',
    'hehe bukan gratifikasi kok pak',
    'saya menangis terus tiap malam',
    'dulu katanya mau dibangun pabrik di sini',
    'Kursi dan meja sekolah kami patah, mohon petunjuk cara mengusulkan bantuan',
  ])('answers no one at once who asked nothing of the kind: %s', (message) => {
    expect(first(message).verdict.outcome).not.toBe('answer')
  })

  it('answers who waits where an entry is about waiting, and an age that asks something', () => {
    for (const [message, id] of [
      ['sudah rekam ktp tapi belum dicetak', 'ktp-belum-cetak'],
      ['pkh saya sudah 3 bulan belum cair', 'pkh'],
      ['umur 17 belum punya ktp', 'ktp-baru'],
    ] as const)
      expect(first(message).verdict).toMatchObject({ outcome: 'answer', faq: { id } })
  })

  it.each([
    'Where do I report as a foreigner living here?',
    'My residence card is lost, what should I do and where can I go?',
    'Is there a bus from the airport to the town on Sunday?',
  ])('knows English when it reads it, and makes no word of ours of it: %s', (message) => {
    const { isEnglish, why } = first(message)
    expect(isEnglish).toBe(true)
    expect(why.corrections).toEqual([])
  })

  it.each([
    'thank you min',
    'how to bikin ktp online dong min',
    'as you know pak, jalan di desa kami belum di aspal',
    'I a saya mau tanya ktp',
    'Apa syarat mengurus KTP yang hilang?',
  ])('takes a borrowed word for no English: %s', (message) => {
    expect(first(message).isEnglish).toBe(false)
  })

  it('loses no question of a message with several, and no word', () => {
    const tree = 'Pohon besar di depan rumah saya hampir tumbang menimpa warung'
    const parts = ['Kapan jam besuk di RSUD?', 'Berapa usia minimal masuk SD?', tree]
    const understood = knowledge.understand(parts.join(' '))
    const texts = understood.map(({ text }) => text)
    expect(texts.join(' ')).toBe(parts.join(' '))
    expect(texts).toEqual(parts)
    expect(understood[2]?.verdict.outcome).not.toBe('answer')

    const four = `${parts.join('. ')}? Bagaimana cara membuat KTP yang hilang?`
    expect(
      knowledge.understand(`${parts.slice(0, 2).join(' ')} ${tree}? Bagaimana cara membuat KTP baru?`),
    ).toHaveLength(1)
    expect(
      knowledge
        .understand(four)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(four)
  })

  it('treats two questions in one message as two', () => {
    const understood = knowledge.understand(
      'Apa syarat mengurus KTP yang hilang? Kapan jam besuk pasien rawat inap di RSUD?',
    )
    expect(understood.map(({ ranking }) => ranking[0]?.id)).toEqual(['ktp-hilang', 'rsud-besuk'])
  })

  it('keeps one question whole that merely has two sentences', () => {
    expect(knowledge.understand('KTP saya hilang di pasar kemarin. Syarat mengurusnya apa?')).toHaveLength(1)
  })

  it.each(['zxcv bnm?', 'asdf jkl fgh', 'qwertyuiop zxcvbnm', 'sdfgh sdfgh sdfgh sdfgh'])(
    'passes on nothing that is no word of a language: %s',
    (text) => {
      expect(knowledge.understand(text)[0]?.shape).toBe('unclear')
    },
  )

  it('takes an acronym beside other words for a word', () => {
    expect(knowledge.understand('wc nya sudah baik, pagar belum')[0]?.shape).toBe('fragment')
  })

  it.each(['%s %d', '{name}', '${user.name} {{1}}'])(
    'reads nothing in a gap that a program left: %s',
    (text) => {
      expect(knowledge.understand(text)).toMatchObject([{ verdict: { outcome: 'greet' } }])
      expect(knowledge.understand(`${text} KTP saya hilang`)).toMatchObject([
        { verdict: { outcome: 'answer', faq: { id: 'ktp-hilang' } } },
      ])
    },
  )

  it('reads what somebody put between braces', () => {
    const [understood] = knowledge.understand('{tolong, rumah saya kebakaran}')
    expect(understood?.verdict.outcome).toBe('emergency')
  })

  it('has nothing to say to a blank message', () => {
    expect(knowledge.understand('  \n ')).toEqual([])
  })

  it.each([
    ['Bagaimana cara membuat SKTM?', 'pertanyaan'],
    ['Sebaiknya perpustakaan buka sampai malam.', 'saran'],
    ['Saran saya kantor kecamatan buka hari Sabtu supaya pekerja bisa mengurus surat.', 'saran'],
    ['Masukan dari kami, antrean dibuat online saja.', 'saran'],
    ['Usul saya bulan lalu gimana kabarnya', 'pertanyaan'],
    ['Pelayanan di loket parah, petugasnya judes dan lambat.', 'kritik'],
    ['Pelayanannya mantap, salut!', 'komentar'],
    ['makasih', null],
  ])('tells the kind of "%s"', (message, kind) => {
    expect(first(message).kind).toBe(kind)
  })

  it.each([
    ['jembatan gantung desa kami putus', 'pupr'],
    ['kapan kartu nelayan saya jadi', 'perikanan'],
    ['mau audiensi dengan bupati', 'prokopim'],
    ['dana desa tidak transparan, tolong diperiksa', 'inspektorat'],
  ])('finds the instansi of "%s"', (message, instansi) => {
    expect(
      first(message)
        .responsible.slice(0, 3)
        .map(({ id }) => id),
    ).toContain(instansi)
  })

  it('is sure of the instansi where an entry answers', () => {
    const [responsible] = first('Bagaimana cara membayar PBB-P2?').responsible
    expect(responsible?.id).toBe('bapenda')
    expect(responsible?.confidence).toBeGreaterThan(SURE_OF_INSTANSI)
  })

  it('is not led by what something lies beside', () => {
    const [responsible] = first('lubang di depan gereja dalamnya selutut').responsible
    expect(responsible?.id).not.toBe('disdukcapil')
  })

  it('sends a call for help to nobody who only has to do with the place', () => {
    expect(first('tolong ada orang tenggelam di sungai').responsible[0]?.id).not.toBe('pupr')
    expect(first('tolong rumah kebakaran di jalan melati').responsible[0]?.id).toBe('damkar')
  })

  it('explains itself', () => {
    const { why } = first('ktp saya ilang min')
    expect(why.terms).toContain('#ktp')
    expect(why.candidates[0]?.features).toHaveProperty('coverage')
    expect(why.thresholds['answerFrom']).toBeGreaterThan(0.5)
  })

  it('gives probabilities, best first', () => {
    for (const message of ['ktp hilang', 'air mati', 'bantuan']) {
      const confidences = first(message).ranking.map(({ confidence }) => confidence)
      expect(confidences.every((each) => each >= 0 && each <= 1)).toBe(true)
      expect(confidences).toEqual([...confidences].sort((a, b) => b - a))
    }
  })

  it('knows more when phrasings are confirmed', () => {
    const message = 'kartu pintu gerbang digital warga'
    const cold = createKnowledge({ entries: coldEntries(), instansi: starterInstansi() })
    const warm = createKnowledge({
      entries: coldEntries().map((entry) =>
        entry.id === 'ikd' ? { ...entry, phrasings: [message] } : entry,
      ),
      instansi: starterInstansi(),
    })
    const rankOf = (knowing: typeof cold) => knowing.understand(message)[0]?.ranking[0]
    expect(rankOf(warm)?.id).toBe('ikd')
    expect(rankOf(warm)?.confidence ?? 0).toBeGreaterThan(
      rankOf(cold)?.id === 'ikd' ? (rankOf(cold)?.confidence ?? 0) : 0,
    )
  })
})
