import { describe, expect, it } from 'vitest'
import {
  numbersFor,
  parseEmergencyFile,
  usualEmergencyNumbers,
  writeEmergencyFile,
} from '../../../src/routing/index.ts'

describe('the file of emergency numbers', () => {
  it('reads what it writes', () => {
    expect(parseEmergencyFile(writeEmergencyFile(usualEmergencyNumbers))).toEqual({
      ok: true,
      value: usualEmergencyNumbers,
    })
  })

  it('takes what an office types', () => {
    const text = '\uFEFF# kami\r\n\r\n(0553) 21118 = Damkar = Malinau | Kebakaran,hewan\r\n112=Darurat\r\n'
    expect(parseEmergencyFile(text)).toEqual({
      ok: true,
      value: [
        { number: '(0553) 21118', name: 'Damkar = Malinau', kinds: ['fire', 'animal'] },
        { number: '112', name: 'Darurat', kinds: [] },
      ],
    })
  })

  it('names every fault by its line', () => {
    const parsed = parseEmergencyFile('112 = a\nDamkar = 113\n110 =\n118 = b | kebakran\n')
    expect(parsed).toEqual({
      ok: false,
      faults: [
        { line: 2, message: expect.stringContaining('"Damkar" bukan nomor') },
        { line: 3, message: expect.stringContaining('harus ada nama') },
        { line: 4, message: expect.stringContaining('"kebakran" tidak dikenal') },
      ],
    })
    expect(parseEmergencyFile('# kosong\n')).toMatchObject({ ok: false })
  })
})

describe('the numbers for an emergency', () => {
  it('are its own and those for all; in despair the listening ones come first', () => {
    const numbers = (kind: Parameters<typeof numbersFor>[0]) =>
      numbersFor(kind, usualEmergencyNumbers).map(({ number }) => number)
    expect(numbers('fire')).toEqual(['112', '113'])
    expect(numbers('self-harm')[0]).toBe('119 lalu tekan 8')
  })

  it('are all there are where none is for this kind', () => {
    const only = [{ number: '110', name: 'polisi', kinds: ['violence' as const] }]
    expect(numbersFor('fire', only)).toEqual(only)
  })
})
