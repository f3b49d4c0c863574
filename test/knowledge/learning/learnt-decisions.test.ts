import { describe, expect, it } from 'vitest'
import { createKnowledge, type Evidence, type WordingEvidence } from '../../../src/knowledge/index.ts'
import { starterEntries, starterInstansi } from '../support.ts'

const entries = starterEntries()
const instansi = starterInstansi()
const before = createKnowledge({ entries, instansi })

/** Doubtful without learning: offered, not answered. */
const ODD = 'ktp bayar?'
const MEANT = 'adminduk-biaya'
/** Surely known. */
const PLAIN = 'Rumah reyot minta bantuan'
const GIVEN = 'rtlh'

function said(message: string, faqId: string, evidence: Partial<Evidence>): WordingEvidence {
  const text = before.wording(message)?.text
  if (text === undefined) throw new Error(`Nothing can be learnt from: ${message}`)
  const nobody = { citizensFor: 0, citizensAgainst: 0, officersFor: 0, officersAgainst: 0 }
  return { faqId, text, evidence: { ...nobody, ...evidence } }
}
const knowing = (...wordings: WordingEvidence[]) => createKnowledge({ entries, instansi, wordings })
const first = (message: string, ...wordings: WordingEvidence[]) => {
  const [understood] = knowing(...wordings).understand(message)
  if (!understood) throw new Error('Nothing was understood')
  return understood
}

describe('a wording that was confirmed', () => {
  it('is answered at once where it was only offered, and says why', () => {
    expect(before.understand(ODD)[0]?.verdict.outcome).toBe('suggest')
    const { verdict, why } = first(ODD, said(ODD, MEANT, { citizensFor: 2 }))
    expect(verdict).toMatchObject({ outcome: 'answer', faq: { id: MEANT } })
    expect(why.learnt).toEqual({ confirmed: [{ id: MEANT, count: 2 }], barred: [] })
  })

  it('is answered however it is spelt', () => {
    const { verdict } = first('KTP byr kah min???', said(ODD, MEANT, { officersFor: 1 }))
    expect(verdict).toMatchObject({ outcome: 'answer', faq: { id: MEANT } })
  })

  it('weighs more the more people confirm it', () => {
    const weights = [2, 3, 6, 20].map(
      (citizensFor) => first(ODD, said(ODD, MEANT, { citizensFor })).why.probability,
    )
    expect(weights).toEqual([...weights].sort((a, b) => a - b))
    expect(new Set(weights).size).toBe(weights.length)
  })

  it('helps what is asked nearly so, gently', () => {
    const near = 'ktp bayar berapa ribu pak'
    const probability = (...wordings: WordingEvidence[]) => first(near, ...wordings).why.probability
    expect(first(near, said(ODD, MEANT, { citizensFor: 9 })).why.learnt.confirmed).toEqual([])
    expect(Math.abs(probability(said(ODD, MEANT, { citizensFor: 9 })) - probability())).toBeLessThan(0.25)
  })

  it('settles nothing where people confirmed two entries alike', () => {
    const rival = 'ktp-baru'
    const alone = first(ODD, said(ODD, MEANT, { citizensFor: 4 })).why.probability
    const { verdict, why } = first(
      ODD,
      said(ODD, MEANT, { citizensFor: 4 }),
      said(ODD, rival, { citizensFor: 4 }),
    )
    expect(why.probability).toBeLessThan(alone)
    expect(verdict.outcome).toBe('suggest')
  })

  it('changes nothing when a single citizen says so, or none', () => {
    expect(first(ODD, said(ODD, MEANT, { citizensFor: 1 }))).toEqual(before.understand(ODD)[0])
    expect(first(PLAIN, said(ODD, MEANT, { citizensFor: 1 }))).toEqual(before.understand(PLAIN)[0])
  })
})

describe('a wording that was denied', () => {
  it('bars the entry from being answered at once for it, and only for it', () => {
    expect(before.understand(PLAIN)[0]?.verdict).toMatchObject({ outcome: 'answer', faq: { id: GIVEN } })
    const denied = said(PLAIN, GIVEN, { citizensAgainst: 2 })
    const { verdict, why, ranking } = first(PLAIN, denied)
    expect(verdict.outcome).not.toBe('answer')
    expect(ranking[0]?.id).toBe(GIVEN)
    expect(why.learnt.barred).toEqual([GIVEN])
    const other = 'bedah rumah bocor orang tua'
    expect(first(other, denied).verdict).toEqual(before.understand(other)[0]?.verdict)
  })

  it('bars nothing by one word, or against as many for it', () => {
    for (const evidence of [{ citizensAgainst: 1 }, { citizensAgainst: 2, citizensFor: 2 }]) {
      expect(first(PLAIN, said(PLAIN, GIVEN, evidence)).verdict.outcome).toBe('answer')
    }
  })
})

it('what is said about an entry that is gone is left alone', () => {
  expect(first(ODD, said(ODD, 'no-such-entry', { citizensFor: 5 }))).toEqual(before.understand(ODD)[0])
})
