import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, type SentenceName } from '../../src/texts/catalogue.ts'
import { createTexts } from '../../src/texts/index.ts'
import { readFileSync } from 'node:fs'
import { readSentences } from '../../src/texts/read-sentences.ts'
import { faultsIn } from '../support/faults-in-text.ts'

const bundle = readSentences([readFileSync(new URL('../../src/texts/id.ftl', import.meta.url), 'utf8')])
const texts = createTexts({ officeName: 'Pemerintah Kabupaten Malinau', timeZone: 'Asia/Makassar' })
const names = Object.keys(catalogue).filter((name): name is SentenceName => name in catalogue)

/** What may be filled in: names, lists and words of people, marks of other languages, figures, and nothing at all. */
const filling = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    'none',
    '<b>tebal</b>',
    '&amp;',
    '{ $x }',
    '-term',
    '\u202E',
    '*_`',
    '0',
    '1',
    'one',
    'many',
  ),
  fc.integer({ min: 0, max: 100_000 }),
)

describe('every sentence, whatever is filled in', () => {
  it.each(names)('%s', (name) => {
    const given = fc.record(Object.fromEntries(catalogue[name].map((argument) => [argument, filling])))
    fc.assert(
      fc.property(given, (blanks) => {
        const said = bundle.formatPattern(bundle.getMessage(name)?.value ?? '', blanks)
        const filled = Object.values(blanks).map(String)
        // Two fillings side by side may make a mark of which neither is: what is ours is what stands around them.
        const ours = filled
          .toSorted((one, other) => other.length - one.length)
          .reduce((text, one) => (one === '' ? text : text.replaceAll(one, ' ')), said)
        // A sentence of nothing but blanks is as empty as they are.
        expect(faultsIn(ours, filled).filter((fault) => fault !== 'is empty')).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('says nothing of itself where nothing is filled in', () => {
    expect(faultsIn(texts.say('citizen-source', { instansi: 'none' }))).toEqual(['holds "none"'])
  })
})

it('what happened is told in lines that all begin small', () => {
  const lines = names.filter((name) => name.startsWith('desk-history-'))
  const said = lines.map((name) => {
    const blanks = Object.fromEntries(catalogue[name].map((argument) => [argument, 'sari']))
    return bundle.formatPattern(bundle.getMessage(name)?.value ?? '', blanks)
  })
  expect(said.filter((line) => /^\p{Lu}/u.test(line))).toEqual([])
})
