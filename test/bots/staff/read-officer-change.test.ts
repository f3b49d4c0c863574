import { describe, expect, it } from 'vitest'
import { readOfficerChange } from '../../../src/bots/staff/flows/read-officer-change.ts'
import { instansi } from '../../support/builders.ts'

const directory = [
  { id: instansi('dishub'), name: 'Dinas Perhubungan', aliases: ['perhubungan'], duties: '' },
  { id: instansi('pupr'), name: 'Dinas Pekerjaan Umum', aliases: [], duties: '' },
]
const read = (typed: string) => readOfficerChange(directory, typed)

describe('what an admin typed after /petugas ubah P12', () => {
  it.each([
    ['peran=pejabat', { role: 'pejabat' }],
    ['PERAN = Pejabat', { role: 'pejabat' }],
    ['instansi=Dinas Pekerjaan Umum', { instansi: 'pupr' }],
    ['sampai=31-12-2027', { until: '2027-12-31' }],
    [
      'sk=Nomor 12 Tahun 2027 tanggal=4 Januari 2027 sampai=2027-12-31 instansi=perhubungan',
      {
        instansi: 'dishub',
        decree: { number: 'Nomor 12 Tahun 2027', date: '2027-01-04', until: '2027-12-31' },
      },
    ],
    ['tanggal=2027-01-04 sk=800/1/2027', { decree: { number: '800/1/2027', date: '2027-01-04' } }],
  ])('%s', (typed, change) => {
    expect(read(typed)).toEqual(change)
  })

  it.each([
    ['', 'register-usage'],
    ['pejabat', 'register-usage'],
    ['peran=bupati', 'register-usage'],
    ['peran=', 'register-usage'],
    ['gaji=1', 'register-usage'],
    ['peran=petugas peran=pejabat', 'register-usage'],
    [`sk=${'9'.repeat(101)} tanggal=2027-01-04`, 'register-usage'],
    ['instansi=dinas sihir', 'register-instansi-unknown'],
    ['sampai=31 Februari 2027', 'register-day-unclear'],
    ['sk=800/1/2027', 'register-needs-decree'],
    ['tanggal=2027-01-04', 'register-needs-decree'],
    ['sk=1 tanggal=2027-01-04 sampai=2027-01-04', 'register-ends-too-early'],
  ])('%s is told as %s', (typed, notice) => {
    expect(read(typed)).toBe(notice)
  })
})
