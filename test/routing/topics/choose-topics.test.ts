import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  categoriesOf,
  chooseTopics,
  questionsOf,
  type TopicEntry,
  topicKey,
} from '../../../src/routing/index.ts'

const entry = (id: string, category: string | null): TopicEntry => ({
  id,
  question: `${id}?`,
  category,
  validUntil: null,
})
const entries = [
  entry('ktp-1', 'KTP'),
  entry('ktp-2', 'KTP'),
  entry('ktp-3', 'KTP'),
  entry('pajak-1', 'Pajak'),
  entry('pajak-2', 'Pajak'),
  entry('izin-1', 'Izin'),
  entry('lain-1', null),
]
const labels = (topics: { label: string }[]) => topics.map(({ label }) => label)

describe('what citizens are offered', () => {
  it('is categories with something to choose from, the largest first, while nobody has asked', () => {
    expect(labels(chooseTopics(entries, new Map()))).toEqual(['KTP', 'Pajak'])
  })

  it('is first what most people asked, then what that leaves open', () => {
    const asked = new Map([
      ['lain-1', 3],
      ['ktp-2', 9],
      // Two people are too few to be told of.
      ['pajak-1', 2],
    ])
    expect(labels(chooseTopics(entries, asked))).toEqual(['ktp-2?', 'lain-1?', 'Pajak'])
  })

  it('is five at most, whatever there is, and never twice the same', () => {
    const anyEntries = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1 }),
        category: fc.option(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F')),
      }),
      { selector: ({ id }) => id, maxLength: 40 },
    )
    fc.assert(
      fc.property(anyEntries, fc.array(fc.nat(9)), (given, figures) => {
        const all = given.map(({ id, category }) => entry(id, category))
        const asked = new Map(all.map(({ id }, index) => [id, figures[index] ?? 0]))
        const topics = chooseTopics(all, asked)
        expect(topics.length).toBeLessThanOrEqual(5)
        expect(new Set(topics.map(({ type, key }) => `${type} ${key}`)).size).toBe(topics.length)
        for (const { type, key } of topics)
          if (type === 'category') expect(questionsOf(key, all, asked).length).toBeGreaterThanOrEqual(2)
      }),
    )
  })
})

describe('a category', () => {
  it('shows four questions at most, those of most people first', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => entry(id, 'KTP'))
    expect(labels(questionsOf(topicKey('KTP'), many, new Map([['d', 1]])))).toEqual(['d?', 'a?', 'b?', 'c?'])
  })

  it('is empty when it is gone', () => {
    expect(questionsOf(topicKey('Pajak'), [entry('a', 'KTP')], new Map())).toEqual([])
  })

  it('of one question is none', () => {
    expect(labels(categoriesOf(entries))).toEqual(['KTP', 'Pajak'])
  })
})
