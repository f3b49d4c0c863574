import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData, maskPersonalData } from '../../../src/routing/index.ts'

describe('masking of personal data', () => {
  it.each([
    ['NIK saya 6471012304900001 tidak terbaca', 'NIK saya [NIK/KK disamarkan] tidak terbaca'],
    ['KK 64 7101 230490 0001', 'KK [NIK/KK disamarkan]'],
    ['nik:6471-0123-0490-0001.', 'nik:[NIK/KK disamarkan].'],
    ['hubungi 0812-3456-7890 ya', 'hubungi [nomor telepon disamarkan] ya'],
    ['wa +62 812 3456 7890', 'wa [nomor telepon disamarkan]'],
    ['telp 0542 123456', 'telp [nomor telepon disamarkan]'],
    ['email saya budi.s@contoh.go.id', 'email saya [e-mail disamarkan]'],
    ['akun @budi_santoso, t.me/budis', 'akun [akun disamarkan], [akun disamarkan]'],
    ['0812 - 3456 - 7890', '[nomor telepon disamarkan]'],
    ['+62 (812) 3456-7890', '[nomor telepon disamarkan]'],
    ['(0812)34567890', '[nomor telepon disamarkan]'],
    ['0812/3456/7890', '[nomor telepon disamarkan]'],
    ['647101  120190  0001', '[NIK/KK disamarkan]'],
    ['647101\n120190\n0001', '[NIK/KK disamarkan]'],
    ['motor kt 1234 abc', 'motor [pelat nomor disamarkan]'],
    ['NPWP 09.254.294.3-407.000', 'NPWP [NPWP disamarkan]'],
    ['rek 0123456789', 'rek [nomor telepon disamarkan]'],
    ['rekening 123456789012', 'rekening [nomor rekening disamarkan]'],
    ['BRI 0123-01-000456-50-1 a.n. saya', 'BRI [nomor rekening disamarkan] a.n. saya'],
    ['tgl 01/12/2026 0812-3456-7890 ya', 'tgl 01/12/2026 [nomor telepon disamarkan] ya'],
    ['wa nol delapan satu dua tiga empat lima enam tujuh delapan', 'wa [nomor telepon disamarkan]'],
    ['hp kosong 812 tiga empat lima enam 789', 'hp [nomor telepon disamarkan]'],
    ['nomor O812 3456 7890', 'nomor [nomor telepon disamarkan]'],
    ['NIK 64O7O1 12O190 OOO1', 'NIK [NIK/KK disamarkan]'],
    ['nik saya 647l01230490000l ya', 'nik saya [NIK/KK disamarkan] ya'],
    ['wa 0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣', 'wa [nomor telepon disamarkan]'],
    ['NIK 𝟔𝟒𝟕𝟏𝟎𝟏𝟐𝟑𝟎𝟒𝟗𝟎𝟎𝟎𝟎𝟏', 'NIK [NIK/KK disamarkan]'],
    ['6471012304900001 dan 6471012304900002', '[NIK/KK disamarkan] dan [NIK/KK disamarkan]'],
    ['surel budi.s(at)gmail.com', 'surel [e-mail disamarkan]'],
    ['surel budisantoso@gmail', 'surel [e-mail disamarkan]'],
    ['paspor saya A1234567', 'paspor saya [nomor paspor disamarkan]'],
    ['no paspor x 123456', 'no paspor [nomor paspor disamarkan]'],
    ['lahir di Malinau, 12 Januari 1990', 'lahir di Malinau, [tanggal lahir disamarkan] 1990'],
    ['TTL: Tarakan 05-11-1988', 'TTL: Tarakan [tanggal lahir disamarkan]-1988'],
    ['mobil b 1234 x', 'mobil [pelat nomor disamarkan]'],
    ['motor KT 1234 ABC ditilang', 'motor [pelat nomor disamarkan] ditilang'],
    ['NIK ６４７１０１２３０４９００００１', 'NIK [NIK/KK disamarkan]'],
    ['64710\u200b12304900001', '[NIK/KK disamarkan]'],
    ['NIK 6471,0112,0190,0001', 'NIK [NIK/KK disamarkan]'],
    ['NIK 6471, 0112, 0190, 0001', 'NIK [NIK/KK disamarkan]'],
    ['wa 0812_3456_7890', 'wa [nomor telepon disamarkan]'],
    ['wa 812.3456.7890', 'wa [nomor disamarkan]'],
    [
      'wa 0812:3456:7890 atau 0812*3456*7891',
      'wa [nomor telepon disamarkan] atau [nomor telepon disamarkan]',
    ],
    ['0812\u22123456\u22127890', '[nomor telepon disamarkan]'],
    ['bayar 1.500.000, 0812|3456|7890', 'bayar 1.500.000, [nomor telepon disamarkan]'],
  ])('hides %s', (typed, shown) => {
    expect(maskPersonalData(typed)).toBe(shown)
  })

  it.each([
    'Jam buka hari Senin 21-11-2026 pukul 08.00?',
    'Biayanya Rp 1.500.000 atau Rp250.000',
    'Lampu di RT 05 RW 12 mati 3 hari, sejak 20/11/2026',
    'UU Nomor 24 Tahun 2013 pasal 5',
    'tiket 7K3-F9Q',
    'anggaran tahun 2024 2025 2026',
    'kelas 9 ada 32 siswa, 3 kali seminggu',
    'KTP SAYA HILANG TOLONG',
    'Buka jam 08.00-12.00 13.00-16.00 atau 08.00 - 15.00',
    'dari 01-01-2026 - 31-01-2026, 01/02/2026 08.00',
    'tarif 150.000 200.000 250.000 1.500.000.000 62.500.000.000',
    'data 2019 2020 2021 2022 2023-2024',
    'Peraturan Bupati Nomor 060/1234567/2017',
    'uang Rp 1500000000 dan dp 500 rb per bulan',
    'RT 02 03 04 05 06, blok B 12 no 3',
    'jalan -1.2379274,116.8528526 berlubang',
    'jalan rusak di -1.2379274, 116.8528526.',
    'anak lahir bulan Mei, belum punya akta',
    'panjang 1,5 m, lebar 0,25 0,50 0,75 m, harga Rp 1.500.000,00 dan 10.000.000.000.000,00',
    'tarif 150.000,200.000,250.000; tahun 2024,2025,2026',
    'tanggal 3, 5, 10, 12, 17, 19, 24, 26, 31 dan RT 001, 002, 003',
    'pada 27.11.2026 08:30:15 27.11.2026 09:30:15, buka (08.00-15.00), (09.00-16.00)',
    'surat 470/123/456 tertanggal 27-11-2026',
    'satu dua tiga kali, lapan enam',
    'penduduk 125.430 jiwa, 12,5 persen, 3.000 m2',
    'ukuran a4 80 gram, f 2026 dan lampiran b 100 rb',
  ])('leaves alone what identifies nobody: %s', (typed) => {
    expect(maskPersonalData(typed)).toBe(typed)
    expect(findPersonalData(typed)).toEqual([])
  })

  it('lets no sixteen digits through, however they are grouped', () => {
    const nik = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 })
    const separators = fc.array(
      fc.constantFrom('', ' ', '-', '.', ',', ', ', '_', ':', '*', '·', '|', '\u2212', '/', ' - '),
      { minLength: 15, maxLength: 15 },
    )
    fc.assert(
      fc.property(nik, separators, fc.string(), (digits, between, around) => {
        const typed = digits.map((digit, index) => `${digit}${between[index] ?? ''}`).join('')
        const words = around.replace(/\p{Nd}/gu, '')
        const masked = maskPersonalData(`${words} ${typed} ${words}`)
        expect(masked.replace(/\D/g, '').length).toBeLessThan(16)
        expect(findPersonalData(typed)).not.toEqual([])
      }),
    )
  })
})

/** Messages as citizens write them: none of these figures is anybody's but those named here. */
const DATA = new URL('../../../bench/data/', import.meta.url)
const REALLY_PERSONAL = [/nol nol nol satu dua tiga/, /wa\.me/, /nip \d{18}/]

it('touches fewer than 0.5 % of ordinary messages', () => {
  const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /queries.*\.json$/.test(name),
  )
  const texts = files.flatMap((name) => textsOf(JSON.parse(readFileSync(new URL(name, DATA), 'utf8'))))
  const touched = texts.filter((text) => maskPersonalData(text) !== text)
  const wrongly = touched.filter((text) => !REALLY_PERSONAL.some((personal) => personal.test(text)))
  expect(texts.length).toBeGreaterThan(2_000)
  expect(wrongly.length / texts.length).toBeLessThan(0.005)
})

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  const own = 'text' in value && typeof value.text === 'string' ? [value.text] : []
  return [...own, ...Object.values(value).flatMap(textsOf)]
}
