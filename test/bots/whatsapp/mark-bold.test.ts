import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markBold } from '../../../src/bots/whatsapp/mark-bold.ts'
import { readBold } from './read-formatting.ts'

describe('what stands out on WhatsApp', () => {
  const of = (text: string, words: string) =>
    markBold({ text, bold: [{ offset: text.indexOf(words), length: words.length }] })

  it('stands between stars', () => {
    expect(of('Nomor tiket: 7K3-F9Q', '7K3-F9Q')).toBe('Nomor tiket: *7K3-F9Q*')
    expect(of('Dinas A: ya', 'Dinas A:')).toBe('*Dinas A:* ya')
  })

  it.each([
    ['a sign of its own', 'Dari Dinas *A* ini', 'Dinas *A*'],
    ['a break in it', 'satu\ndua', 'satu\ndua'],
    ['a space at its end', 'satu dua', 'satu '],
    ['a word that goes on', 'tiket7K3 ini', '7K3'],
    ['a word that goes on behind it', 'di 7K3nya', '7K3'],
  ])('is left plain with %s', (_, text, words) => {
    expect(readBold(of(text, words))).toEqual({ shown: text, bold: [] })
  })

  it('never makes anything of what people write around it', () => {
    const sign = fc.constantFrom('*', '_', '~', '`', '>', ' ', '\n', 'a', '1', '(', 'é', '🙏', '-')
    const words = fc.array(sign, { maxLength: 15 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = `${before} 7K3-F9Q ${after}`
        const bold = [{ offset: before.length + 1, length: 7 }]
        expect(readBold(markBold({ text, bold }))).toEqual({ shown: text, bold: ['7K3-F9Q'] })
      }),
      { numRuns: 2_000 },
    )
  })
})
