import { describe, expect, it } from 'vitest'
import { readQueries } from '../../bench/fit/read-sets.ts'
import { createKnowledge } from '../../src/knowledge/index.ts'
import { starterEntries, starterInstansi, starterKnowledge } from './support.ts'

/** A change in this file is a change in what citizens get: look at each line before accepting it (`vitest -u`). */
describe('decisions', () => {
  it('are those of the golden file', async () => {
    const knowledge = starterKnowledge()
    const sample = readQueries('civic/queries.dev.json').filter((_, at) => at % 3 === 0)
    const lines = sample.map(({ id, text }) => {
      const decisions = knowledge.understand(text).map(({ verdict, kind, responsible }) => {
        const what =
          verdict.outcome === 'answer'
            ? verdict.faq.id
            : verdict.outcome === 'suggest'
              ? verdict.suggestions.map((each) => each.id).join(', ')
              : verdict.outcome === 'redirect'
                ? verdict.authority.name
                : verdict.outcome === 'greet'
                  ? verdict.what
                  : ''
        return `${verdict.outcome} ${what} · ${kind ?? '–'} · ${responsible[0]?.id ?? 'triase'}`
      })
      return `${id} ${text}\n    ${decisions.join('\n    ')}`
    })
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/decisions.txt')
  })

  it('offer up to three where they offer anything, and nothing absurd', () => {
    const knowledge = starterKnowledge()
    const offered = readQueries('civic/queries.dev.json')
      .flatMap(({ text }) => knowledge.understand(text))
      .flatMap(({ verdict }) => (verdict.outcome === 'suggest' ? [verdict.suggestions.length] : []))
    expect(offered.length).toBeGreaterThan(40)
    expect(new Set(offered)).toEqual(new Set([1, 2, 3]))
    const [fertiliser] = knowledge.understand(
      'urea murah dari pemerintah selalu habis katanya nama saya tidak terdaftar',
    )
    expect(fertiliser?.verdict).toMatchObject({ outcome: 'suggest', suggestions: [{ id: 'pupuk' }] })
  })

  it('offer the only entry there is rather than none', () => {
    const [entry] = starterEntries().filter(({ id }) => id === 'ktp-hilang')
    if (!entry) throw new Error('the sample is gone')
    const knowledge = createKnowledge({ entries: [entry], instansi: starterInstansi() })
    const offers = readQueries('civic/queries.dev.json')
      .flatMap(({ text }) => knowledge.understand(text))
      .flatMap(({ verdict }) => (verdict.outcome === 'suggest' ? [verdict.suggestions] : []))
    for (const suggestions of offers) expect(suggestions.map(({ id }) => id)).toEqual([entry.id])
    expect(offers.length).toBeGreaterThan(0)
  })
})
