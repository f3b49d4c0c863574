import { describe, expect, it } from 'vitest'
import { checkAnswer, personalPlaces } from '../../../src/routing/sharing/check-answer.ts'
import { starterSharingRules } from '../../../src/routing/sharing/sharing-rules.ts'
import type { WarningCode } from '../../../src/routing/sharing/warning.ts'

const rules = {
  ...starterSharingRules,
  phones: ['(0553) 21234', '0811-5400-110'],
  emails: ['layanan.malinau@gmail.com'],
  accounts: ['0011-2233-4455'],
  domains: ['ppid.example.com'],
}
const found = (text: string) =>
  Object.fromEntries(checkAnswer(text, rules).map(({ code, found: places }) => [code, places]))

describe('what is found in an answer', () => {
  it.each<[string, WarningCode, string[]]>([
    ['NIK Bapak 6401051201900001 sudah aktif.', 'nik', ['6401051201900001']],
    ['NIK Ibu 64 0105 520190 0001 sudah aktif.', 'nik', ['64 0105 520190 0001']],
    ['Nomor KK: 6471012908150003 sudah terbit.', 'kk', ['6471012908150003']],
    ['Nomor KK 6471016908150003 itu NIK seorang ibu.', 'nik', ['6471016908150003']],
    ['Hubungi Pak Budi di 0812-3456-7890 saja.', 'phone', ['0812-3456-7890']],
    ['Hubungi +62 812 3456 7890 untuk itu.', 'phone', ['+62 812 3456 7890']],
    ['Hubungi 6281234567890 untuk itu.', 'phone', ['6281234567890']],
    ['Telepon rumahnya (0553) 29999 bisa dicoba.', 'phone', ['(0553) 29999']],
    ['Telepon 0553-299990 bisa dicoba.', 'phone', ['0553-299990']],
    ['Kirim ke budi.santoso@gmail.com saja ya.', 'email', ['budi.santoso@gmail.com']],
    ['Kendaraan KT 1234 AB sudah lunas.', 'plate', ['KT 1234 AB']],
    ['Motor KU 2024 C sudah lunas.', 'plate', ['KU 2024 C']],
    ['Transfer ke rekening BRI 0123-01-000456-50-1 ya.', 'account', ['0123-01-000456-50-1']],
    ['Bayar lewat Bank Mandiri a.n. Budi 1480012345678.', 'account', ['1480012345678']],
    ['Bapak ini bodoh sekali rupanya.', 'insult', ['bodoh']],
    ['Dasar g0bl0000k, baca dulu syaratnya.', 'insult', ['g0bl0000k']],
    ['Tololnya minta ampun pertanyaan ini.', 'insult', ['Tololnya']],
    ['Kamu itu b o d o h sekali ya.', 'insult', ['b o d o h']],
    ['Dasar  anjing, tidak sabar sekali.', 'insult', ['Dasar  anjing']],
    ['Orang kafir tidak dilayani di sini.', 'sara', ['Orang kafir', 'kafir']],
    ['Silakan datang pada hari {hari} ya.', 'unfinished', ['{hari}']],
    ['Silakan datang ke [alamat kantor] ya.', 'unfinished', ['[alamat kantor]']],
    ['Nomor antrean Bapak adalah xxx ya.', 'unfinished', ['xxx']],
    ['Hubungi nomor 0812xxxx ya Pak.', 'unfinished', ['xxxx']],
    ['Biayanya Rp … per lembar ya.', 'unfinished', ['…']],
    ['Loket buka pukul ... sampai selesai.', 'unfinished', ['...']],
    ['Datang ke loket [...] ya Pak.', 'unfinished', ['...']],
    ['Datang ke loket [ … ] ya Pak.', 'unfinished', ['…']],
    ['Loket buka pukul ____ sampai selesai.', 'unfinished', ['____']],
    ['Unduh di http://malinau.go.id/form.pdf ya.', 'link-insecure', ['http://malinau.go.id/form.pdf']],
    ['Isi formulir di https://bit.ly/ktp-baru.', 'link-unofficial', ['https://bit.ly/ktp-baru']],
    ['Isi formulir di bit.ly/ktp-baru.', 'link-unofficial', ['bit.ly/ktp-baru']],
    ['Lihat www.malinau-info.com ya Pak.', 'link-unofficial', ['www.malinau-info.com']],
    ['Lihat https://malinau.go.id.jahat.com ya.', 'link-unofficial', ['https://malinau.go.id.jahat.com']],
    ['Lihat https://malinau.go.id@jahat.com/x ya.', 'link-unofficial', ['https://malinau.go.id@jahat.com/x']],
    ['Lihat https://bukango.id saja ya.', 'link-unofficial', ['https://bukango.id']],
    ['', 'short', []],
    ['Ya.', 'short', []],
    ['Sudah.', 'short', []],
    ['BACA DULU SYARATNYA SEBELUM BERTANYA', 'shouting', []],
    ['Sudah dijelaskan kemarin!!! Baca lagi.', 'shouting', []],
  ])('%s → %s', (text, code, places) => {
    expect(found(text)).toMatchObject({ [code]: places })
  })

  it.each([
    'Biayanya Rp 150.000.000 untuk 081 unit, dibayar 08-11-2026 pukul 09.00 WITA.',
    'Dasar hukumnya Peraturan Bupati Nomor 060/1234567/2017 dan UU 14 Tahun 2008 pasal 7 ayat (2).',
    'Tiket Bapak 7K3-F9Q, silakan datang 12 Desember 2026 ke RT 05 RW 12.',
    'Telepon kami (0553) 21234 atau 08115400110, surel layanan.malinau@gmail.com.',
    'Telepon kami +62 553 21234, surel dukcapil@malinau.go.id, situs https://dukcapil.malinau.go.id/ktp.',
    'Setor ke rekening kas daerah 0011 2233 4455 di Bankaltimtara sebesar Rp 50.000.000.',
    'Program KB 2026 DI Malinau, formulir F 2 KK dan F-1.01, halaman L 12 KM.',
    'Kode bayar 8810123456789012 berlaku sampai 31-12-2026.',
    'Asumsi kami, vaksin anjing gila dan virus babi ditangani Dinas Pertanian.',
    'Bawa KTP, KK, AKTA, SKCK, dan SPPT PBB ke DPMPTSP.',
    'Mohon ditunggu... kami cek dulu ya. Lihat Bab XXX dan catatan [1].',
    'Lihat ppid.example.com/profil atau lapor.go.id, dari pukul 08.00 s.d. 15.00 WITA.',
    'Loket dibuka hari Senin sampai Jumat pukul 08.00.',
    'NPWP dan 1234567890123456 bukan nomor kependudukan.',
    'Nomor polisi diurus di Samsat, biaya 2024 sama dengan 2023.',
  ])('no false alarm: %s', (text) => {
    expect(found(text)).toEqual({})
  })

  it.each([
    ['6401051201900001', true],
    ['9901051201900001', false],
    ['6499051201900001', false],
    ['6401991201900001', false],
    ['6401053201900001', false],
    ['6401057201900001', false],
    ['6401057101900001', true],
    ['6401051213900001', false],
    ['6401053002900001', false],
    ['6401051201900000', false],
  ])('%s is a NIK: %s', (number, is) => {
    expect('nik' in found(`Nomornya ${number} itu ya.`)).toBe(is)
  })

  it('knows what could be another citizen’s, and leaves out what is the office’s own', () => {
    const text =
      'NIK 6401051201900001, HP 0812-3456-7890, kantor 08115400110, budi@gmail.com, kt@malinau.go.id'
    expect(personalPlaces(text, rules)).toEqual(['6401051201900001', '0812-3456-7890', 'budi@gmail.com'])
  })
})
