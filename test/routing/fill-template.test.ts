import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillTemplate, type Known } from '../../src/routing/index.ts'
import { unfilledPlaceholders } from '../../src/routing/unfilled-placeholders.ts'

const KNOWN: Known = { ticket: '7K3-F9Q', instansi: 'Dinas Perhubungan', office: 'Kabupaten', due: 'besok' }

describe('a template', () => {
  it.each([
    ['Tiket {nomor tiket}.', 'Tiket 7K3-F9Q.'],
    [
      '{TIKET} { Nama  Instansi } {tenggat} {batas waktu} {kantor}',
      '7K3-F9Q Dinas Perhubungan besok besok Kabupaten',
    ],
    ['Datang {tanggal} ke {alamat}.', 'Datang {tanggal} ke {alamat}.'],
    ['{constructor} {__proto__} {toString}', '{constructor} {__proto__} {toString}'],
    ['{{tiket}} {} {tiket', '{7K3-F9Q} {} {tiket'],
  ])('%s', (text, filled) => {
    expect(fillTemplate(text, KNOWN)).toBe(filled)
  })

  it('leaves every other blank for the filter to name', () => {
    const blanks = fc.array(fc.constantFrom('tanggal', 'nama warga', 'tiket', 'alamat', 'Tenggat', 'jam'))
    fc.assert(
      fc.property(blanks, (names) => {
        const filled = fillTemplate(names.map((name) => `Isi {${name}} ini.`).join(' '), KNOWN)
        const left = new Set(
          names.filter((name) => !/^(tiket|tenggat)$/i.test(name)).map((name) => `{${name}}`),
        )
        expect(new Set(unfilledPlaceholders(filled))).toEqual(left)
      }),
    )
  })

  it('never reads what is filled in as a blank', () => {
    const odd = { ...KNOWN, instansi: '{tiket} $& $1' }
    expect(fillTemplate('Dari {instansi}', odd)).toBe('Dari {tiket} $& $1')
  })
})
