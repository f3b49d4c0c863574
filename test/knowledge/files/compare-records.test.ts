import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFaq, compareInstansi, type FaqEntry } from '../../../src/knowledge/index.ts'
import { instansi } from '../../support/builders.ts'

const entry = (id: string, change: Partial<FaqEntry> = {}): FaqEntry => ({
  id,
  question: `Apa ${id}?`,
  answer: 'Itu.',
  keywords: ['x'],
  instansi: 'dinkes',
  ...change,
})

describe('compareFaq', () => {
  it('tells what is new, what changed and how, and what the file does not have', () => {
    const stored = [entry('lama'), entry('sama'), entry('ubah', { category: 'umum', phrasings: ['a', 'b'] })]
    const imported = [
      entry('sama'),
      entry('baru'),
      entry('ubah', { answer: 'Lain.', keywords: ['x', 'y'], phrasings: ['b', 'c'] }),
    ]
    expect(compareFaq(stored, imported)).toEqual({
      added: ['baru'],
      changed: [
        {
          id: 'ubah',
          fields: [
            { field: 'jawaban', before: 'Itu.', after: 'Lain.' },
            { field: 'kata kunci', before: 'x', after: 'x | y', items: { come: ['y'], go: [] } },
            { field: 'kategori', before: 'umum', after: '' },
            { field: 'ragam', before: 'a | b', after: 'b | c', items: { come: ['c'], go: ['a'] } },
          ],
        },
      ],
      missing: ['lama'],
    })
  })

  it('takes nothing, an empty text and an empty list for the same', () => {
    expect(compareFaq([entry('a', { category: '', phrasings: [] })], [entry('a')]).changed).toEqual([])
  })

  it('finds nothing between a knowledge base and itself, in any order', () => {
    const one = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), answer: fc.string() }), {
      selector: ({ id }) => id,
    })
    fc.assert(
      fc.property(one, (made) => {
        const entries = made.map(({ id, answer }) => entry(id, { answer }))
        expect(compareFaq(entries, entries.toReversed())).toEqual({ added: [], changed: [], missing: [] })
      }),
    )
  })
})

describe('compareInstansi', () => {
  it('names the columns of the directory', () => {
    const dinas = { id: instansi('dishub'), name: 'Dinas', aliases: ['a'], duties: 'x' }
    expect(compareInstansi([dinas], [{ ...dinas, aliases: ['b'], duties: 'y' }]).changed).toEqual([
      {
        id: 'dishub',
        fields: [
          { field: 'sebutan', before: 'a', after: 'b', items: { come: ['b'], go: ['a'] } },
          { field: 'tugas', before: 'x', after: 'y' },
        ],
      },
    ])
  })
})
