import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitText } from '../../src/bots/split-text.ts'

describe('splitText', () => {
  it('leaves a short text alone, but for white space around it', () => {
    expect(splitText('  Halo.\n\nApa kabar? \n', 100)).toEqual(['Halo.\n\nApa kabar?'])
  })

  it.each([
    ['a paragraph', 'Satu dua. Tiga.\n\nEmpat lima enam.', ['Satu dua. Tiga.', 'Empat lima enam.']],
    ['a line', 'Satu dua. Tiga\nempat lima enam.', ['Satu dua. Tiga', 'empat lima enam.']],
    ['a sentence', 'Satu dua tiga. Empat lima enam.', ['Satu dua tiga.', 'Empat lima enam.']],
    ['a word', 'satu dua tiga empat lima enam', ['satu dua tiga empat', 'lima enam']],
    ['nothing', 'a'.repeat(25), ['a'.repeat(20), 'a'.repeat(5)]],
  ])('cuts at the end of %s', (_, text, parts) => {
    expect(splitText(text, 20)).toEqual(parts)
  })

  it('does not waste a part on a first line that is short', () => {
    expect(splitText(`Ya\n${'kata '.repeat(10).trim()}`, 20)[0]).toBe('Ya\nkata kata kata')
  })

  it('makes no part of white space alone, however much of it there is', () => {
    expect(splitText('Kartu     \n Kartu', 4)).toEqual(['Kart', 'u', 'Kart', 'u'])
  })

  it('loses nothing but white space, keeps the order, the limit and every character', () => {
    const words = fc.array(
      fc.constantFrom('Kartu', 'dan.', '\n\n', '\n', ' ', '🙏🏽', 'akta?', '-'.repeat(9)),
    )
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (given, limit) => {
        const text = given.join(' ')
        const parts = splitText(text, limit)
        expect(parts.every((part) => part.length <= limit && !/\p{Surrogate}/u.test(part))).toBe(true)
        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(parts.length === 1 || parts.every((part) => part.trim() !== '')).toBe(true)
      }),
    )
  })
})
