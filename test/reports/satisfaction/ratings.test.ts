import { expect, it } from 'vitest'
import { summariseRatings } from '../../../src/reports/index.ts'
import { instansi } from '../../support/builders.ts'

const asked = (of: string, ...scores: (number | null)[]) =>
  scores.map((score, at) => ({ instansi: instansi(of), person: `person ${at}`, score, words: null }))

it('counts who was asked and who answered, each instansi by itself; silence lowers nothing', () => {
  const dishub = asked('dishub', 4, 4, 4, 3, 3, 3, 2, 2, 1, 1, null, null, null)
  const figures = summariseRatings([...asked('pupr', 1, null), ...dishub])
  expect([...figures.keys()]).toEqual(['dishub', 'pupr'])
  expect(figures.get(instansi('dishub'))).toEqual({
    asked: 13,
    rated: 10,
    mean: { value: 2.7 },
    helpful: { value: 0.6 },
    spread: { value: [2, 2, 3, 3] },
    reasons: { value: [] },
  })
})

it('withholds what fewer than ten people said', () => {
  const withheld = { value: null, why: 'too-few' }
  const nine = summariseRatings(asked('pupr', 1, 1, 1, 1, 1, 1, 1, 1, 1, null))
  expect(nine.get(instansi('pupr'))).toEqual({
    asked: 10,
    rated: 9,
    mean: withheld,
    helpful: withheld,
    spread: withheld,
    reasons: withheld,
  })
})

it('counts people, not scores: thirty of nine people are told no more than nine', () => {
  const thirty = asked('dlh', ...Array.from({ length: 30 }, () => 4)).map((one, at) => ({
    ...one,
    person: `person ${at % 9}`,
  }))
  expect(summariseRatings(thirty).get(instansi('dlh'))).toMatchObject({
    rated: 30,
    mean: { value: null },
    spread: { value: null },
    reasons: { value: null },
  })
})

it('tells why in the order of the questions, each reason with its score', () => {
  const given = asked('dlh', ...Array.from({ length: 10 }, () => 4)).map((one, at) => ({
    ...one,
    words: at < 2 ? `alasan ${at}` : null,
  }))
  expect(summariseRatings(given).get(instansi('dlh'))?.reasons).toEqual({
    value: [
      { score: 4, words: 'alasan 0' },
      { score: 4, words: 'alasan 1' },
    ],
  })
})
