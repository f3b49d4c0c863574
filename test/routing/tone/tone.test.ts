import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateTone, parseToneFile, starterToneWords, writeToneFile } from '../../../src/routing/index.ts'

const toneOf = (text: string) => estimateTone(text, starterToneWords)

describe('the estimated tone', () => {
  it.each([
    ['Pelayanannya mantap, petugasnya ramah', 'positif'],
    ['mantaaap min, gercep', 'positif'],
    ['Parah, petugasnya judes dan lambat', 'negatif'],
    ['Pelayanannya kurang memuaskan', 'negatif'],
    ['petugasnya tidak terlalu ramah', 'negatif'],
    ['Ternyata tidak sulit, tidak lama sekali, dan petugasnya sopan', 'positif'],
    ['Berapa biaya membuat KTP?', 'netral'],
    ['Bagus programnya, tapi pelaksanaannya lambat', 'netral'],
    ['', 'netral'],
  ])('of “%s” is %s', (text, tone) => {
    expect(toneOf(text)).toBe(tone)
  })

  it('finds whole words only, and goes by the office’s own list', () => {
    expect(toneOf('Baubau itu kota')).toBe('netral')
    expect(estimateTone('acaranya cetar', { positif: ['cetar'], negatif: [] })).toBe('positif')
    expect(estimateTone('Mantap!', { positif: [], negatif: [] })).toBe('netral')
  })
})

describe('the list as a file', () => {
  it('reads back as it was written, whatever words it holds', () => {
    const lines = fc.array(fc.stringMatching(/^[a-z]{2,8}( [a-z]{2,8})?$/), { maxLength: 20 })
    fc.assert(
      fc.property(fc.record({ positif: lines, negatif: lines }), (words) => {
        expect(parseToneFile(writeToneFile(words), starterToneWords)).toEqual({ ok: true, value: words })
      }),
    )
    expect(parseToneFile(writeToneFile(starterToneWords), { positif: [], negatif: [] })).toEqual({
      ok: true,
      value: starterToneWords,
    })
  })

  it('leaves alone what the file doesn’t name, and says by line what is wrong', () => {
    const parsed = parseToneFile('[positif]\ncetar\n', starterToneWords)
    expect(parsed).toEqual({ ok: true, value: { positif: ['cetar'], negatif: starterToneWords.negatif } })
    expect(parseToneFile('cetar\n[sedih]\n[negatif]\n123', starterToneWords)).toMatchObject({
      ok: false,
      faults: [{ line: 1 }, { line: 2 }, { line: 4 }],
    })
  })
})
