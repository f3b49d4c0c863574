import { describe, expect, it } from 'vitest'
import type { Understanding } from '../../src/knowledge/index.ts'
import { openingFor } from '../../src/routing/opening-for.ts'
import { instansi, someRules, SUNDAY_AFTERNOON } from '../support/builders.ts'

const FAQ = { id: 'pungli', question: 'Bagaimana melaporkan pungli?', confidence: 0.95 }

const understanding = (change: Partial<Understanding>): Understanding => ({
  text: 'Petugas minta uang, lapor ke mana?',
  kind: 'pertanyaan',
  asksNothing: false,
  asks: true,
  acknowledges: null,
  shape: 'whole',
  grievance: 'offence',
  verdict: { outcome: 'answer', faq: FAQ },
  isEnglish: false,
  mayBeEmergency: false,
  bitten: false,
  asksForStatus: false,
  asksForPerson: false,
  ranking: [FAQ],
  responsible: [],
  why: {
    terms: [],
    corrections: [],
    candidates: [],
    probability: 0.95,
    probabilityAmongThree: 1,
    probabilityElsewhere: 0,
    thresholds: {},
    learnt: { confirmed: [], barred: [] },
  },
  ...change,
})

const opening = (understood: Understanding, validUntil: string | null) =>
  openingFor(
    {
      tx: { desks: async () => [] },
      knowledge: {
        entry: () => ({ version: 3, instansi: instansi('inspektorat'), validUntil }),
        sureOfInstansi: 0.7,
      },
      now: SUNDAY_AFTERNOON,
      rules: someRules(),
    },
    understood,
  )

describe('a grievance', () => {
  it('is told with a sure answer where it can be reported, when it is an offence', async () => {
    expect(await opening(understanding({}), null)).toMatchObject({ type: 'answer', grievance: 'offence' })
    const service = await opening(understanding({ grievance: 'service' }), null)
    expect(service).toMatchObject({ type: 'answer' })
    expect(service).not.toHaveProperty('grievance')
  })

  it('keeps its address where the entry that would have answered has expired', async () => {
    expect(await opening(understanding({ grievance: 'service' }), '2026-01-01')).toMatchObject({
      type: 'refer',
      expired: { faqId: 'pungli' },
      grievance: 'service',
    })
  })
})
