import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData, maskPersonalData } from '../../src/routing/index.ts'

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
    ['rekening 123456789012', 'rekening [nomor disamarkan]'],
    ['motor KT 1234 ABC ditilang', 'motor [pelat nomor disamarkan] ditilang'],
    ['NIK ６４７１０１２３０４９００００１', 'NIK [NIK/KK disamarkan]'],
    ['64710\u200b12304900001', '[NIK/KK disamarkan]'],
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
  ])('leaves alone what identifies nobody: %s', (typed) => {
    expect(maskPersonalData(typed)).toBe(typed)
    expect(findPersonalData(typed)).toEqual([])
  })

  it('lets no sixteen digits through, however they are grouped', () => {
    const nik = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 16 })
    const separators = fc.array(fc.constantFrom('', ' ', '-', '.'), { minLength: 15, maxLength: 15 })
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
