import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarks } from '../../../src/bots/whatsapp/escape-marks.ts'
import { readFormatting } from './read-formatting.ts'

describe('escaping WhatsApp’s marks', () => {
  it.each([
    ['*tebal*'],
    ['_miring_ dan ~coret~'],
    ['*_keduanya_*'],
    ['`kode`'],
    ['> kutipan'],
    ['* butir'],
    ['Kata *di tengah* kalimat'],
    ['(*dalam kurung*)'],
  ])('%s is shown as it is written', (text) => {
    expect(readFormatting(text.replace('(', ' ')).formatted).not.toEqual([])
    expect(readFormatting(escapeMarks(text))).toEqual({ shown: text, formatted: [] })
  })

  it.each([
    ['https://contoh.go.id/a_b_c/*x*'],
    ['nama_berkas_panjang.pdf'],
    ['2*3*4'],
    ['- satu\n- dua'],
    ['1. satu'],
  ])('leaves %s alone', (text) => {
    expect(escapeMarks(text)).toBe(text)
  })

  it('shows whatever people write, and formats none of it', () => {
    const sign = fc.constantFrom('*', '_', '~', '`', '>', ' ', '\n', 'a', 'B', '1', '(', 'é', '🙏', '-')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const text = signs.join('')
        expect(readFormatting(escapeMarks(text))).toEqual({ shown: text, formatted: [] })
      }),
      { numRuns: 2_000 },
    )
  })
})
