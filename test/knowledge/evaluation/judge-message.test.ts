import { describe, expect, it } from 'vitest'
import {
  judgeMessage,
  type Ranking,
  type Treatment,
} from '../../../src/knowledge/evaluation/judge-message.ts'
import type { LabelledQuery } from '../../../src/knowledge/index.ts'

const ranking: Ranking = [
  ['ktp-hilang', 0.9],
  ['ktp-rusak', 0.05],
  ['sim', 0.01],
]
const nothing: Treatment = { outcome: 'refer', settled: null, offered: [], elsewhere: null, ranking }
const answer = (id: string, confidence = 0.97): Treatment => ({
  ...nothing,
  outcome: 'answer',
  settled: id,
  ranking: [[id, confidence], ...ranking.filter(([other]) => other !== id)],
})
const suggest: Treatment = { ...nothing, outcome: 'suggest', offered: ['ktp-hilang', 'ktp-rusak'] }
const redirect: Treatment = { ...nothing, outcome: 'redirect', elsewhere: 'Polri' }

function judge(query: Partial<LabelledQuery>, ...treatments: Treatment[]) {
  return judgeMessage({
    query: { id: 'q', text: 'x', faqId: null, ...query },
    treatments,
    known: (id) => id !== 'gone',
    belief: 0.5,
    latencyMs: 1,
  })
}

describe('judgeMessage', () => {
  it.each<[string, Partial<LabelledQuery>, Treatment[], object]>([
    [
      'a right answer',
      { faqId: 'ktp-hilang' },
      [answer('ktp-hilang')],
      { settled: true, settledWrong: null, place: 1 },
    ],
    [
      'a wrong answer',
      { faqId: 'ktp-rusak' },
      [answer('ktp-hilang')],
      { settledWrong: ['ktp-hilang', 0.97], place: 2 },
    ],
    [
      'an answer where there is none',
      {},
      [answer('sim')],
      { settledWrong: ['sim', 0.97], answerable: false, place: null },
    ],
    [
      'another acceptable one',
      { faqId: 'a', accept: ['a', 'sim'] },
      [answer('sim')],
      { settledWrong: null, place: 1 },
    ],
    [
      'an empty list of acceptable ones',
      { faqId: 'sim', accept: [] },
      [answer('sim')],
      { settledWrong: null, place: 1 },
    ],
    [
      'a tolerable one',
      { faqId: 'ktp-rusak', tolerable: ['sim'] },
      [answer('sim')],
      { settledWrong: null, place: 3 },
    ],
    [
      'a tolerable one where there is none',
      { tolerable: ['sim'] },
      [answer('sim')],
      { settledWrong: null, settled: true },
    ],
    ['sent away rightly', {}, [redirect], { sentAway: null }],
    ['sent away wrongly', { faqId: 'sim' }, [redirect], { sentAway: 'Polri', settled: false }],
    [
      'the right one offered',
      { faqId: 'ktp-rusak' },
      [suggest],
      { offered: true, offeredRight: true, place: 2 },
    ],
    [
      'the right one not offered',
      { faqId: 'sim' },
      [suggest],
      { offered: true, offeredRight: false, place: 3 },
    ],
    [
      'an entry that the file lacks',
      { faqId: 'gone' },
      [redirect],
      { answerable: false, sentAway: null, expected: [] },
    ],
    [
      'a message that says nothing',
      { faqId: 'sim' },
      [],
      { outcome: 'refer', ranking: [], place: null, settled: false },
    ],
  ])('judges %s', (_, query, treatments, judged) => {
    expect(judge(query, ...treatments)).toMatchObject(judged)
  })

  describe('of a message with several questions', () => {
    it('takes the boldest outcome, whose first candidate leads', () => {
      const judged = judge(
        { faqId: 'b' },
        { ...suggest, ranking: [['x', 0.99]] },
        answer('a', 0.96),
        answer('b', 0.98),
      )
      expect(judged.outcome).toBe('answer')
      expect(judged.ranking).toEqual([
        ['b', 0.98],
        ['x', 0.99],
        ['a', 0.96],
        ['ktp-hilang', 0.9],
        ['ktp-rusak', 0.05],
        ['sim', 0.01],
      ])
    })

    it('is wrong as soon as one is answered wrongly', () => {
      expect(judge({ faqId: 'b' }, answer('b', 0.99), answer('a', 0.96))).toMatchObject({
        place: 1,
        settledWrong: ['a', 0.96],
      })
    })

    it('is right where all that is answered is acceptable', () => {
      expect(judge({ faqId: 'b', accept: ['a', 'b'] }, answer('b'), answer('a')).settledWrong).toBeNull()
    })

    it('forgives sending away where the right one was served besides', () => {
      expect(judge({ faqId: 'b' }, redirect, answer('b')).sentAway).toBeNull()
      expect(judge({ faqId: 'b' }, redirect, suggest).sentAway).toBe('Polri')
    })

    it('counts as left to a choice only where nothing was answered', () => {
      expect(judge({ faqId: 'ktp-rusak' }, suggest, answer('ktp-rusak'))).toMatchObject({
        offered: false,
        offeredRight: false,
      })
    })
  })
})
