import { describe, expect, it } from 'vitest'
import { numberChoices, withChoices } from '../../src/bots/number-choices.ts'

const choicesOf = (...labels: string[]) => labels.map((label) => ({ label, value: `v:${label}` }))
const numbered = (...labels: string[]) =>
  numberChoices(choicesOf(...labels)).map(({ number, label }) => `${number}. ${label}`)

describe('numbering choices', () => {
  it('numbers them in their order', () => {
    expect(numbered('Terjawab', 'Belum, teruskan ke petugas')).toEqual([
      '1. Terjawab',
      '2. Belum, teruskan ke petugas',
    ])
  })

  it('keeps the numbers that labels bring, so that they mean what they say', () => {
    expect(numbered('1. Akta lahir', '2. Akta mati', 'Bukan itu, teruskan')).toEqual([
      '1. Akta lahir',
      '2. Akta mati',
      '3. Bukan itu, teruskan',
    ])
    expect(numbered('Belum terjawab, buka lagi', '1 – Tidak membantu', '2 – Membantu')).toEqual([
      '1. Tidak membantu',
      '2. Membantu',
      '3. Belum terjawab, buka lagi',
    ])
  })

  it('gives no number twice', () => {
    expect(numbered('2. Satu', '2. Dua', 'Tiga')).toEqual(['1. 2. Dua', '2. Satu', '3. Tiga'])
  })

  it('keeps each value with its label', () => {
    expect(numberChoices(choicesOf('Buka lagi', '1 – Buruk')).map(({ value }) => value)).toEqual([
      'v:1 – Buruk',
      'v:Buka lagi',
    ])
  })
})

describe('the list under the words', () => {
  it('ends with how to choose', () => {
    const text = withChoices('Sudah?', numberChoices(choicesOf('Ya', 'Belum')), 'Balas dengan angkanya.')
    expect(text).toBe('Sudah?\n\n1. Ya\n2. Belum\n\nBalas dengan angkanya.')
  })

  it('tells nothing again that the words tell in full', () => {
    const choices = numberChoices(choicesOf('1. Bagaimana cara mengurus akta…', '2. KTP hilang', 'Bukan itu'))
    const words = 'Yang mana?\n\n1. Bagaimana cara mengurus akta kelahiran anak?\n2. KTP hilang'
    expect(withChoices(words, choices, undefined)).toBe(`${words}\n\n3. Bukan itu`)
  })

  it('is not there without choices', () => {
    expect(withChoices('Halo', [], 'Balas')).toBe('Halo')
  })
})
